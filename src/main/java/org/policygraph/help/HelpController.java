package org.policygraph.help;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The help: explanations, the glossary, and first steps for those who write queries and programs. */
@ForReleases
@Controller
final class HelpController {

    private static final String PATH = "/help";
    private static final String SHEET = "/help.css";
    private static final Look PLAIN = Look.TEXT.styled(SHEET);
    private static final Look WITH_CODE = new Look(false, List.of("/copy.js"), List.of(SHEET));

    private final Releases releases;
    private final PerRelease<Specimens> specimens;
    private final Glossary glossary;
    private final QuickStarts quickStarts;
    private final FirstQueries queries;
    private final ReaderPages pages;

    HelpController(
            Releases releases,
            PerRelease<Specimens> specimens,
            Glossary glossary,
            QuickStarts quickStarts,
            FirstQueries queries,
            ReaderPages pages) {
        this.releases = releases;
        this.specimens = specimens;
        this.glossary = glossary;
        this.quickStarts = quickStarts;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> help(HttpServletRequest request) {
        return answer(request, (release, site) -> {
            Specimens found = specimens.of(release.view());
            List<ReleaseRecord> all = releases.store().releases();
            HelpView view = release.read(() -> new HelpViews(release, site).of(found, all));
            Frame frame = ReaderPages.frame(release, site, "Help", Section.HELP)
                    .describedAs("What passages, claims, modality, the two clocks and empty answers are.")
                    .looking(PLAIN);
            return pages.answer("help/help.jte", Map.of("frame", frame, "view", view, "glossary", glossary));
        });
    }

    @GetMapping(PATH + "/glossary")
    ResponseEntity<byte[]> glossary(HttpServletRequest request) {
        return answer(request, (release, site) -> {
            GlossaryPage page = release.read(() -> GlossaryPage.of(glossary, release, site));
            Frame frame = ReaderPages.frame(release, site, "Glossary", Section.HELP)
                    .describedAs("The words of PolicyGraph, each once.")
                    .looking(PLAIN);
            return pages.answer("help/glossary.jte", Map.of("frame", frame, "page", page));
        });
    }

    @GetMapping(PATH + "/sparql")
    ResponseEntity<byte[]> sparql(HttpServletRequest request) {
        return answer(request, (release, site) -> {
            Frame frame = ReaderPages.frame(release, site, "First SPARQL queries", Section.HELP)
                    .describedAs("Five queries to learn from, with what this release answers.")
                    .looking(WITH_CODE);
            return pages.answer(
                    "help/sparql.jte",
                    Map.of(
                            "frame",
                            frame,
                            "queries",
                            queries.of(release, site),
                            "endpoint",
                            site.origin() + "/sparql"));
        });
    }

    @GetMapping(PATH + "/api")
    ResponseEntity<byte[]> api(HttpServletRequest request) {
        return answer(request, (release, site) -> {
            Frame frame = ReaderPages.frame(release, site, "First programs", Section.HELP)
                    .describedAs("The same two tasks for curl, Python, R and Java.")
                    .looking(WITH_CODE);
            return pages.answer(
                    "help/api.jte",
                    Map.of(
                            "frame",
                            frame,
                            "sentences",
                            quickStarts.of(QuickStarts.SENTENCES, site),
                            "questions",
                            quickStarts.of(QuickStarts.READY_QUESTION, site)));
        });
    }

    /** A first program as a file. */
    @GetMapping(PATH + "/quickstart/{file}")
    ResponseEntity<byte[]> quickStart(@PathVariable String file, HttpServletRequest request) {
        return answer(request, (release, site) -> {
            QuickStart program = quickStarts.named(file, site).orElseThrow(() -> absent(file));
            return ResponseEntity.ok()
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .cacheControl(CacheControl.noCache())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(program.code().getBytes(StandardCharsets.UTF_8));
        });
    }

    private ProblemException absent(String file) {
        List<String> nearest = NearestName.several(file, quickStarts.names());
        return Problem.of(
                        404,
                        "not-found",
                        "Not found",
                        "There is no first program '" + file + "'; there are " + String.join(", ", quickStarts.names())
                                + ".")
                .with("value", file)
                .with("nearest", nearest)
                .exception();
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, BiFunction<PinnedRelease, Site, ResponseEntity<byte[]>> answering) {
        try (PinnedRelease release = releases.pin()) {
            return answering.apply(release, Site.of(request, release.names()));
        }
    }
}
