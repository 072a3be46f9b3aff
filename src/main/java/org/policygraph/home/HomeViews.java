package org.policygraph.home;

import java.util.List;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Kind;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.PerRelease;

/** Puts what the first page shows into words and links. Thread-safe. */
public final class HomeViews {

    private final ReadyQuestions questions;
    private final PerRelease<Contents> contents;

    HomeViews(ReadyQuestions questions, PerRelease<Contents> contents) {
        this.questions = questions;
        this.contents = contents;
    }

    /** Of one release, to be asked while it is read. */
    public HomeView view(PinnedRelease release, Site site) {
        var words = new Words(release, site);
        Catalogue catalogue = release.catalogue();
        Contents told = contents.of(release.view());
        return new HomeView(
                counts(catalogue, told.read(), site),
                told.example().map(statement -> new Examples(catalogue).view(statement, words)),
                new GoodQuestions(questions, catalogue, site, words).all(),
                told.largest().stream()
                        .map(each -> new HomeView.Read(words.link(each.document()), each.statements()))
                        .toList());
    }

    private static List<HomeView.Count> counts(Catalogue catalogue, long read, Site site) {
        return List.of(
                count(Kind.DOCUMENT, read(catalogue, read), catalogue, site),
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
    private static String read(Catalogue catalogue, long read) {
        return read == catalogue.entries(Kind.DOCUMENT).size()
                ? "read sentence by sentence or row by row"
                : read + " read, sentence by sentence or row by row";
    }

    private static HomeView.Count count(Kind kind, String meaning, Catalogue catalogue, Site site) {
        return new HomeView.Count(
                catalogue.entries(kind).size(), Link.to(kind.plural(), site.to("/" + kind.plural())), meaning);
    }
}
