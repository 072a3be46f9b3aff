package org.policygraph.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.explain.Explainer;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.SparqlReader;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.questions.Theme;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.sparql.QueryPage;
import org.policygraph.sparql.Visit;
import org.policygraph.vocabulary.Names;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The editor, with the query that its address holds and what became of it. Everything works without scripts; with them,
 * {@code static/editor/main.js} takes over.
 */
final class EditorPage implements QueryPage {

    /** YASQE, an editor for SPARQL, without the endings of its script and its style. */
    static final String YASQE = "/webjars/zazuko__yasqe/4.5.0/build/yasqe.min";

    private static final String PATH = "/sparql";
    private static final Look LOOK = Look.wide("/editor/main.js").styled(YASQE + ".css", "/graph.css", "/editor.css");
    private static final String START = "start.rq";

    private final Releases releases;
    private final ReleaseQueries queries;
    private final SparqlReader reader;
    private final Explainer explainer;
    private final ReadyQuestions questions;
    private final ReaderPages pages;
    private final String start = resource(START);

    EditorPage(
            Releases releases,
            ReleaseQueries queries,
            SparqlReader reader,
            Explainer explainer,
            ReadyQuestions questions,
            ReaderPages pages) {
        this.releases = releases;
        this.queries = queries;
        this.reader = reader;
        this.explainer = explainer;
        this.questions = questions;
        this.pages = pages;
    }

    @Override
    public ResponseEntity<byte[]> show(Visit visit) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(visit.request(), release.names());
            Optional<String> query = query(visit, release.names());
            String text = query.orElse(start);
            QueryAddress address = QueryAddress.of(site, text, visit.datasets(), PageNumber.of(visit.request()));
            if (visit.posted() && query.isPresent() && !address.permalink().isEmpty()) {
                return found(address);
            }
            Outcome outcome = query.isPresent()
                    ? new Asking(queries, reader, explainer, release, site).outcome(visit, text, address)
                    : new Outcome.None();
            return page(visit, release, site, new Told(text, address, outcome));
        }
    }

    /** What is told on the page besides what stands on it always. */
    private record Told(String query, QueryAddress address, Outcome outcome) {}

    private ResponseEntity<byte[]> page(Visit visit, PinnedRelease release, Site site, Told told) {
        Frame frame = ReaderPages.frame(release, site, "Ask in SPARQL", Section.NONE)
                .describedAs("An editor for questions to the graph in SPARQL, with examples and suggestions.")
                .looking(LOOK);
        String mistake = mistake(visit);
        var view = new EditorView(
                told.query(),
                site.to(PATH),
                site.root() + YASQE,
                themes(site),
                mistake,
                told.address().permalink(),
                graphs(visit.datasets()),
                told.outcome());
        HttpStatus status =
                mistake.isEmpty() ? HttpStatus.valueOf(told.outcome().status()) : HttpStatus.NOT_FOUND;
        return pages.answer(status, "editor/editor.jte", Map.of("frame", frame, "view", view));
    }

    private Optional<String> query(Visit visit, Names names) {
        return visit.parameter("query").or(() -> question(visit).map(question -> Opened.text(question, names)));
    }

    private Optional<ReadyQuestion> question(Visit visit) {
        return visit.parameter("question").flatMap(questions::named);
    }

    private String mistake(Visit visit) {
        return visit.parameter("question")
                .filter(name -> question(visit).isEmpty())
                .map(name -> "There is no ready question called '" + name + "'. Choose one from the list.")
                .orElse("");
    }

    private List<EditorView.Theme> themes(Site site) {
        return Stream.of(Theme.values())
                .map(theme -> new EditorView.Theme(
                        theme.title(),
                        questions.of(theme).stream()
                                .map(each -> Link.to(each.question(), site.to(PATH + "?question=" + each.name())))
                                .toList()))
                .filter(theme -> !theme.questions().isEmpty())
                .toList();
    }

    private static List<EditorView.Graph> graphs(DatasetChoice chosen) {
        return Stream.concat(
                        chosen.defaultGraphs().stream().map(iri -> new EditorView.Graph("default-graph-uri", iri)),
                        chosen.namedGraphs().stream().map(iri -> new EditorView.Graph("named-graph-uri", iri)))
                .toList();
    }

    /** What was sent with a form and fits into an address gets one, to be kept, shared and reloaded. */
    private static ResponseEntity<byte[]> found(QueryAddress address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address.patient()))
                .build();
    }

    private static String resource(String name) {
        try (InputStream content = EditorPage.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
