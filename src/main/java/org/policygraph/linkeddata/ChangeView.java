package org.policygraph.linkeddata;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * Something that is said differently, as a page shows it.
 *
 * @param kind in what way, in small letters
 * @param word the same for people
 * @param subject what it is said of
 * @param property what is said of it; leads nowhere and is empty where the thing itself came or went
 * @param before what was said
 * @param after what is said now
 * @param quotesBefore the sentences that said so
 * @param quotesAfter the sentences that say so now
 */
record ChangeView(
        String kind,
        String word,
        Link subject,
        Link property,
        List<Link> before,
        List<Link> after,
        List<QuoteView> quotesBefore,
        List<QuoteView> quotesAfter) {

    ChangeView {
        before = List.copyOf(before);
        after = List.copyOf(after);
        quotesBefore = List.copyOf(quotesBefore);
        quotesAfter = List.copyOf(quotesAfter);
    }

    /** Whether it says what it said before: only the sentences are others. */
    boolean isSame() {
        return before.equals(after);
    }

    /** As one reads it. */
    String sentence() {
        if (property.label().isEmpty()) {
            return subject.label();
        }
        String said = isSame() || before.isEmpty() ? labels(after) : labels(before);
        String now = isSame() || before.isEmpty() || after.isEmpty() ? "" : " → " + labels(after);
        return subject.label() + " " + property.label() + " " + said + now;
    }

    private static String labels(List<Link> links) {
        return String.join(", ", links.stream().map(Link::label).toList());
    }
}
