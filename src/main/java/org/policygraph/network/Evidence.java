package org.policygraph.network;

import org.policygraph.catalogue.Interval;

/**
 * A passage that says what an edge stands for.
 *
 * @param claim the IRI of the claim; empty if the edge is no statement of the passage
 * @param passage the IRI of the passage
 * @param document the IRI of the document
 * @param documentLabel what to call the document
 * @param quote the document's words
 * @param page the page, from 1; 0 in a table
 * @param row the row of a table, from 1; 0 in any other text
 * @param modality how the document says it; empty if nobody said
 * @param time when it holds (EDTF); empty if the document does not say
 * @param bounds the days that the time allows
 */
public record Evidence(
        String claim,
        String passage,
        String document,
        String documentLabel,
        String quote,
        int page,
        int row,
        String modality,
        String time,
        Interval bounds) {

    /** The same of another time, as where the thing that it is about is dated. */
    Evidence at(String otherTime, Interval days) {
        return new Evidence(claim, passage, document, documentLabel, quote, page, row, modality, otherTime, days);
    }
}
