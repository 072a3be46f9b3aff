package org.policygraph.atlas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;
import org.policygraph.overviews.Cell;

/**
 * The filled cells of a matrix by their weight, and its lines in an order in which something can be seen.
 *
 * @param rows the rows with a filled cell
 * @param columns the columns with a filled cell
 * @param cells the filled cells by row and column
 */
record Grid(List<Line> rows, List<Line> columns, Map<String, Map<String, Weighed>> cells) {

    private static final Comparator<Line> BY_NAME = Comparator.comparing(
                    (Line line) -> Folded.of(line.thing().label()))
            .thenComparing(line -> line.thing().slug());
    private static final Comparator<Line> BY_WEIGHT =
            Comparator.comparingInt((Line line) -> -line.weight()).thenComparing(BY_NAME);

    /** A row or column, with how many statements fill it and how many of its cells are filled. */
    record Line(Entry thing, int weight, int cells) {}

    /** A cell with how many of its statements count. */
    record Weighed(Cell cell, int weight) {}

    Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    /**
     * Of cells that weigh something.
     *
     * @param weight how many statements of a cell count
     */
    static Grid of(List<Cell> filled, ToIntFunction<Cell> weight, Order order) {
        var cells = new HashMap<String, Map<String, Weighed>>();
        var rows = new HashMap<String, Line>();
        var columns = new HashMap<String, Line>();
        for (Cell cell : filled) {
            int weighs = weight.applyAsInt(cell);
            if (weighs > 0) {
                cells.computeIfAbsent(cell.row().slug(), none -> new HashMap<>())
                        .put(cell.column().slug(), new Weighed(cell, weighs));
                add(rows, cell.row(), weighs);
                add(columns, cell.column(), weighs);
            }
        }
        return new Grid(List.copyOf(rows.values()), List.copyOf(columns.values()), cells).sorted(order);
    }

    int filled() {
        return cells.values().stream().mapToInt(Map::size).sum();
    }

    int statements() {
        return rows.stream().mapToInt(Line::weight).sum();
    }

    int heaviest() {
        return cells.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Weighed::weight)
                .max()
                .orElse(0);
    }

    private Grid sorted(Order order) {
        Grid byWeight = new Grid(
                rows.stream().sorted(BY_WEIGHT).toList(),
                columns.stream().sorted(BY_WEIGHT).toList(),
                cells);
        return switch (order) {
            case WEIGHT -> byWeight;
            case NAME ->
                new Grid(
                        rows.stream().sorted(BY_NAME).toList(),
                        columns.stream().sorted(BY_NAME).toList(),
                        cells);
            case ALIKE -> Alike.order(byWeight);
        };
    }

    private static void add(Map<String, Line> lines, Entry thing, int weight) {
        lines.merge(
                thing.slug(),
                new Line(thing, weight, 1),
                (one, other) -> new Line(thing, one.weight() + other.weight(), one.cells() + other.cells()));
    }
}
