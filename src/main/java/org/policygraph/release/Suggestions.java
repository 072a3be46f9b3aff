package org.policygraph.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.NearestName;

/** What somebody probably meant who wrote the name of an entity that nobody describes. */
final class Suggestions {

    /** Whoever has misspelt more than these has another problem, and comparing takes time. */
    private static final int MOST = 100;

    private final Names names;
    private final List<String> known;
    private final Map<Node, String> told = new HashMap<>();

    Suggestions(Names names, Collection<Node> described) {
        this.names = names;
        this.known = described.stream()
                .filter(names::isId)
                .map(names::slug)
                .filter(slug -> !slug.contains("/"))
                .toList();
    }

    /** The end of a message: the nearest known names as a question, or nothing. */
    String instead(Node node) {
        return told.size() < MOST || told.containsKey(node) ? told.computeIfAbsent(node, this::nearest) : "";
    }

    private String nearest(Node node) {
        List<String> near = NearestName.several(names.slug(node), known);
        return near.isEmpty() ? "" : "; did you mean id:" + String.join(" or id:", near) + "?";
    }
}
