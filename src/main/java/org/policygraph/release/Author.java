package org.policygraph.release;

/**
 * Who answers for what is published, for the record.
 *
 * @param name one line; of a person, an office or a program
 */
public record Author(String name) {

    /** How many characters it has at most. */
    public static final int LONGEST = 200;

    /** What publishes the documents that come with it, and those of the folders in its settings. */
    public static final Author INSTALLATION = new Author("installation");

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it is no name
     */
    public Author {
        if (!OneLine.is(name, LONGEST)) {
            throw new IllegalArgumentException(
                    "an author must be one line of text that is not blank, of at most " + LONGEST + " characters");
        }
        name = name.strip();
    }
}
