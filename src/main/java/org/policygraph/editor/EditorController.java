package org.policygraph.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.http.Problem;
import org.policygraph.instance.ForReleases;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the script of the editor asks for: the words that queries are made of, and what things are called. */
@ForReleases
@Controller
final class EditorController {

    static final String TERMS = "/editor/terms";
    static final String NAMES = "/editor/names";

    /** Longer addresses are refused before they come here. */
    private static final int MOST = 200;

    private final Releases releases;
    private final GraphTerms terms;

    EditorController(Releases releases, GraphTerms terms) {
        this.releases = releases;
        this.terms = terms;
    }

    @GetMapping(path = TERMS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Vocabulary> terms() {
        try (PinnedRelease release = releases.pin()) {
            return answer(terms.of(release.view(), release.names()));
        }
    }

    /** By IRI. */
    @GetMapping(path = NAMES, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Link>> names(HttpServletRequest request) {
        // Not as a list that Spring reads, which it would part at commas.
        List<String> iris = Optional.ofNullable(request.getParameterValues("iri"))
                .map(List::of)
                .orElse(List.of());
        if (iris.size() > MOST) {
            throw Problem.of(
                            400,
                            "bad-request",
                            "The request cannot be understood",
                            "the parameter 'iri' stands " + iris.size() + " times; give it " + MOST + " times at most")
                    .exception();
        }
        try (PinnedRelease release = releases.pin()) {
            var words = new Words(release, Site.of(request, release.names()));
            return answer(release.read(() -> {
                var names = new LinkedHashMap<String, Link>();
                iris.forEach(iri -> names.put(iri, words.link(NodeFactory.createURI(iri))));
                return names;
            }));
        }
    }

    /** Of the newest release, which may be another one at any moment. */
    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }
}
