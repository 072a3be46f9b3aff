package org.policygraph.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs that a deployment mints below its base, and the graphs that a release is made of.
 *
 * @param base an absolute http(s) IRI that ends in a slash, such as {@value #DEFAULT_BASE}
 */
public record Names(String base) {

    /** The base under which files are written, and which a deployment may exchange for its own. */
    public static final String DEFAULT_BASE = "https://w3id.org/policygraph/";

    private static final String TEXT = "/text";

    /**
     * Checks the base.
     *
     * @throws IllegalArgumentException if it is not an absolute http(s) IRI that ends in a slash
     */
    public Names {
        if (!isAbsoluteHttp(base) || !base.endsWith("/")) {
            throw new IllegalArgumentException("policygraph.base must be an absolute http or https address that ends"
                    + " in a slash, such as " + DEFAULT_BASE + ", and is '" + base + "'");
        }
    }

    /** The names under the default base. */
    public static Names standard() {
        return new Names(DEFAULT_BASE);
    }

    /** The namespace of entities, documents and passages. */
    public String ids() {
        return base + "id/";
    }

    /** The entity with this slug. */
    public Node id(String slug) {
        return iri(ids() + slug);
    }

    /** The graph that holds the topic scheme. */
    public Node topics() {
        return iri(base + "topics");
    }

    /** The graph that holds the subset of EuroVoc that topics are mapped to. */
    public Node eurovoc() {
        return iri(base + "eurovoc");
    }

    /** The graph that holds the statements which the rules add. */
    public Node inferred() {
        return iri(base + "inferred");
    }

    /** The graph that holds the claims. */
    public Node claims() {
        return iri(base + "claims");
    }

    /** The graph that holds the record of the releases. */
    public Node releases() {
        return iri(base + "releases");
    }

    /** The release with this number. */
    public Node release(long number) {
        return iri(base + "releases/" + number);
    }

    /** The graph that holds the text of a document. */
    public Node text(Node document) {
        return iri(document.getURI() + TEXT);
    }

    /** Whether this names something that a curator may describe: a document, a passage, a text. */
    public boolean isId(Node node) {
        return node.isURI() && node.getURI().startsWith(ids()) && node.getURI().length() > ids().length();
    }

    /** The document that a document's, a passage's or a text's graph belongs to. */
    public Optional<Node> documentOf(Node graph) {
        return isId(graph) ? Optional.of(id(slug(graph).split("/", 2)[0])) : Optional.empty();
    }

    /** Whether this names a passage: two steps below the namespace of entities, and not the text. */
    public boolean isPassage(Node node) {
        if (!isId(node)) {
            return false;
        }
        String slug = slug(node);
        int step = slug.indexOf('/');
        return step > 0 && step < slug.length() - 1 && slug.indexOf('/', step + 1) < 0 && !slug.endsWith(TEXT);
    }

    /** Whether this names the graph of a text. */
    public boolean isText(Node node) {
        if (!isId(node)) {
            return false;
        }
        String slug = slug(node);
        int step = slug.indexOf('/');
        return step > 0 && step == slug.length() - TEXT.length() && slug.endsWith(TEXT);
    }

    /** What follows the namespace of entities: {@code fact-sheet-140326-01/s15b}. */
    public String slug(Node id) {
        return id.getURI().substring(ids().length());
    }

    /** An IRI below the default base as an IRI below this base; the ontology's terms and everything else as they are. */
    public String rebase(String iri) {
        if (base.equals(DEFAULT_BASE) || !iri.startsWith(DEFAULT_BASE) || iri.startsWith(Pg.ONTOLOGY)) {
            return iri;
        }
        return base + iri.substring(DEFAULT_BASE.length());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static boolean isAbsoluteHttp(String base) {
        try {
            var uri = new URI(base);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (URISyntaxException notAnIri) {
            return false;
        }
    }
}
