package org.policygraph.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.connections.Neighbour;
import org.policygraph.connections.Path;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.connections.Wanted;
import org.policygraph.page.Look;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** What things are connected with, for the pages about them. Thread-safe. */
public final class Neighbourhoods {

    /** What a page needs that shows them: running text, and a picture that can be moved. */
    public static final Look LOOK = new Look(false, List.of("/graph.js"), List.of("/graph.css"));

    private static final int SHOWN = 10;
    private static final int MOST_HOPS = 3;

    private final ReleaseConnections connections;

    /** Those that the connections of a release make. */
    public Neighbourhoods(ReleaseConnections connections) {
        this.connections = connections;
    }

    /** The ten things that a thing is most strongly connected with, and why. To be called while the release is read. */
    public Neighbourhood of(PinnedRelease release, Site site, Node thing) {
        var ways = connections.of(release.view()).ways(Wanted.all(MOST_HOPS));
        var given = Given.NOTHING;
        var around = new Around(release, site, given, thing, ways);
        List<Neighbour> all = around.all();
        List<Neighbour> best = all.stream().limit(SHOWN).toList();
        List<Path> paths = best.stream().map(around::best).toList();
        Given about = given.with(Given.FROM, release.names().slug(thing));
        return new Neighbourhood(
                around.views(best, paths, 1),
                around.picture(paths, all, SHOWN, Sketch.DrawnHop::onThePage),
                all.size(),
                site.to(about.at(ConnectionsPageController.PATH)),
                site.to(about.at(PictureController.PATH)));
    }
}
