package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.policygraph.http.Problem;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.reader.Labels;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.store.PerRelease;
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
    private final PerRelease<Statistics> statistics;
    private final Replies replies;
    private final Pages pages;

    Schemes(Releases releases, PerRelease<Statistics> statistics, Replies replies, Pages pages) {
        this.releases = releases;
        this.statistics = statistics;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping({ONTOLOGY, ONTOLOGY + ".{suffix}"})
    ResponseEntity<byte[]> ontology(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            return replies.reply(request, site, ontology(release, ONTOLOGY), named);
        }
    }

    @GetMapping(ONTOLOGY + "/{version}")
    ResponseEntity<byte[]> version(@PathVariable String version, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
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
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var topics = new TopicsDocument(release, language(request, release), pages);
            return replies.reply(request, site, topics, named);
        }
    }

    /** In which language labels are wanted. */
    private static String language(HttpServletRequest request, PinnedRelease release) {
        String language = request.getParameter("lang");
        if (language == null) {
            return TopicsDocument.ENGLISH;
        }
        var known = TopicsDocument.languages(release).keySet();
        if (!known.contains(language)) {
            throw Problem.of(
                            400,
                            "bad-value",
                            "Value not allowed",
                            "The parameter 'lang' is '" + language + "', and must be one of " + String.join(", ", known)
                                    + ".")
                    .with("parameter", "lang")
                    .with("value", language)
                    .with("allowed", List.copyOf(known))
                    .exception();
        }
        return language;
    }

    private Resource ontology(PinnedRelease release, String path) {
        return new OntologyDocument(release, path, statistics.of(release.view()), pages);
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
