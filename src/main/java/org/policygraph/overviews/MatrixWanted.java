package org.policygraph.overviews;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;

/**
 * Which matrix somebody wants; what is empty or unknown restricts nothing.
 *
 * @param rows what the rows are
 * @param columns what the columns are
 * @param onlyRows rows that are wanted
 * @param onlyColumns columns that are wanted
 * @param rollUp whether what is said of a narrower topic counts for the broader ones, too
 * @param period the days in which something must possibly hold; what has no date is then left out
 * @param validAt the days at which something must not be known not to hold; what has no date stays
 * @param documents the documents that may speak
 * @param modalities how they may say it
 */
public record MatrixWanted(
        Axis rows,
        Axis columns,
        Set<Node> onlyRows,
        Set<Node> onlyColumns,
        boolean rollUp,
        Interval period,
        Interval validAt,
        Set<Node> documents,
        Set<String> modalities) {

    /** Copies its sets. */
    public MatrixWanted {
        onlyRows = Set.copyOf(onlyRows);
        onlyColumns = Set.copyOf(onlyColumns);
        documents = Set.copyOf(documents);
        modalities = Set.copyOf(modalities);
    }

    /** All that a release says of what is in the rows and in the columns. */
    public static MatrixWanted all(Axis rows, Axis columns) {
        return of(rows, columns, Set.of());
    }

    /** The same of certain columns. */
    static MatrixWanted of(Axis rows, Axis columns, Set<Node> onlyColumns) {
        return new MatrixWanted(
                rows, columns, Set.of(), onlyColumns, false, Interval.UNKNOWN, Interval.UNKNOWN, Set.of(), Set.of());
    }

    Counted counted() {
        boolean everything = !period.isKnown() && !validAt.isKnown() && documents.isEmpty() && modalities.isEmpty();
        return new Counted(everything, this::counts, this::counts);
    }

    private boolean counts(Passage passage) {
        return (documents.isEmpty() || documents.contains(passage.document()))
                && (modalities.isEmpty() || modalities.contains(passage.modality()));
    }

    private boolean counts(When when) {
        return (!period.isKnown() || when.days().overlaps(period))
                && (!validAt.isKnown() || when.isUndated() || when.days().overlaps(validAt));
    }
}
