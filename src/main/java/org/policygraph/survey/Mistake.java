package org.policygraph.survey;

import java.util.List;
import org.policygraph.reader.Link;

/** Something in a form that makes no sense; the message says what, and how to mend it. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 80;

    private final transient List<Link> offers;

    Mistake(String message) {
        this(message, List.of());
    }

    Mistake(String message, List<Link> offers) {
        super(message);
        this.offers = List.copyOf(offers);
    }

    /** As a page shows it. */
    Told told() {
        return new Told(String.valueOf(getMessage()), offers);
    }

    /**
     * A mistake in words.
     *
     * @param message empty if there is none
     * @param offers what may have been meant instead
     */
    record Told(String message, List<Link> offers) {

        static final Told NOTHING = new Told("", List.of());

        Told {
            offers = List.copyOf(offers);
        }

        boolean isTold() {
            return !message.isEmpty();
        }
    }

    /** What was given, short enough for a sentence. */
    static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
