package org.policygraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Kind;
import org.policygraph.connections.Wanted;
import org.policygraph.connections.Ways;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;

/** How to ask for more, for less, or for the same in another format. */
record Offers(Catalogue catalogue, Site site, Given given) {

    private static final String API = "/api/connections";

    /** Ways to find something where nothing was found, the nearest first. */
    List<Link> wider(Wanted wanted) {
        var offers = new ArrayList<Link>();
        if (wanted.maxLength() < Wanted.MOST_HOPS) {
            offers.add(offer("Look up to " + Wanted.MOST_HOPS + " steps far", farther(given)));
        }
        offer("At any time", Given.AFTER, Given.BEFORE).forEach(offers::add);
        offer("All kinds of relation", Given.PREDICATE).forEach(offers::add);
        offer("In all documents", Given.DOCUMENT).forEach(offers::add);
        offer("However it is said", Given.MODALITY).forEach(offers::add);
        if (!wanted.scheme()) {
            offers.add(offer("Along the topic scheme, too", given.with(Given.SCHEME, "true")));
        }
        if (offers.size() > 1) {
            offers.add(offer("All of this", farther(Forms.plain(given)).with(Given.SCHEME, "true")));
        }
        return offers;
    }

    /** More paths. */
    Link more(int count) {
        return offer("Show the best " + count, given.with(Given.COUNT, Integer.toString(count)));
    }

    /** What a thing is connected with otherwise. */
    Link around(Link thing, String slug) {
        return offer(
                "What else “" + thing.label() + "” is connected with",
                given.with(Given.FROM, slug).without(Given.TO));
    }

    Link offer(String label, Given asked) {
        return Link.to(label, site.to(asked.at(ConnectionsPageController.PATH)));
    }

    /** The addresses of the data that a list of paths shows. */
    List<Link> paths() {
        return data(API, given.without(Given.KIND, Given.PAGE));
    }

    /** The addresses of the data that a list of neighbours shows. */
    List<Link> neighbours(String slug) {
        return data(API + "/" + Site.encoded(slug), given.without(Given.FROM, Given.COUNT, Given.KIND));
    }

    /** Where one has looked, in words. */
    String searched(Wanted wanted, Ways ways) {
        long documents = documents(wanted);
        return String.format(
                Locale.ENGLISH,
                "Searched: %,d %s, which connect %,d pairs of things.",
                documents,
                documents == 1 ? "document" : "documents",
                ways.links());
    }

    private long documents(Wanted wanted) {
        return wanted.documents().isEmpty()
                ? catalogue.entries(Kind.DOCUMENT).stream()
                        .filter(document -> !catalogue.passages(document.node()).isEmpty())
                        .count()
                : wanted.documents().size();
    }

    private List<Link> data(String path, Given asked) {
        String address = asked.at(path);
        String more = address + (address.contains("?") ? "&" : "?") + "format=";
        return List.of(
                Link.to("JSON", site.to(address)),
                Link.to("GraphML", site.to(more + "graphml")),
                Link.to("GEXF", site.to(more + "gexf")),
                Link.to("CSV of edges", site.to(more + "edges")),
                Link.to("CSV of things", site.to(more + "nodes")),
                Link.to("CSV of quotes", site.to(more + "evidence")));
    }

    private static Given farther(Given given) {
        return given.with(Given.MAX_LENGTH, Integer.toString(Wanted.MOST_HOPS));
    }

    private Stream<Link> offer(String label, String... names) {
        return Stream.of(names).anyMatch(given::has) ? Stream.of(offer(label, given.without(names))) : Stream.empty();
    }
}
