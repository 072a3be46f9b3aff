package org.policygraph.things;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReaderPages;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What links to a thing and what it links to, all of it, page by page: for the things with very many links. */
@ForReleases
@Controller
final class LinksController {

    static final String PATH = "/links/";

    private static final int PAGE_SIZE = 50;
    private static final String RELATION = "relation";
    private static final String VALUE = "value";
    private static final int LONGEST_SHOWN = 200;

    private final Releases releases;
    private final Kept kept;
    private final ReaderPages pages;

    LinksController(Releases releases, Kept kept, ReaderPages pages) {
        this.releases = releases;
        this.kept = kept;
        this.pages = pages;
    }

    @GetMapping(PATH + "{slug}")
    ResponseEntity<byte[]> links(@PathVariable String slug, HttpServletRequest request) {
        try (PinnedRelease release = releases.pin()) {
            Site site = Site.of(request, release.names());
            Node thing = release.names().id(slug);
            if (release.catalogue().entry(thing).isEmpty()) {
                throw unknown("slug", slug, "the identifier of a thing, such as those that the search finds");
            }
            LinksView view = release.read(() -> view(release, site, thing, PageNumber.of(request)));
            Frame frame = ReaderPages.frame(
                            release,
                            site,
                            "Links of " + Words.shortened(view.thing().label()),
                            Section.NONE)
                    .describedAs("All that is said of "
                            + Words.shortened(view.thing().label()) + ".")
                    .looking(Look.WIDE.styled("/things.css"));
            return pages.answer("things/links.jte", Map.of("frame", frame, "view", view));
        }
    }

    private LinksView view(PinnedRelease release, Site site, Node thing, int page) {
        Map<Relation, List<Valued>> all = new Describer(release, kept).relations(thing);
        List<Relation> relations = ThingViews.ordered(all.keySet());
        Relation chosen = chosen(release, site, relations);
        List<Valued> values = all.getOrDefault(chosen, List.of());
        var words = new Words(release, site);
        var views = new RelationViews(release, site, words, thing);
        String value = site.asked(VALUE);
        Optional<Valued> one = value.isEmpty() ? Optional.empty() : Optional.of(one(values, value, views));
        int total = one.map(each -> Sentences.count(List.of(each))).orElse(values.size());
        String address = views.address(chosen, value);
        var paging = new Paging(address, page, Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE), total);
        if (page > paging.pages()) {
            throw PageNumber.refused(Integer.toString(page), "at most " + paging.pages());
        }
        int from = (page - 1) * PAGE_SIZE;
        RelationView shown = one.map(each -> sentences(views, words, chosen, each, from))
                .orElseGet(() ->
                        views.view(chosen, values.subList(from, Math.min(from + PAGE_SIZE, total)), total, PAGE_SIZE));
        return new LinksView(
                words.link(thing),
                relations.stream()
                        .map(relation -> new LinksView.Choice(
                                Link.to(Phrases.link(relation, words).label(), views.address(relation, "")),
                                all.getOrDefault(relation, List.of()).size(),
                                relation.equals(chosen)))
                        .toList(),
                shown,
                one.map(each -> words.link(each.value())).orElse(Link.text("")),
                paging);
    }

    private static RelationView sentences(RelationViews views, Words words, Relation relation, Valued one, int from) {
        RelationView whole = views.view(relation, List.of(one), 1, 1);
        var row = new RelationView.RowView(
                whole.rows().getFirst().values(),
                one.origin(),
                new Sentences(words).of(List.of(one), from, PAGE_SIZE),
                0,
                "");
        return new RelationView(whole.predicate(), whole.definition(), 1, false, List.of(), List.of(row), "");
    }

    private static Relation chosen(PinnedRelease release, Site site, List<Relation> relations) {
        String name = site.asked(RELATION);
        if (relations.isEmpty()) {
            throw Problem.of(
                            404,
                            "not-found",
                            "Not in this release",
                            "No statement links this thing with anything at this moment.")
                    .exception();
        }
        Supplier<ProblemException> refusal = () -> unknown(
                RELATION,
                name,
                "one of "
                        + String.join(
                                ", ",
                                relations.stream()
                                        .map(relation -> RelationViews.name(relation, release))
                                        .toList()));
        return relations.stream()
                .filter(relation ->
                        name.isEmpty() || RelationViews.name(relation, release).equals(name))
                .findFirst()
                .orElseThrow(refusal);
    }

    private static Valued one(List<Valued> values, String key, RelationViews views) {
        return values.stream()
                .filter(valued -> views.key(valued.value()).equals(key))
                .findFirst()
                .orElseThrow(() -> unknown(VALUE, key, "the identifier of a thing that stands in this relation"));
    }

    private static ProblemException unknown(String parameter, String value, String allowed) {
        String shown = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
        return Problem.of(
                        404,
                        "not-found",
                        "Not in this release",
                        "'" + shown + "' is not there; '" + parameter + "' must be " + allowed + ".")
                .with("parameter", parameter)
                .with("value", shown)
                .exception();
    }
}
