package org.policygraph.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Something of a release that is served as a page and as a graph. What it costs is paid when it is asked for. */
interface Resource {

    /** Where it is below the root, without a suffix, percent-encoded. */
    String path();

    /** What follows the suffix: empty, or the query that chooses a part. */
    default String query() {
        return "";
    }

    /** What the graph is about. */
    Node about();

    PinnedRelease release();

    default int status() {
        return 200;
    }

    /** How it can be shown, the preferred one first. */
    default List<Representation> representations() {
        return List.of(Representation.values());
    }

    /** Where one can subscribe to its changes, below the root; nothing if one cannot. */
    default Optional<String> feed() {
        return Optional.empty();
    }

    /** Further links of its head, besides those to its other representations. */
    default List<WebLink> links(Site site) {
        return List.of();
    }

    Collection<Quad> graph(Site site);

    byte[] page(Site site);
}
