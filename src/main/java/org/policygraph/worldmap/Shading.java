package org.policygraph.worldmap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygraph.vocabulary.Edtf;

/**
 * Which shade a value has: years and numbers from light to dark in up to five steps, words as they come, and one of its
 * own for what has no value where others have one.
 *
 * @param shades the shade of each value
 * @param words what each shade means
 */
record Shading(Map<String, Integer> shades, Map<Integer, String> words) {

    /** How many there are: the steps, one for what has no value, and one for what is in doubt. */
    static final int SHADES = 7;

    static final int UNKNOWN = 5;
    static final int DOUBTFUL = 6;

    private static final int STEPS = 5;
    private static final int MIDDLE = 3;

    Shading {
        shades = Map.copyOf(shades);
        words = Map.copyOf(words);
    }

    static Shading of(List<String> values) {
        List<String> known =
                values.stream().filter(value -> !value.isEmpty()).distinct().toList();
        if (known.isEmpty()) {
            return new Shading(Map.of("", MIDDLE), Map.of(MIDDLE, "in evidence"));
        }
        if (known.stream().allMatch(value -> Edtf.bounds(value).isPresent())) {
            // "../2015" says when something was there, and not since when.
            List<String> begun =
                    known.stream().filter(value -> year(value).isPresent()).toList();
            return ordered(begun, value -> year(value).orElseThrow().doubleValue(), true);
        }
        if (known.stream().allMatch(Shading::isNumber)) {
            return ordered(known, Double::valueOf, false);
        }
        return named(values);
    }

    int of(String value) {
        return shades.getOrDefault(value, UNKNOWN);
    }

    /** What a shade means; nothing for those of what is not known. */
    Optional<String> words(int shade) {
        return Optional.ofNullable(words.get(shade));
    }

    /** The first year of a date. */
    private static Optional<Integer> year(String value) {
        return Edtf.bounds(value).flatMap(Edtf.Days::earliest).map(day -> day.getYear());
    }

    private static boolean isNumber(String value) {
        return value.matches("[-+]?[0-9]{1,15}(\\.[0-9]{1,9})?");
    }

    /** As many values in each step as the others have, as far as they differ. */
    private static Shading ordered(List<String> values, Function<String, Double> size, boolean areYears) {
        List<Double> sizes = values.stream().map(size).distinct().sorted().toList();
        int steps = Math.min(STEPS, sizes.size());
        var shades = new HashMap<String, Integer>();
        var words = new HashMap<Integer, String>();
        for (int step = 0; step < steps; step++) {
            List<Double> inStep = sizes.subList(step * sizes.size() / steps, (step + 1) * sizes.size() / steps);
            int shade = steps == 1 ? MIDDLE : step * (STEPS - 1) / (steps - 1);
            values.stream()
                    .filter(value -> inStep.contains(size.apply(value)))
                    .forEach(value -> shades.put(value, shade));
            words.put(shade, span(inStep.getFirst(), inStep.getLast(), areYears));
        }
        return new Shading(shades, words);
    }

    private static String span(double from, double to, boolean areYears) {
        String first = number(from);
        return from == to ? first : first + (areYears ? "–" : " to ") + number(to);
    }

    private static String number(double size) {
        return size == Math.rint(size) ? Long.toString(Math.round(size)) : Double.toString(size);
    }

    /** The most frequent first; what is rarer than the fourth is together. */
    private static Shading named(List<String> values) {
        Map<String, Long> counts = values.stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .toList();
        var shades = new HashMap<String, Integer>();
        var words = new HashMap<Integer, String>();
        for (String name : names) {
            int next = Math.min(shades.size(), STEPS - 1);
            // From dark to light: the most frequent is seen best.
            shades.put(name, STEPS - 1 - next);
            words.merge(STEPS - 1 - next, name, (one, other) -> "others");
        }
        return new Shading(shades, words);
    }
}
