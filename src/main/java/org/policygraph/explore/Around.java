package org.policygraph.explore;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * The thing and the best paths to some things, and what comes after them as clusters.
     *
     * @param neighbours the most strongly connected first
     * @param passed how many of them come before those that the clusters stand for
     */
    Picture picture(List<Path> paths, List<Neighbour> neighbours, int passed, Function<Sketch.DrawnHop, String> told) {
        Picture things = picture(paths, told);
        Set<String> drawn = things.boxes().stream().map(Picture.Box::id).collect(Collectors.toSet());
        List<Cluster.Ranked> ranked = neighbours.stream()
                .map(each -> new Cluster.Ranked(kind(each), drawn.contains(slug(each.thing()))))
                .toList();
        return new Clusters(site, given.with(Given.FROM, slug(thing)).without(Given.TO, Given.PAGE))
                .added(things, Cluster.of(ranked, passed));
    }

    /** The thing and some paths from it. */
    Picture picture(List<Path> paths, Function<Sketch.DrawnHop, String> told) {
        String title = "What " + new Words(release, site).label(thing) + " is connected with";
        return Layout.of(release, site, title, paths, Set.of(thing), told);
    }

    /** Where a hop is told that is added to the picture of another page: as the best path between its ends. */
    String elsewhere(Sketch.DrawnHop drawn) {
        return site.to(given.with(Given.FROM, slug(drawn.hop().from()))
                        .with(Given.TO, slug(drawn.hop().to()))
                        .without(Given.KIND, Given.PAGE)
                        .at(ConnectionsPageController.PATH))
                + "#" + PathViews.anchor(1, 0);
    }

    /** What somebody looks for who looks for it: what was asked for, or else what it is first. */
    FoundKind kind(Neighbour neighbour) {
        return given.first(Given.KIND)
                .flatMap(FoundKind::of)
                .orElseGet(() -> release.catalogue()
                        .entry(neighbour.thing())
                        .map(FoundKind::first)
                        .orElse(FoundKind.OTHER));
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
