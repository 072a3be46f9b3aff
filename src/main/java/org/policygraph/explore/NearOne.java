package org.policygraph.explore;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.Neighbour;
import org.policygraph.connections.Path;
import org.policygraph.connections.Ways;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.search.FoundKind;

/** What one thing is connected with, in the words of a page. */
record NearOne(PinnedRelease release, Site site, Asked asked, Entry thing) {

    private static final int PAGE_SIZE = 20;
    private static final int DRAWN = 10;
    private static final int EXPANDED = 8;

    /**
     * A page of it.
     *
     * @param page from 1
     */
    ConnectionsView.Near view(Ways ways, int page) {
        Around around = around(ways);
        List<Neighbour> all = around.all();
        List<Neighbour> ofKind = ofKind(around, all);
        int pages = Math.max(1, (ofKind.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        if (page > pages) {
            throw PageNumber.refused(Integer.toString(page), "no more than " + pages);
        }
        int first = (page - 1) * PAGE_SIZE;
        List<Neighbour> shown = ofKind.stream().skip(first).limit(PAGE_SIZE).toList();
        List<Path> paths = shown.stream().map(around::best).toList();
        Given given = asked.given();
        return new ConnectionsView.Near(
                new Words(release, site).link(thing.node()),
                summary(ofKind.size()),
                offers().searched(asked.wanted(), ways),
                first + 1,
                around.views(shown, paths, 1),
                facets(around, all),
                new Paging(
                        site.to(given.without(Given.PAGE).at(ConnectionsPageController.PATH)),
                        page,
                        pages,
                        ofKind.size()),
                around.picture(paths.stream().limit(DRAWN).toList(), ofKind, first + DRAWN, Sketch.DrawnHop::onThePage),
                ofKind.isEmpty() ? offers().wider(asked.wanted()) : List.of(),
                offers().neighbours(thing.slug()),
                site.to(given.at(PictureController.PATH)));
    }

    /** What is drawn on a page. */
    Picture picture(Ways ways, int page) {
        Around around = around(ways);
        return drawn(around, ofKind(around, around.all()), (page - 1) * PAGE_SIZE, DRAWN, Sketch.DrawnHop::onThePage);
    }

    /** The next things of a kind, to be added to another picture. */
    Picture more(Ways ways, More more) {
        Around around = around(ways);
        List<Neighbour> alike = ofKind(around, around.all()).stream()
                .filter(neighbour -> around.kind(neighbour) == more.kind())
                .toList();
        return drawn(around, alike, more.skip(), EXPANDED, around::elsewhere);
    }

    private static Picture drawn(
            Around around, List<Neighbour> neighbours, int first, int most, Function<Sketch.DrawnHop, String> told) {
        List<Path> paths =
                neighbours.stream().skip(first).limit(most).map(around::best).toList();
        return around.picture(paths, neighbours, first + most, told);
    }

    private List<Neighbour> ofKind(Around around, List<Neighbour> all) {
        return all.stream()
                .filter(neighbour -> asked.kind().isEmpty()
                        || around.kinds(neighbour).contains(asked.kind().get()))
                .toList();
    }

    /** The strongest of those that it is connected with directly, to be added to another picture. */
    Picture direct(Ways ways, Ways directly) {
        Around near = around(directly);
        Set<Node> direct = Set.copyOf(near.all().stream().map(Neighbour::thing).toList());
        List<Neighbour> ranked = around(ways).all().stream()
                .filter(neighbour -> direct.contains(neighbour.thing()))
                .toList();
        List<Path> paths = ranked.stream().limit(EXPANDED).map(near::best).toList();
        Picture drawn = near.picture(paths, near::elsewhere);
        String left = ranked.size() <= EXPANDED
                ? ""
                : "Of " + ranked.size() + " neighbours of " + thing.label() + " the " + EXPANDED
                        + " most strongly connected were added.";
        return new Picture(
                drawn.release(), drawn.title(), drawn.width(), drawn.height(), drawn.boxes(), drawn.lines(), left);
    }

    private Around around(Ways ways) {
        return new Around(release, site, asked.given(), thing.node(), ways);
    }

    private List<ConnectionsView.Facet> facets(Around around, List<Neighbour> all) {
        Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
        all.forEach(neighbour -> around.kinds(neighbour).forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        var facets = new ArrayList<ConnectionsView.Facet>();
        Given given = asked.given().without(Given.PAGE);
        facets.add(
                facet("all", all.size(), given.without(Given.KIND), asked.kind().isEmpty()));
        counts.forEach((kind, count) -> facets.add(facet(
                kind.word(),
                count,
                given.with(Given.KIND, kind.word()),
                asked.kind().filter(kind::equals).isPresent())));
        return facets;
    }

    private ConnectionsView.Facet facet(String label, int count, Given given, boolean chosen) {
        return new ConnectionsView.Facet(label, count, site.to(given.at(ConnectionsPageController.PATH)), chosen);
    }

    private String summary(int size) {
        String within = " within " + asked.maxLength() + (asked.maxLength() == 1 ? " step" : " steps");
        return size == 0
                ? "Nothing is connected with it" + within + "."
                : String.format(
                        Locale.ENGLISH,
                        "%,d %s connected with it%s, the most strongly connected first: many ways, short ways and ways"
                                + " past things with few neighbours make a connection strong.",
                        size,
                        size == 1 ? "thing is" : "things are",
                        within);
    }

    private Offers offers() {
        return new Offers(release.catalogue(), site, asked.given());
    }
}
