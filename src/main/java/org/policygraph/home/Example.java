package org.policygraph.home;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.reader.StatementView;

/**
 * A sentence of a document, and the statement that it gives.
 *
 * @param quote the sentence, cut where it names what the statement is about
 * @param statement what it says
 * @param kinds what the two ends of the statement are
 * @param evidence where the sentence stands
 */
public record Example(List<Piece> quote, StatementView statement, Kinds kinds, Evidence evidence) {

    /** Copies its list. */
    public Example {
        quote = List.copyOf(quote);
    }

    /** A piece of a sentence. */
    public record Piece(String text, boolean named) {}

    /** What a subject and an object are, such as a forum and a topic. */
    public record Kinds(String subject, String object) {}

    /** Where the document is. */
    public Link document() {
        return evidence.document();
    }
}
