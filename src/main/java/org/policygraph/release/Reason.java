package org.policygraph.release;

import java.util.Optional;

/**
 * Why something is published, as whoever publishes it says for the record.
 *
 * @param text one line
 */
public record Reason(String text) {

    /** How many characters it has at most. */
    public static final int LONGEST = 1000;

    /** What a reason has to be, to be told after "must be". */
    public static final String FORM = "one line of text that is not blank, of at most " + LONGEST + " characters";

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it is no reason
     */
    public Reason {
        if (!isOne(text)) {
            throw new IllegalArgumentException("a reason must be " + FORM);
        }
        text = text.strip();
    }

    /** What somebody has said, if it can be a reason. */
    public static Optional<Reason> of(String said) {
        return isOne(said) ? Optional.of(new Reason(said)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return OneLine.is(text, LONGEST);
    }
}
