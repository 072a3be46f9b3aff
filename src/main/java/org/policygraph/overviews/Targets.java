package org.policygraph.overviews;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;

/** The links that lead to what somebody looks for; those of each thing are found once. Not thread-safe. */
final class Targets {

    private final Catalogue catalogue;
    private final Links links;
    private final Predicate<Entry> wanted;
    private final Map<Node, List<Link>> found = new HashMap<>();

    Targets(Catalogue catalogue, Links links, Predicate<Entry> wanted) {
        this.catalogue = catalogue;
        this.links = links;
        this.wanted = wanted;
    }

    List<Link> of(Node thing) {
        return found.computeIfAbsent(
                thing,
                from -> links.of(from).stream()
                        .filter(link ->
                                catalogue.entry(link.other()).filter(wanted).isPresent())
                        .toList());
    }
}
