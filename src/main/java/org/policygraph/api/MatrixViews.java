package org.policygraph.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.overviews.Cell;
import org.policygraph.overviews.Matrix;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.overviews.Overviews;
import org.policygraph.overviews.Years;

/** Puts a matrix into the words of the wire, as much of it as an answer holds. */
final class MatrixViews {

    static final String NO_EVIDENCE = "no evidence in %d document(s)";

    private final OverviewViews views;
    private final MatrixWanted wanted;
    private final Overviews overviews;
    private final long documents;
    private final Matrix matrix;
    private final List<Cell> shown;
    private final int most;

    /**
     * For an answer.
     *
     * @param most how many cells are shown
     */
    MatrixViews(Question question, Overviews overviews, MatrixWanted wanted, int evidence, int most) {
        this.views = new OverviewViews(question, evidence);
        this.wanted = wanted;
        this.overviews = overviews;
        this.documents = question.catalogue().record().documents();
        this.matrix = overviews.matrix(wanted);
        this.most = most;
        this.shown = fitting();
    }

    MatrixWire.MatrixView view() {
        List<MatrixWire.LineView> rows = lines(matrix.rows(), Cell::row);
        List<MatrixWire.LineView> columns = lines(matrix.columns(), Cell::column);
        return new MatrixWire.MatrixView(
                wanted.rows().word(),
                wanted.columns().word(),
                wanted.rollUp(),
                rows,
                columns,
                shown.stream().map(this::cell).toList(),
                OverviewViews.years(matrix.years()),
                matrix.years().undated(),
                empty(rows.size(), columns.size()),
                searched());
    }

    /** The cells that are shown. */
    List<Cell> shown() {
        return shown;
    }

    /** What was cut off, in words. */
    Optional<String> limit() {
        if (shown.size() < matrix.cells().size()) {
            return Optional.of(most + " cells of " + matrix.cells().size()
                    + ", those of the rows with the most statements; 'row' and 'column' ask for others");
        }
        return shown.stream().map(Cell::reasons).anyMatch(views::cuts)
                ? Optional.of("'evidence' reasons of each cell, and statements of each reason; their number is told")
                : Optional.empty();
    }

    /** Whole rows, as long as there is room. */
    private List<Cell> fitting() {
        if (matrix.cells().size() <= most) {
            return matrix.cells();
        }
        var chosen = new HashSet<String>();
        grouped(matrix.cells(), Cell::row).values().stream()
                .sorted(Comparator.comparingInt((List<Cell> row) -> -statements(row)))
                .forEach(row -> row.stream()
                        .sorted(Comparator.comparingInt(cell -> -cell.statements()))
                        .limit(most - chosen.size())
                        .forEach(cell -> chosen.add(name(cell))));
        return matrix.cells().stream()
                .filter(cell -> chosen.contains(name(cell)))
                .toList();
    }

    private static String name(Cell cell) {
        return cell.row().slug() + " " + cell.column().slug();
    }

    private List<MatrixWire.LineView> lines(List<Entry> things, Function<Cell, Entry> end) {
        Set<String> wantedLines =
                shown.stream().map(cell -> end.apply(cell).slug()).collect(Collectors.toSet());
        Map<String, List<Cell>> lines = grouped(matrix.cells(), end);
        return things.stream()
                .filter(thing -> wantedLines.contains(thing.slug()))
                .map(thing -> line(thing, lines.getOrDefault(thing.slug(), List.of())))
                .toList();
    }

    private MatrixWire.LineView line(Entry thing, List<Cell> cells) {
        Years years = Years.sum(cells.stream().map(Cell::years).toList());
        return new MatrixWire.LineView(
                views.reference(thing), cells.size(), statements(cells), OverviewViews.years(years), years.undated());
    }

    private MatrixWire.CellView cell(Cell cell) {
        Years years = cell.years();
        return new MatrixWire.CellView(
                views.reference(cell.row()),
                views.reference(cell.column()),
                cell.isDirect(),
                cell.reasons().size(),
                cell.statements(),
                OverviewViews.years(years),
                years.undated(),
                views.reasons(cell.reasons()));
    }

    private MatrixWire.EmptyView empty(int rows, int columns) {
        return new MatrixWire.EmptyView(
                rows * columns - shown.size(),
                matrix.allRows() - matrix.rows().size(),
                matrix.allColumns() - matrix.columns().size(),
                NO_EVIDENCE.formatted(documents));
    }

    private OverviewWire.Scope searched() {
        Interval time = wanted.period().isKnown() ? wanted.period() : wanted.validAt();
        return new OverviewWire.Scope(documents, time.isKnown() ? overviews.documentsOf(time) : null);
    }

    private static int statements(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::statements).sum();
    }

    private static Map<String, List<Cell>> grouped(List<Cell> cells, Function<Cell, Entry> end) {
        return cells.stream()
                .collect(
                        Collectors.groupingBy(cell -> end.apply(cell).slug(), LinkedHashMap::new, Collectors.toList()));
    }
}
