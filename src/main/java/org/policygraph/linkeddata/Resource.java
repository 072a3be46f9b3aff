package org.policygraph.linkeddata;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.syntax.XmlText;

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

    /** The status that it is sent with. */
    default int status(Representation representation) {
        return 200;
    }

    /** How it can be shown, the preferred one first. */
    default List<Representation> representations() {
        return List.of(Representation.values());
    }

    /** Those that can hold what is said of it: XML cannot hold every text. */
    static List<Representation> holding(Stream<Node> terms) {
        boolean xml = terms.allMatch(XmlText::canHold);
        return Arrays.stream(Representation.values())
                .filter(each -> xml || each != Representation.RDF_XML)
                .toList();
    }

    /** Where one can subscribe to its changes, below the root; nothing if one cannot. */
    default Optional<String> feed() {
        return Optional.empty();
    }

    /** The IRI that it is cited by. */
    default String citedAs() {
        return about().getURI();
    }

    /** What kinds of thing it is, by their IRIs. */
    default List<String> types() {
        return List.of(Signposts.ABOUT_PAGE);
    }

    /** What it belongs to, below the root; nothing if it stands alone. */
    default Optional<String> collection() {
        return Optional.empty();
    }

    /** Where robots go from it. */
    default List<WebLink> signposts(Site site) {
        return release().read(() -> Signposts.ofDocument(this, site));
    }

    /** What belongs to it and is too much for a head. */
    default List<WebLink> items(Site site) {
        return List.of();
    }

    /** Further links of its head, besides those to its other representations. */
    default List<WebLink> links(Site site) {
        return List.of();
    }

    Collection<Quad> graph(Site site);

    byte[] page(Site site);
}
