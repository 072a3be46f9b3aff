package org.policygraph.api;

import java.util.List;
import java.util.Map;
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
 * @param page which page, from 1
 * @param size how many there are on a page
 */
record Question(
        Catalogue catalogue,
        String path,
        Map<String, List<String>> parameters,
        Selection selection,
        List<Node> named,
        int page,
        int size) {

    /** The same, on one page where nobody asked for pages. */
    Question whole() {
        boolean paged = parameters.containsKey(Parameter.PAGE.parameterName())
                || parameters.containsKey(Parameter.SIZE.parameterName());
        return paged ? this : new Question(catalogue, path, parameters, selection, named, 1, Integer.MAX_VALUE);
    }
}
