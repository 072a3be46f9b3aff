package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.vocabulary.Pg;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ontology and the topic scheme, which are documents themselves: they answer at their own IRIs. */
@ForReleases
@Controller
final class Schemes {

    private static final String ONTOLOGY = "/ns";

    private final Releases releases;
    private final Replies replies;
    private final Pages pages;

    Schemes(Releases releases, Replies replies, Pages pages) {
        this.releases = releases;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping({ONTOLOGY, ONTOLOGY + ".{suffix}"})
    ResponseEntity<byte[]> ontology(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin(request)) {
            Site site = Site.of(request, release.names());
            return replies.reply(request, site, ontology(release, ONTOLOGY), named);
        }
    }

    @GetMapping(ONTOLOGY + "/{version}")
    ResponseEntity<byte[]> version(@PathVariable String version, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin(request)) {
            String known = version(release);
            Optional<Representation> named = version.startsWith(known + ".")
                    ? Optional.of(Unknown.requireKnown(version.substring(known.length() + 1)))
                    : Optional.empty();
            if (named.isEmpty() && !version.equals(known)) {
                throw Unknown.address(ONTOLOGY + "/" + version, List.of(ONTOLOGY + "/" + known, ONTOLOGY));
            }
            Site site = Site.of(request, release.names());
            return replies.reply(request, site, ontology(release, ONTOLOGY + "/" + known), named);
        }
    }

    @GetMapping({"/topics", "/topics.{suffix}"})
    ResponseEntity<byte[]> topics(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin(request)) {
            Site site = Site.of(request, release.names());
            Node scheme = release.names().topics();
            var topics = new WholeGraph(
                    release,
                    scheme,
                    "/topics",
                    "Topics",
                    "What policy documents on cyberspace are about.",
                    1,
                    Integer.MAX_VALUE,
                    WholeGraph.statements(release, scheme),
                    pages);
            return replies.reply(request, site, topics, named);
        }
    }

    private Resource ontology(PinnedRelease release, String path) {
        Node ontology = NodeFactory.createURI(Pg.ONTOLOGY);
        return new WholeGraph(
                release,
                ontology,
                path,
                "Ontology",
                "Terms for policy research.",
                1,
                Integer.MAX_VALUE,
                WholeGraph.statements(release, ontology),
                pages);
    }

    /** The last step of the version IRI that the ontology gives itself. */
    private static String version(PinnedRelease release) {
        return release.read(() -> release.ontology()
                .find(NodeFactory.createURI(Pg.ONTOLOGY), OWL2.versionIRI.asNode(), Node.ANY)
                .mapWith(triple -> Labels.localName(triple.getObject()))
                .nextOptional()
                .orElse(""));
    }
}
