package org.policygraph.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The marks of one lane, few enough to be seen: one by one; where that is too many, those of the same date together; and
 * where that is too many as well, those that lie within one unit of the axis as counts.
 *
 * @param items what is drawn in rows
 * @param counts how many marks lie in a unit, by its first day
 * @param left how many marks are not drawn
 */
record Crowd(List<Item> items, Map<LocalDate, Integer> counts, int left) {

    Crowd {
        items = List.copyOf(items);
        counts = new TreeMap<>(counts);
    }

    static Crowd of(List<Mark> marks, int most, Axis axis, Function<Zoom, String> addresses) {
        if (marks.size() <= most) {
            return new Crowd(marks.stream().map(Item::of).toList(), Map.of(), 0);
        }
        List<List<Mark>> together = together(marks);
        var counts = new TreeMap<LocalDate, Integer>();
        if (together.size() > most) {
            together.stream()
                    .filter(same -> axis.isWithinAUnit(same.getFirst().extent()))
                    .forEach(same -> counts.merge(
                            axis.first(same.getFirst().extent().first()), same.size(), Integer::sum));
            together = together.stream()
                    .filter(same -> !axis.isWithinAUnit(same.getFirst().extent()))
                    .toList();
        }
        List<Item> items = together.stream()
                .limit(most)
                .map(same -> Item.of(same, axis.address(same.getFirst().extent().anchor(), addresses)))
                .toList();
        int left = together.stream().skip(most).mapToInt(List::size).sum();
        return new Crowd(items, counts, left);
    }

    /** Those that look the same. */
    private static List<List<Mark>> together(List<Mark> marks) {
        var groups = marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> List.of(mark.edtf(), mark.lasts(), mark.isDoubtful()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new ArrayList<>(groups.values());
    }
}
