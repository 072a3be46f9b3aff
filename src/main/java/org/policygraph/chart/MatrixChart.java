package org.policygraph.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Amounts in rows and columns, the higher the darker.
 *
 * @param title what it shows
 * @param measure what the values count
 */
public record MatrixChart(String title, String measure, List<Cell> cells) {

    private static final int MOST_ROWS = 30;
    private static final int MOST_COLUMNS = 30;
    private static final int SIDE = 26;
    private static final int NAMES = 300;
    private static final int HEADS = 180;
    private static final int NARROW_NAMES = 130;
    private static final int NARROW_HEADS = 110;
    private static final int TURN = -50;
    private static final int SHADES = 5;

    /**
     * One of them.
     *
     * @param address where it leads; empty if nowhere
     */
    public record Cell(String row, String column, double value, String address) {}

    /** Copies the cells. */
    public MatrixChart {
        cells = List.copyOf(cells);
    }

    /** Drawn as wide as it has to be. */
    public Drawing drawn() {
        return drawn(NAMES, HEADS);
    }

    /** Drawn for a narrow screen: names are cut off earlier. */
    public Drawing drawnNarrow() {
        return drawn(NARROW_NAMES, NARROW_HEADS);
    }

    private Drawing drawn(int names, int heads) {
        if (cells.isEmpty()) {
            return new Drawing(title, "", 0, 0, List.of(), "");
        }
        List<String> rows = heaviest(Cell::row, MOST_ROWS);
        List<String> columns = heaviest(Cell::column, MOST_COLUMNS);
        var marks = new ArrayList<Mark>();
        for (int place = 0; place < columns.size(); place++) {
            marks.add(new Mark.Letters(
                    names + place * SIDE + SIDE / 2 + 4,
                    heads - 8,
                    "start",
                    TURN,
                    "name",
                    Lettering.fitted(columns.get(place), heads * 9 / 8)));
        }
        for (int place = 0; place < rows.size(); place++) {
            int y = heads + place * SIDE;
            marks.add(Mark.Letters.lying(
                    names - 8, y + 17, "end", "name", Lettering.fitted(rows.get(place), names - 12)));
            marks.add(Mark.Stroke.straight(names, y, names + columns.size() * SIDE, y, "grid"));
        }
        double highest = cells.stream().mapToDouble(Cell::value).max().orElse(1);
        int drawn = 0;
        for (Cell cell : cells) {
            int row = rows.indexOf(cell.row());
            int column = columns.indexOf(cell.column());
            if (row >= 0 && column >= 0) {
                marks.add(group(cell, names + column * SIDE, heads + row * SIDE, highest));
                drawn++;
            }
        }
        int width = names + columns.size() * SIDE + heads - 20;
        return new Drawing(
                title, description(rows, columns), width, heads + rows.size() * SIDE + 2, marks, leftOut(drawn));
    }

    /** In the order in which they come, those with the most alone where there are too many. */
    private List<String> heaviest(Function<Cell, String> side, int most) {
        var sums = new LinkedHashMap<String, Double>();
        cells.forEach(cell -> sums.merge(side.apply(cell), cell.value(), Double::sum));
        List<String> best = sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        var order = new HashMap<String, Integer>();
        sums.keySet().forEach(name -> order.put(name, order.size()));
        return best.stream()
                .sorted(Comparator.comparingInt(name -> order.getOrDefault(name, 0)))
                .toList();
    }

    private static Mark group(Cell cell, int x, int y, double highest) {
        int shade = Math.clamp((int) Math.ceil(cell.value() / highest * SHADES), 1, SHADES);
        String amount = Scale.words(cell.value());
        return new Mark.Group(
                cell.address(),
                cell.row() + " – " + cell.column() + ": " + amount,
                "cell",
                List.of(
                        new Mark.Area(x + 1, y + 1, SIDE - 2, SIDE - 2, "shade m" + shade),
                        Mark.Letters.lying(x + SIDE / 2, y + 17, "middle", "in m" + shade, amount)));
    }

    private String description(List<String> rows, List<String> columns) {
        return measure + ", in " + rows.size() + " rows and " + columns.size()
                + " columns; the table has the same numbers.";
    }

    private String leftOut(int drawn) {
        return drawn == cells.size()
                ? ""
                : "Drawn are the rows and columns with the most, " + drawn + " of " + cells.size()
                        + " numbers; the table has all of them.";
    }
}
