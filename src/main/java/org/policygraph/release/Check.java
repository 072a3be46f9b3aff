package org.policygraph.release;

import java.util.List;

/** Something that every release must fulfil. */
interface Check {

    /** What it looks at, in a word or two without a comma, for the record of the release. */
    String name();

    /** What does not fulfil it, in a stable order. */
    List<Finding> check(Draft draft);
}
