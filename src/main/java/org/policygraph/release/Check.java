package org.policygraph.release;

import java.util.List;

/** Something that every release must fulfil. */
interface Check {

    /** What does not fulfil it, in a stable order. */
    List<Finding> check(Draft draft);
}
