package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.policygraph.overviews.Years;
import org.policygraph.reader.Address;
import org.policygraph.reader.Site;

/**
 * The years of a matrix as bars, each of which leads to its year.
 *
 * @param chosen the year that is shown; 0 for all
 */
record YearBars(Site site, Address address, Years years, int chosen) {

    static final int MOST_YEARS = 40;
    private static final int HIGHEST = 40;

    List<MatrixPage.Bar> bars() {
        List<Integer> shown = shown(years);
        int most = shown.stream().mapToInt(this::count).max().orElse(1);
        var bars = new ArrayList<MatrixPage.Bar>();
        for (int year : shown) {
            int height = (int) Math.ceil((double) HIGHEST * count(year) / most);
            bars.add(new MatrixPage.Bar(Integer.toString(year), count(year), height, address(year), year == chosen));
        }
        return bars;
    }

    /** All years from the first to the last; if these are too many, those of which most is said. */
    static List<Integer> shown(Years years) {
        var counts = new TreeMap<>(years.possible());
        if (counts.isEmpty()) {
            return List.of();
        }
        if (counts.lastKey() - counts.firstKey() < MOST_YEARS) {
            return IntStream.rangeClosed(counts.firstKey(), counts.lastKey())
                    .boxed()
                    .toList();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST_YEARS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private int count(int year) {
        return years.possible().getOrDefault(year, 0);
    }

    private String address(int year) {
        Address start =
                address.without(MatrixAsked.ROW_PAGE, MatrixAsked.COLUMN_PAGE, MatrixAsked.PAGE, MatrixAsked.YEAR);
        return count(year) == 0
                ? ""
                : site.to((year == chosen ? start : start.with(MatrixAsked.YEAR, Integer.toString(year))).text());
    }
}
