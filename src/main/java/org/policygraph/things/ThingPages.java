package org.policygraph.things;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.explore.Neighbourhood;
import org.policygraph.explore.Neighbourhoods;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.Pg;

/** Writes the pages of things. Thread-safe. */
public record ThingPages(Pages pages, Neighbourhoods neighbourhoods, Kept kept) {

    /** Of what one asks what it is connected with. */
    private static final List<Node> CONNECTED =
            List.of(Pg.TOPIC, Pg.FORUM, Pg.ACTOR, Pg.OUTCOME, Pg.INSTRUMENT, Pg.EVENT);

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
        PinnedRelease release = description.release();
        List<Neighbourhood> connected = release.catalogue().entry(description.thing()).stream()
                .filter(entry -> description.page() == 1 && isConnected(entry))
                .map(entry -> neighbourhoods.of(release, site, description.thing()))
                .toList();
        Look look = new Look(
                true,
                connected.isEmpty() ? List.of() : Neighbourhoods.LOOK.scripts(),
                connected.isEmpty() ? List.of("/things.css") : List.of("/graph.css", "/things.css"));
        return pages.written(
                "things/thing.jte",
                Map.of(
                        "frame",
                        frame.looking(look),
                        "view",
                        view,
                        "connected",
                        connected,
                        "further",
                        new Further(release, site).of(description.thing()),
                        "formats",
                        formats));
    }

    private static boolean isConnected(Entry thing) {
        return CONNECTED.stream().anyMatch(thing.classes()::contains);
    }
}
