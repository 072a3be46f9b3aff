package org.policygraph.reader;

import java.util.List;

/**
 * The sentence that a statement comes from.
 *
 * @param quote the document's words
 * @param place the page or row; empty if unknown
 * @param modality how the document says it
 * @param meaning where ways of saying something are explained
 * @param document the document
 * @param passage the passage, with all that it says
 * @param claim the claim that the passage makes this statement
 * @param columns of a whole row of a table, what its cells are; empty for all else
 */
public record Evidence(
        String quote,
        String place,
        String modality,
        Link meaning,
        Link document,
        Link passage,
        Link claim,
        List<String> columns) {

    /** What stands before the number of a row. */
    static final String ROW = "row ";

    /** Copies the list. */
    public Evidence {
        columns = List.copyOf(columns);
    }

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return place.startsWith(ROW);
    }
}
