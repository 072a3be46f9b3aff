package org.policygraph.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws one lane: its title, its counts, and below them its items in as few rows as they need not to overlap.
 *
 * @param title what the lane is called
 * @param top where it begins (pixels)
 */
record LaneDraft(String title, int top, Axis axis, Function<Zoom, String> addresses) {

    private static final int TITLE = 24;
    private static final int ROW = 25;
    private static final int COLUMNS = 58;
    private static final int HIGHEST = 38;
    private static final int LEAST_NUMBERED = 14;
    private static final int PADDING = 8;

    Drawing.Lane lane(Crowd crowd) {
        int below = top + TITLE + (crowd.counts().isEmpty() ? 0 : COLUMNS);
        List<List<Placed>> rows = rows(crowd.items());
        var shapes = new ArrayList<Drawing.Shape>();
        for (int row = 0; row < rows.size(); row++) {
            int y = below + row * ROW + ROW / 2;
            rows.get(row).forEach(placed -> shapes.add(placed.shape(y)));
        }
        return new Drawing.Lane(
                title,
                top,
                below + rows.size() * ROW + PADDING,
                shapes,
                columns(crowd.counts(), top + TITLE + COLUMNS - 4));
    }

    private List<List<Placed>> rows(List<Item> items) {
        var rows = new ArrayList<List<Placed>>();
        items.stream()
                .map(item -> Placed.of(item, axis.scale()))
                .sorted(Comparator.comparingInt(Placed::from))
                .forEach(placed -> free(rows, placed).add(placed));
        return rows;
    }

    private static List<Placed> free(List<List<Placed>> rows, Placed placed) {
        return rows.stream()
                .filter(row -> row.stream().noneMatch(placed::meets))
                .findFirst()
                .orElseGet(() -> {
                    var row = new ArrayList<Placed>();
                    rows.add(row);
                    return row;
                });
    }

    private List<Drawing.Column> columns(Map<LocalDate, Integer> counts, int base) {
        int highest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .map(count -> column(count.getKey(), count.getValue(), highest, base))
                .toList();
    }

    private Drawing.Column column(LocalDate day, int count, int highest, int base) {
        int left = axis.scale().start(day);
        int room = axis.scale().end(axis.next(day).minusDays(1)) - left;
        int height = Math.max(3, Math.round((float) HIGHEST * count / highest));
        return new Drawing.Column(
                left + 1,
                base - height,
                Math.max(2, room - 3),
                height,
                room < LEAST_NUMBERED ? "" : Integer.toString(count),
                count + " in " + axis.words(day),
                axis.address(day, addresses));
    }
}
