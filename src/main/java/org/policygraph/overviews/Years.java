package org.policygraph.overviews;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many statements there are for each year.
 *
 * @param possible those that may hold in the year, or do
 * @param certain those of them that lie in this year and no other
 * @param undated how many nothing dates
 */
public record Years(SortedMap<Integer, Integer> possible, SortedMap<Integer, Integer> certain, int undated) {

    static Years of(Collection<Said> said) {
        var possible = new TreeMap<Integer, Integer>();
        var certain = new TreeMap<Integer, Integer>();
        int undated = 0;
        for (Said each : said) {
            When when = each.when();
            when.years().forEach(year -> possible.merge(year, 1, Integer::sum));
            if (when.isWithinAYear()) {
                certain.merge(when.days().from().getYear(), 1, Integer::sum);
            }
            undated += when.isUndated() ? 1 : 0;
        }
        return new Years(possible, certain, undated);
    }

    /** Of all together. */
    public static Years sum(Collection<Years> all) {
        var possible = new TreeMap<Integer, Integer>();
        var certain = new TreeMap<Integer, Integer>();
        int undated = 0;
        for (Years each : all) {
            each.possible.forEach((year, count) -> possible.merge(year, count, Integer::sum));
            each.certain.forEach((year, count) -> certain.merge(year, count, Integer::sum));
            undated += each.undated;
        }
        return new Years(possible, certain, undated);
    }
}
