package org.policygraph.reader;

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
 */
public record Evidence(
        String quote, String place, String modality, Link meaning, Link document, Link passage, Link claim) {

    /** What stands before the number of a row. */
    static final String ROW = "row ";

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return place.startsWith(ROW);
    }
}
