package org.policygraph.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.PerRelease;

/** Puts what the first page shows into words and links. Thread-safe. */
public final class HomeViews {

    private static final int NEWEST = 5;

    private final ReadyQuestions questions;
    private final PerRelease<Optional<Statement>> examples;

    /** The first pages of releases, with these questions. */
    public HomeViews(ReadyQuestions questions, PerRelease<Optional<Statement>> examples) {
        this.questions = questions;
        this.examples = examples;
    }

    /** Of one release, to be asked while it is read. */
    public HomeView view(PinnedRelease release, Site site) {
        var words = new Words(release, site);
        Catalogue catalogue = release.catalogue();
        return new HomeView(
                counts(catalogue, site),
                examples.of(release.view()).map(statement -> new Examples(catalogue).view(statement, words)),
                new GoodQuestions(questions, catalogue, site, words).all(),
                newest(catalogue, words));
    }

    private static List<HomeView.Count> counts(Catalogue catalogue, Site site) {
        return List.of(
                count(Kind.DOCUMENT, read(catalogue), catalogue, site),
                count(Kind.TOPIC, "what it is about", catalogue, site),
                count(Kind.FORUM, "where it is decided", catalogue, site),
                count(Kind.ACTOR, "who decides and takes part", catalogue, site),
                count(Kind.OUTCOME, "what came of it", catalogue, site),
                new HomeView.Count(
                        catalogue.statements().size(),
                        Link.to("statements", site.to("/claims")),
                        "each with its sentence"));
    }

    /** Others are only referred to. */
    private static String read(Catalogue catalogue) {
        List<Entry> all = catalogue.entries(Kind.DOCUMENT);
        long read = all.stream()
                .filter(entry -> !catalogue.passages(entry.node()).isEmpty())
                .count();
        return read == all.size() ? "read sentence by sentence" : read + " read, sentence by sentence";
    }

    private static HomeView.Count count(Kind kind, String meaning, Catalogue catalogue, Site site) {
        return new HomeView.Count(
                catalogue.entries(kind).size(), Link.to(kind.plural(), site.to("/" + kind.plural())), meaning);
    }

    private static List<HomeView.Read> newest(Catalogue catalogue, Words words) {
        return catalogue.entries(Kind.DOCUMENT).stream()
                .map(entry -> new HomeView.Read(words.link(entry.node()), statements(catalogue, entry.node())))
                .filter(read -> read.statements() > 0)
                .sorted(Comparator.comparingInt(HomeView.Read::statements).reversed())
                .limit(NEWEST)
                .toList();
    }

    private static int statements(Catalogue catalogue, org.apache.jena.graph.Node document) {
        return Stream.of(document)
                .flatMap(each -> catalogue.passages(each).stream())
                .mapToInt(passage -> catalogue.statements(passage).size())
                .sum();
    }
}
