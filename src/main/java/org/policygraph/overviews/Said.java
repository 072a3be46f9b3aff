package org.policygraph.overviews;

import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;

/** A statement, and when it holds as far as anything says. */
public record Said(Statement statement, When when) {

    /** As its own passage says. */
    static Said of(Statement statement) {
        Passage passage = statement.passage();
        return new Said(
                statement, passage.bounds().isKnown() ? new When(passage.validTime(), passage.bounds()) : When.UNDATED);
    }

    Said at(When other) {
        return new Said(statement, other);
    }
}
