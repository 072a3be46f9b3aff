package org.policygraph.overviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;

/**
 * What has to do with what, in rows and columns. A cell that is not there is one for which nothing was found in the
 * documents that were searched; that is no denial.
 */
public final class Matrix {

    private static final Comparator<Entry> BY_LABEL =
            Comparator.comparing((Entry entry) -> Folded.of(entry.label())).thenComparing(Entry::slug);
    private static final Node BROADER = SKOS.broader.asNode();

    private final List<Cell> cells;
    private final int allRows;
    private final int allColumns;
    private final Years years;

    private Matrix(List<Cell> cells, int allRows, int allColumns) {
        this.cells = List.copyOf(cells);
        this.allRows = allRows;
        this.allColumns = allColumns;
        this.years = Years.sum(cells.stream().map(Cell::years).toList());
    }

    static Matrix of(Catalogue catalogue, Reasons reasons, MatrixWanted wanted) {
        return new Maker(catalogue, wanted).make(reasons);
    }

    /** Those that are filled, by row and then by column. */
    public List<Cell> cells() {
        return cells;
    }

    /** The rows in which something was found, by label. */
    public List<Entry> rows() {
        return distinct(Cell::row);
    }

    /** The columns in which something was found, by label. */
    public List<Entry> columns() {
        return distinct(Cell::column);
    }

    /** How many things of the kind of the rows there are in the release. */
    public int allRows() {
        return allRows;
    }

    /** How many things of the kind of the columns there are in the release. */
    public int allColumns() {
        return allColumns;
    }

    /** The years of all cells together; a statement counts once in each cell that it fills. */
    public Years years() {
        return years;
    }

    private List<Entry> distinct(Function<Cell, Entry> end) {
        // By name: a thing is a large record, and slow to compare as a whole.
        var things = new HashMap<Node, Entry>();
        cells.stream().map(end).forEach(thing -> things.put(thing.node(), thing));
        return things.values().stream().sorted(BY_LABEL).toList();
    }

    /** Gathers the reasons of all cells. */
    private static final class Maker {

        private final Catalogue catalogue;
        private final MatrixWanted wanted;
        private final Axis wholes;
        private final Axis targets;
        private final Map<Node, Map<Node, Unsorted>> found = new HashMap<>();
        private final Map<Node, List<Entry>> countsFor = new HashMap<>();

        Maker(Catalogue catalogue, MatrixWanted wanted) {
            this.catalogue = catalogue;
            this.wanted = wanted;
            boolean byRow = wanted.rows().isWholeBeside(wanted.columns());
            this.wholes = byRow ? wanted.rows() : wanted.columns();
            this.targets = byRow ? wanted.columns() : wanted.rows();
        }

        Matrix make(Reasons reasons) {
            Set<Node> onlyWholes = only(wholes);
            Set<Node> onlyTargets = only(targets);
            // Rolled up, what is wanted is found by what is narrower.
            Predicate<Entry> looked = thing -> targets.has(thing)
                    && (wanted.rollUp() || onlyTargets.isEmpty() || onlyTargets.contains(thing.node()));
            Targets leading = reasons.targets(looked);
            Counted counted = wanted.counted();
            for (Entry whole : reasons.things(wholes)) {
                if (onlyWholes.isEmpty() || onlyWholes.contains(whole.node())) {
                    reasons.from(whole, leading, counted)
                            .forEach(reason -> countsFor(reason.target()).stream()
                                    .filter(target -> onlyTargets.isEmpty() || onlyTargets.contains(target.node()))
                                    .forEach(target -> add(whole, target, reason)));
                }
            }
            return new Matrix(
                    cells(),
                    reasons.things(wanted.rows()).size(),
                    reasons.things(wanted.columns()).size());
        }

        private Set<Node> only(Axis axis) {
            return axis == wanted.rows() ? wanted.onlyRows() : wanted.onlyColumns();
        }

        private void add(Entry whole, Entry target, Reason reason) {
            boolean byRow = wholes == wanted.rows();
            Entry row = byRow ? whole : target;
            Entry column = byRow ? target : whole;
            found.computeIfAbsent(row.node(), none -> new HashMap<>())
                    .computeIfAbsent(column.node(), none -> new Unsorted(row, column, new ArrayList<>()))
                    .reasons()
                    .add(reason);
        }

        private List<Cell> cells() {
            return found.values().stream()
                    .flatMap(row -> row.values().stream())
                    .map(cell -> new Cell(cell.row(), cell.column(), cell.reasons()))
                    .sorted(Comparator.comparing(Cell::row, BY_LABEL).thenComparing(Cell::column, BY_LABEL))
                    .toList();
        }

        /** The thing itself; where narrower topics count, its broader ones, too, however far above. */
        private List<Entry> countsFor(Node target) {
            return countsFor.computeIfAbsent(target, thing -> {
                var all = new HashSet<Node>();
                collect(thing, all);
                return all.stream()
                        .flatMap(each -> catalogue.entry(each).stream())
                        .filter(targets::has)
                        .toList();
            });
        }

        private void collect(Node thing, Set<Node> into) {
            if (into.add(thing) && wanted.rollUp()) {
                catalogue.entry(thing).ifPresent(entry -> entry.linked(BROADER).forEach(each -> collect(each, into)));
            }
        }
    }

    /** A cell while its reasons are gathered. */
    private record Unsorted(Entry row, Entry column, List<Reason> reasons) {}
}
