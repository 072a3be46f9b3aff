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

    /** Of nothing. */
    public static final Years NONE = new Years(new TreeMap<>(), new TreeMap<>(), 0);

    static Years of(Collection<Strand> strands) {
        var possible = new TreeMap<Integer, Integer>();
        var certain = new TreeMap<Integer, Integer>();
        int undated = 0;
        for (Strand strand : strands) {
            for (Said said : strand.said()) {
                When when = said.when();
                when.years().forEach(year -> possible.merge(year, 1, Integer::sum));
                if (when.isWithinAYear()) {
                    certain.merge(when.days().from().getYear(), 1, Integer::sum);
                }
                undated += when.isUndated() ? 1 : 0;
            }
        }
        return new Years(possible, certain, undated);
    }

    /** Of both together. */
    public Years plus(Years other) {
        return new Years(sum(possible, other.possible), sum(certain, other.certain), undated + other.undated);
    }

    private static SortedMap<Integer, Integer> sum(SortedMap<Integer, Integer> one, SortedMap<Integer, Integer> other) {
        var sum = new TreeMap<>(one);
        other.forEach((year, count) -> sum.merge(year, count, Integer::sum));
        return sum;
    }
}
