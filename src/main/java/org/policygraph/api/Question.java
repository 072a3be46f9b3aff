package org.policygraph.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Selection;

/**
 * A request, read and checked against the release that will answer it.
 *
 * @param catalogue the release; one for the whole answer, whatever is published meanwhile
 * @param path the address
 * @param parameters as they were given, for the links of the answer
 * @param selection what is looked for
 * @param named the topics, actors, fora and things that the answer must be linked with
 * @param from how many come before the first on the page
 * @param size how many there are on a page
 * @param languages in which labels are wanted
 */
record Question(
        Catalogue catalogue,
        String path,
        Map<String, List<String>> parameters,
        Selection selection,
        List<Node> named,
        long from,
        int size,
        Languages languages) {

    /** How many there are at most in a table, a calendar or a network that has no pages. */
    static final int MOST_AT_ONCE = 10_000;

    /** Which page it is, from 1. */
    int page() {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, from / size + 1));
    }

    /** The same, for somebody who reads other languages. */
    Question in(Languages wanted) {
        return new Question(catalogue, path, parameters, selection, named, from, size, wanted);
    }

    /** The same, on one page where nobody asked for pages, or from where a link leads on. */
    Question whole() {
        boolean paged = Stream.of(Parameter.PAGE, Parameter.SIZE)
                .map(Parameter::parameterName)
                .anyMatch(parameters::containsKey);
        return paged
                ? this
                : new Question(catalogue, path, parameters, selection, named, from, MOST_AT_ONCE, languages);
    }

    /** Whether everything was asked for, and no page. */
    boolean isWhole() {
        return size == MOST_AT_ONCE;
    }
}
