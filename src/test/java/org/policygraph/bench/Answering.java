package org.policygraph.bench;

/** Something that answers a SELECT query with SPARQL 1.1 Query Results JSON. */
@FunctionalInterface
interface Answering {

    /**
     * The whole answer.
     *
     * @throws IllegalStateException if it is refused
     * @throws java.io.UncheckedIOException if nobody answers
     */
    byte[] answer(String query);
}
