package org.policygraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.Found;
import org.policygraph.connections.Ways;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** How two things are connected, in the words of a page. */
record BetweenTwo(PinnedRelease release, Site site, Asked asked, Entry from, Entry to) {

    private static final int MOST_PATHS = 100;
    private static final int TWICE = 2;

    ConnectionsView.Between view(Ways ways) {
        Found found = found(ways);
        var words = new Words(release, site);
        var views = new PathViews(words);
        Link one = words.link(from.node());
        Link other = words.link(to.node());
        return new ConnectionsView.Between(
                one,
                other,
                summary(found),
                offers().searched(asked.wanted(), ways),
                IntStream.range(0, found.paths().size())
                        .mapToObj(place -> views.path(found.paths().get(place), place + 1))
                        .toList(),
                picture(found),
                further(found, one, other),
                offers().paths(),
                site.to(asked.given().at(PictureController.PATH)));
    }

    /** The paths as they are drawn on the page, or, for others, with the address of the page. */
    Picture picture(Ways ways) {
        return picture(found(ways));
    }

    private Found found(Ways ways) {
        return ways.between(from.node(), to.node(), asked.count(), Around::goOn);
    }

    private Picture picture(Found found) {
        return Layout.of(
                release,
                site,
                "How " + from.label() + " and " + to.label() + " are connected",
                found.paths(),
                Set.<Node>of(from.node(), to.node()),
                Sketch.DrawnHop::onThePage);
    }

    private String summary(Found found) {
        int size = found.paths().size();
        String within = " within " + asked.maxLength() + (asked.maxLength() == 1 ? " step" : " steps");
        return switch (found.ending()) {
            case ALL ->
                switch (size) {
                    case 0 -> "Nothing connects them" + within + ".";
                    case 1 -> "One path connects them" + within + "; there is no other.";
                    default -> "All " + size + " paths that connect them" + within + ", the best first.";
                };
            case MORE -> (size == 1 ? "The best path" : "The " + size + " best paths") + within + "; there are more.";
            case WORK ->
                size == 0
                        ? "The search was ended after half a second of work without a path" + within
                                + "; there may be some."
                        : "The best " + size + " of the paths" + within
                                + " that half a second of work finds; there may be more.";
        };
    }

    private List<Link> further(Found found, Link one, Link other) {
        var further = new ArrayList<Link>();
        if (found.paths().isEmpty()) {
            further.addAll(offers().wider(asked.wanted()));
        } else if (found.ending() == Found.Ending.MORE && asked.count() < MOST_PATHS) {
            further.add(offers().more(Math.min(MOST_PATHS, TWICE * asked.count())));
        }
        further.add(offers().around(one, from.slug()));
        further.add(offers().around(other, to.slug()));
        return further;
    }

    private Offers offers() {
        return new Offers(release.catalogue(), site, asked.given());
    }
}
