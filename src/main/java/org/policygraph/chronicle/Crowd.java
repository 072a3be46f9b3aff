package org.policygraph.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The marks of one lane, few enough to be seen: one by one; where that is too many, those of the same date together; and
 * where that is too many as well, those that lie within one unit of the axis as counts.
 *
 * @param items what is drawn in rows
 * @param counts how many marks lie in a unit, by its first day
 * @param left how many marks are not drawn
 */
record Crowd(List<Item> items, Map<LocalDate, Integer> counts, int left) {

    /** So many are shown one by one in any case. */
    private static final int FEW = 8;

    private static final int PAIR = 2;

    Crowd {
        items = List.copyOf(items);
        counts = new TreeMap<>(counts);
    }

    static Crowd of(List<Mark> marks, int most, Axis axis, Function<Zoom, String> addresses) {
        if (marks.size() <= FEW) {
            return new Crowd(marks.stream().map(Item::of).toList(), Map.of(), 0);
        }
        List<List<Mark>> groups = together(marks);
        List<List<Mark>> apart = groups.stream().flatMap(Crowd::apart).toList();
        if (apart.size() <= most) {
            return new Crowd(items(apart, most, axis, addresses), Map.of(), 0);
        }
        if (groups.size() <= most) {
            return new Crowd(items(groups, most, axis, addresses), Map.of(), 0);
        }
        return counted(groups, most, axis, addresses);
    }

    private static Crowd counted(List<List<Mark>> groups, int most, Axis axis, Function<Zoom, String> addresses) {
        var counts = new TreeMap<LocalDate, Integer>();
        var others = new ArrayList<List<Mark>>();
        for (List<Mark> same : groups) {
            Extent extent = same.getFirst().extent();
            if (axis.isWithinAUnit(extent)) {
                counts.merge(axis.first(extent.first()), same.size(), Integer::sum);
            } else {
                others.add(same);
            }
        }
        int left = others.stream().skip(most).mapToInt(List::size).sum();
        return new Crowd(items(others, most, axis, addresses), counts, left);
    }

    private static List<Item> items(List<List<Mark>> groups, int most, Axis axis, Function<Zoom, String> addresses) {
        return groups.stream()
                .limit(most)
                .map(same -> Item.of(same, axis.address(same.getFirst().extent().anchor(), addresses)))
                .toList();
    }

    /** Two of the same date are seen beside each other, more are better told by their number. */
    private static Stream<List<Mark>> apart(List<Mark> same) {
        return same.size() <= PAIR ? same.stream().map(List::of) : Stream.of(same);
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
