package org.policygraph.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Places values on an axis that begins at nought, with round numbers along it.
 *
 * @param step from one round number to the next
 * @param end the last of them
 */
record Scale(double step, double end) {

    private static final int MOST_STEPS = 6;

    /** One that the highest value fits on. */
    static Scale upTo(double highest) {
        if (highest <= 0) {
            return new Scale(1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(highest / MOST_STEPS)));
        double step = List.of(1, 2, 5, 10).stream()
                .mapToDouble(factor -> factor * power)
                .filter(each -> highest / each <= MOST_STEPS)
                .findFirst()
                .orElse(10 * power);
        double whole = highest == Math.rint(highest) ? Math.max(1, step) : step;
        return new Scale(whole, whole * Math.ceil(highest / whole));
    }

    /** The round numbers. */
    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        for (int place = 0; place <= Math.round(end / step); place++) {
            ticks.add(place * step);
        }
        return ticks;
    }

    /** How long a value is where the whole axis is so many pixels. */
    int length(double value, int pixels) {
        return (int) Math.round(Math.max(0, value) / end * pixels);
    }

    /** A number without noughts at its end. */
    static String words(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
