package org.policygraph.things;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Reference;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Site;

/** Where one can go on from a thing: to other views of it, and to what one takes along. */
public record Further(PinnedRelease release, Site site) {

    /**
     * What one can do with a thing.
     *
     * @param views other ways to look at it
     * @param files it as data of other faces
     * @param reference how to refer to it
     */
    public record Ways(List<Link> views, List<Link> files, Reference reference) {

        /** Copies its lists. */
        public Ways {
            views = List.copyOf(views);
            files = List.copyOf(files);
        }
    }

    /** Those of one thing. */
    public Ways of(Node thing, ThingView view, boolean isOnMap) {
        Optional<Entry> entry = release.catalogue().entry(thing);
        var views = new ArrayList<Link>();
        var files = new ArrayList<Link>();
        entry.ifPresent(known -> {
            String slug = Site.encoded(known.slug());
            views.add(Link.to("Connections with other things", site.to("/connections?from=" + slug)));
            if (view.isDated()) {
                views.add(Link.to("Timeline", site.to("/timeline?thing=" + slug)));
            }
            if (isOnMap) {
                views.add(Link.to("Map of its states", site.to("/map?of=" + slug)));
            }
            if (!view.chapters().isEmpty()) {
                views.add(Link.to("All statements, relation by relation", site.to(LinksController.PATH + slug)));
            }
            for (Kind kind : Kind.values()) {
                if (known.is(kind)) {
                    files.add(Link.to("JSON", site.to("/api/" + kind.plural() + "/" + slug)));
                    break;
                }
            }
        });
        return new Ways(views, files, entry.map(this::reference).orElseGet(() -> plain(thing)));
    }

    private Reference reference(Entry known) {
        return Reference.to(
                Reference.in(release).ofThing(known), "/api/things/" + Site.encoded(known.slug()) + "/citation", site);
    }

    /** What the release has no name for. */
    private Reference plain(Node thing) {
        return new Reference(thing.getURI() + ". PolicyGraph, " + ReleaseText.named(release.record()) + ".", List.of());
    }
}
