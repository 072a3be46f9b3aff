package org.policygraph.atlas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts rows beside rows that are filled in the same columns, and columns likewise, by reciprocal averaging (Hill 1973):
 * each line gets the mean of the scores of the lines that it crosses, again and again, without the trivial solution in
 * which all scores are equal.
 */
final class Alike {

    private static final int ROUNDS = 60;

    private final Grid grid;
    private final int[][] weights;
    private final double[] rowTotals;
    private final double[] columnTotals;

    private Alike(Grid grid) {
        this.grid = grid;
        var places = new HashMap<String, Integer>();
        grid.columns().forEach(column -> places.put(column.thing().slug(), places.size()));
        this.weights = new int[grid.rows().size()][grid.columns().size()];
        this.rowTotals = new double[weights.length];
        this.columnTotals = new double[grid.columns().size()];
        for (int row = 0; row < weights.length; row++) {
            fill(row, places);
        }
    }

    static Grid order(Grid grid) {
        return grid.rows().size() < 2 || grid.columns().size() < 2 ? grid : new Alike(grid).ordered();
    }

    /** How much there is counts by its logarithm, so that one heavy cell does not decide on all. */
    private void fill(int row, Map<String, Integer> places) {
        String slug = grid.rows().get(row).thing().slug();
        grid.cells().getOrDefault(slug, Map.of()).forEach((column, weighed) -> {
            int at = places.getOrDefault(column, 0);
            weights[row][at] = 32 - Integer.numberOfLeadingZeros(weighed.weight());
            rowTotals[row] += weights[row][at];
            columnTotals[at] += weights[row][at];
        });
    }

    private Grid ordered() {
        double[] columns =
                IntStream.range(0, columnTotals.length).asDoubleStream().toArray();
        double[] rows = new double[rowTotals.length];
        for (int round = 0; round < ROUNDS; round++) {
            centre(columns);
            rows = rowScores(columns);
            columns = columnScores(rows);
        }
        return new Grid(sorted(grid.rows(), rows), sorted(grid.columns(), columns), grid.cells());
    }

    private void centre(double[] scores) {
        double total = 0;
        double mean = 0;
        for (int at = 0; at < scores.length; at++) {
            total += columnTotals[at];
            mean += columnTotals[at] * scores[at];
        }
        mean /= total;
        double spread = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] -= mean;
            spread = Math.max(spread, Math.abs(scores[at]));
        }
        for (int at = 0; spread > 0 && at < scores.length; at++) {
            scores[at] /= spread;
        }
    }

    private double[] rowScores(double[] columns) {
        double[] scores = new double[rowTotals.length];
        for (int row = 0; row < scores.length; row++) {
            for (int at = 0; at < columns.length; at++) {
                scores[row] += weights[row][at] * columns[at] / rowTotals[row];
            }
        }
        return scores;
    }

    private double[] columnScores(double[] rows) {
        double[] scores = new double[columnTotals.length];
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < scores.length; at++) {
                scores[at] += weights[row][at] * rows[row] / columnTotals[at];
            }
        }
        return scores;
    }

    /** Lines that score the same stay in the order of their weight. */
    private static List<Grid.Line> sorted(List<Grid.Line> lines, double[] scores) {
        return IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> scores[at]))
                .map(lines::get)
                .toList();
    }
}
