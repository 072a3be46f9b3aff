package org.policygraph.catalogue;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A quote of a document, and where it stands.
 *
 * @param node its IRI
 * @param slug the document's slug, a slash and its own name
 * @param document the document that it is quoted from
 * @param sentence the number of the sentence in the document
 * @param quote the document's words
 * @param page the page, from 1; 0 in a table, which has none
 * @param row the row of a table, from 1; 0 in any other text
 * @param start the first character, from 0
 * @param end the character after the last
 * @param modality how the document says it: asserted, planned, …; empty if nobody said
 * @param validTime when it holds (EDTF); empty if the document does not say
 * @param bounds the days that the time allows
 * @param notes the curator's remarks
 * @param folded the quote without case and accents
 */
public record Passage(
        Node node,
        String slug,
        Node document,
        String sentence,
        String quote,
        int page,
        int row,
        int start,
        int end,
        String modality,
        String validTime,
        Interval bounds,
        List<String> notes,
        String folded) {

    /** As one reads: document by document, from its beginning to its end. */
    static final Comparator<Passage> READING = Comparator.comparing((Passage passage) -> passage.document.getURI())
            .thenComparingInt(Passage::start)
            .thenComparing(passage -> passage.node.getURI());

    /** Copies its remarks. */
    public Passage {
        notes = List.copyOf(notes);
    }

    /** Of its name alone: pages of things that are spoken of often ask for it tens of thousands of times. */
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    boolean saysAll(List<String> words) {
        return Folded.containsAll(folded, words);
    }
}
