package org.policygraph.home;

import java.util.List;
import java.util.Optional;
import org.policygraph.reader.Link;

/**
 * What the first page shows of a release.
 *
 * @param counts how many things of each kind there are, and where they are listed
 * @param example a sentence and what it says; nothing if no document says anything
 * @param questions good ones to begin with
 * @param newest documents with their numbers of statements, for a release that nothing came before
 */
public record HomeView(List<Count> counts, Optional<Example> example, List<Asked> questions, List<Read> newest) {

    /** Copies its lists. */
    public HomeView {
        counts = List.copyOf(counts);
        questions = List.copyOf(questions);
        newest = List.copyOf(newest);
    }

    /** Whether no document says anything yet. */
    public boolean isEmpty() {
        return example.isEmpty();
    }

    /**
     * How much there is of something.
     *
     * @param what its name in the plural, and where it is listed
     * @param meaning what it is, in a few words
     */
    public record Count(int number, Link what, String meaning) {}

    /**
     * A question.
     *
     * @param question its words, and where its answer is
     * @param what what kind of question it is
     */
    public record Asked(Link question, String what) {}

    /** A document that was read. */
    public record Read(Link document, int statements) {}
}
