package org.policygraph.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.explore.Neighbourhoods;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.worldmap.WorldMap;

/** Writes the pages of things. Thread-safe. */
public record ThingPages(Pages pages, Surroundings surroundings, Kept kept) {

    /** Finds what a release says. */
    public Describer describer(PinnedRelease release) {
        return new Describer(release, kept);
    }

    /**
     * What the page of a thing shows, to be asked while the release is read.
     *
     * @param path where the page is, below the root
     */
    public ThingView view(Description description, Site site, Words words, String path) {
        return new ThingViews(description.release(), site, words, kept).view(description, path);
    }

    /**
     * The page of a thing.
     *
     * @param formats where the same is found as data
     */
    public byte[] written(Frame frame, ThingView view, Description description, Site site, List<HeadLink> formats) {
        Around around = surroundings.of(description, site);
        return pages.written(
                "things/thing.jte",
                Map.of(
                        "frame",
                        frame.looking(look(around)),
                        "view",
                        view,
                        "around",
                        around,
                        "further",
                        new Further(description.release(), site)
                                .of(description.thing(), view, surroundings.isOnMap(description)),
                        "formats",
                        formats));
    }

    private static Look look(Around around) {
        var styles = new ArrayList<>(List.of("/things.css"));
        if (!around.timeline().isEmpty()) {
            styles.addFirst(Chronicle.STYLE);
        }
        if (!around.conflicts().isEmpty()) {
            styles.addFirst("/conflicts.css");
        }
        if (!around.where().isEmpty()) {
            styles.addFirst(WorldMap.STYLE);
        }
        if (around.connections() > 0) {
            styles.addFirst("/graph.css");
        }
        return new Look(true, around.connections() > 0 ? Neighbourhoods.LOOK.scripts() : List.of(), styles);
    }
}
