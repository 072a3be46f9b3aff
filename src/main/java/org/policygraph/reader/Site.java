package org.policygraph.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.page.Moment;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where IRIs are found on this server: pages lead to its own addresses, RDF keeps the canonical ones.
 *
 * @param names the IRIs that are minted
 * @param root the path that the service is mounted at, without a slash at its end
 * @param origin the whole address of the root as the client knows it, also behind a proxy that says so
 * @param clocks the moment that is asked about
 */
public record Site(Names names, String root, String origin, Clocks clocks) {

    private static final String ONTOLOGY_PATH = "/ns";

    /** As the sender of a request sees it. */
    public static Site of(HttpServletRequest request, Names names) {
        return new Site(
                names,
                request.getContextPath(),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                Clocks.of(request));
    }

    /** The path of an IRI of this PolicyGraph below the root, percent-encoded; nothing for those of others. */
    public Optional<String> path(Node iri) {
        if (!iri.isURI()) {
            return Optional.empty();
        }
        String name = iri.getURI();
        if (name.equals(Pg.ONTOLOGY) || name.startsWith(Pg.NAMESPACE) || name.startsWith(Pg.ONTOLOGY + "/")) {
            return Optional.of(ONTOLOGY_PATH + encoded(name.substring(Pg.ONTOLOGY.length())));
        }
        return name.startsWith(names.base())
                ? Optional.of("/" + encoded(name.substring(names.base().length())))
                : Optional.empty();
    }

    /** What the request says for a parameter; empty if nothing. */
    public String asked(String parameter) {
        return clocks.others().stream()
                .filter(other -> other.name().equals(parameter))
                .map(Moment.Asked::value)
                .findFirst()
                .orElse("");
    }

    /** What an answer links to for a path below the root: the same moment. */
    public String to(String path) {
        return Moment.at(clocks.query(), root + path);
    }

    /** What a page links to for an IRI; nothing where no browser could follow. */
    public Optional<String> address(Node iri) {
        return path(iri).map(this::to).or(() -> external(iri));
    }

    /** The canonical IRI of what is served at a path. */
    public Node canonical(String path) {
        return NodeFactory.createURI(names.base() + path.substring(1));
    }

    private static Optional<String> external(Node iri) {
        return Optional.of(iri)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(name -> name.startsWith("https://") || name.startsWith("http://"));
    }

    /** A fragment stays one. */
    public static String encoded(String path) {
        int fragment = path.indexOf('#');
        return fragment < 0
                ? UriUtils.encodePath(path, StandardCharsets.UTF_8)
                : UriUtils.encodePath(path.substring(0, fragment), StandardCharsets.UTF_8)
                        + "#"
                        + UriUtils.encodeFragment(path.substring(fragment + 1), StandardCharsets.UTF_8);
    }
}
