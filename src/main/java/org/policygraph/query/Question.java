package org.policygraph.query;

/** What can be asked of a release. */
public sealed interface Question permits GraphQuestion, QueryQuestion {

    /** What tells it from every other question. */
    String key();

    /** Whether it has the same answer each time on the same release. */
    boolean repeatable();
}
