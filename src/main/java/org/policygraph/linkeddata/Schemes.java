package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.history.OntologyVersion;
import org.policygraph.history.OntologyVersions;
import org.policygraph.http.Problem;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.reader.Labels;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.store.PerRelease;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ontology and the topic scheme, which are documents themselves: they answer at their own IRIs. */
@ForReleases
@Controller
final class Schemes {

    static final String ONTOLOGY = "/ns";

    /** More than anybody reads on a page; REST has all of them. */
    private static final int STEPS_SHOWN = 20;

    private final Releases releases;
    private final PerRelease<Statistics> statistics;
    private final OntologyVersions versions;
    private final Replies replies;
    private final Pages pages;

    Schemes(
            Releases releases,
            PerRelease<Statistics> statistics,
            OntologyVersions versions,
            Replies replies,
            Pages pages) {
        this.releases = releases;
        this.statistics = statistics;
        this.versions = versions;
        this.replies = replies;
        this.pages = pages;
    }

    @GetMapping({ONTOLOGY, ONTOLOGY + ".{suffix}", Signposts.LINK_SETS + ONTOLOGY})
    ResponseEntity<byte[]> ontology(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            return replies.replyOrLinks(request, site, ontology(release, ONTOLOGY, true), named);
        }
    }

    /** A version that is no longer the newest is the ontology of the last release that came with it. */
    @GetMapping({ONTOLOGY + "/{version}", Signposts.LINK_SETS + ONTOLOGY + "/{version}"})
    ResponseEntity<byte[]> version(@PathVariable String version, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            List<OntologyVersion> known = versions.versions(release.record().number(), STEPS_SHOWN);
            OntologyVersion wanted = known.stream()
                    .filter(each -> isAskedFor(version, number(each)))
                    .findFirst()
                    .orElseThrow(() -> Unknown.address(ONTOLOGY + "/" + version, addresses(known)));
            if (wanted.equals(known.getFirst())) {
                return version(release, version, wanted, true, request);
            }
            try (PinnedRelease former = releases.pin(wanted.last().number()).orElseThrow()) {
                return version(former, version, wanted, false, request);
            }
        }
    }

    private ResponseEntity<byte[]> version(
            PinnedRelease release, String asked, OntologyVersion version, boolean newest, HttpServletRequest request) {
        String number = number(version);
        Optional<Representation> named = asked.equals(number)
                ? Optional.empty()
                : Optional.of(Unknown.requireKnown(asked.substring(number.length() + 1)));
        Site site = Site.of(request, release.names());
        return replies.replyOrLinks(request, site, ontology(release, ONTOLOGY + "/" + number, newest), named);
    }

    /** The number itself, or with a suffix that chooses a format. */
    private static boolean isAskedFor(String asked, String number) {
        return asked.equals(number)
                || (asked.startsWith(number + ".")
                        && Representation.withSuffix(asked.substring(number.length() + 1))
                                .isPresent());
    }

    /** The last step of the version IRI that the ontology gives itself. */
    private static String number(OntologyVersion version) {
        return Labels.localName(NodeFactory.createURI(version.iri()));
    }

    private static Map<String, String> addresses(List<OntologyVersion> known) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put(ONTOLOGY, "The ontology as it is now");
        known.forEach(each -> addresses.put(ONTOLOGY + "/" + number(each), "Version " + number(each)));
        return addresses;
    }

    @GetMapping({TopicsDocument.PATH, TopicsDocument.PATH + ".{suffix}", Signposts.LINK_SETS + TopicsDocument.PATH})
    ResponseEntity<byte[]> topics(@PathVariable Optional<String> suffix, HttpServletRequest request) {
        Optional<Representation> named = suffix.map(Unknown::requireKnown);
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            var topics = new TopicsDocument(release, language(request, release), SoughtWords.of(site), pages);
            return replies.replyOrLinks(request, site, topics, named);
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

    private Resource ontology(PinnedRelease release, String path, boolean newest) {
        var changes = new OntologyChanges(versions.steps(release.record().number(), STEPS_SHOWN));
        return new OntologyDocument(release, path, statistics.of(release.view()), changes, newest, pages);
    }
}
