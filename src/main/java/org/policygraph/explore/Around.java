package org.policygraph.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.Neighbour;
import org.policygraph.connections.Path;
import org.policygraph.connections.Ways;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.search.FoundKind;

/** What lies around a thing, in the words of a page. */
record Around(PinnedRelease release, Site site, Given given, Node thing, Ways ways) {

    /** Everything, the most strongly connected first. */
    List<Neighbour> all() {
        return ways.around(thing, Around::goOn);
    }

    /** The best path to something. */
    Path best(Neighbour neighbour) {
        return ways.between(thing, neighbour.thing(), 1, Around::goOn).paths().getFirst();
    }

    /**
     * Neighbours with their reasons.
     *
     * @param first the rank of the first of them
     */
    List<NeighbourView> views(List<Neighbour> neighbours, List<Path> paths, int first) {
        var words = new Words(release, site);
        var views = new PathViews(words);
        return IntStream.range(0, neighbours.size())
                .mapToObj(place ->
                        view(neighbours.get(place).thing(), views.path(paths.get(place), first + place), words))
                .toList();
    }

    /**
     * The thing and some paths from it.
     *
     * @param rest what is not drawn
     * @param page the address that tells of each hop; empty for the page on which the picture is
     */
    Picture picture(List<Path> paths, List<Cluster> rest, String page) {
        String title = "What " + new Words(release, site).label(thing) + " is connected with";
        Picture things = Layout.of(release, site, title, paths, Set.of(thing), page);
        return new Clusters(site, given.with(Given.FROM, slug(thing)).without(Given.TO, Given.PAGE))
                .added(things, rest);
    }

    /** What somebody looks for who looks for a thing. */
    FoundKind kind(Neighbour neighbour) {
        return kinds(neighbour).iterator().next();
    }

    Set<FoundKind> kinds(Neighbour neighbour) {
        return release.catalogue().entry(neighbour.thing()).map(FoundKind::of).orElse(Set.of(FoundKind.OTHER));
    }

    private NeighbourView view(Node neighbour, PathView best, Words words) {
        List<Node> kinds =
                release.catalogue().entry(neighbour).map(Entry::kinds).orElse(List.of());
        return new NeighbourView(
                words.link(neighbour),
                kinds.stream().map(words::label).findFirst().orElse(""),
                site.to(given.with(Given.FROM, slug(thing))
                        .with(Given.TO, slug(neighbour))
                        .without(Given.KIND, Given.PAGE)
                        .at(ConnectionsPageController.PATH)),
                best);
    }

    private String slug(Node node) {
        return release.names().slug(node);
    }

    /** A search ends by itself, for the work for it is bounded. */
    static void goOn() {}
}
