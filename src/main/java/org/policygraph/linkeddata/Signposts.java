package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** Where robots go from a description (signposting.org, FAIR Signposting Profile). */
final class Signposts {

    static final String LINK_SETS = "/linkset";

    private static final String ABOUT_PAGE = "https://schema.org/AboutPage";

    private final PinnedRelease release;
    private final Catalogue catalogue;
    private final Node thing;
    private final Site site;

    Signposts(PinnedRelease release, Node thing, Site site) {
        this.release = release;
        this.catalogue = release.catalogue();
        this.thing = thing;
        this.site = site;
    }

    /** Those of the head; a document has too many passages to name them there. */
    List<WebLink> inHead() {
        var links = new ArrayList<WebLink>();
        links.add(WebLink.to("cite-as", thing.getURI()));
        links.add(WebLink.to("type", ABOUT_PAGE));
        catalogue
                .entry(thing)
                .map(Entry::kinds)
                .orElse(List.of())
                .forEach(kind -> links.add(WebLink.to("type", kind.getURI())));
        collection().ifPresent(path -> links.add(WebLink.to("collection", site.to(path))));
        objects(DCTerms.license.asNode()).forEach(license -> links.add(WebLink.to("license", license.getURI())));
        objects(DCTerms.creator.asNode()).forEach(author -> links.add(WebLink.to("author", author.getURI())));
        links.add(new WebLink(
                "linkset", site.to(LINK_SETS + Described.path(release.names(), thing)), LinkSet.MEDIA_TYPE));
        return links;
    }

    /** What belongs to it: the passages of a document, the claims of a passage. */
    List<WebLink> items() {
        Stream<Node> passages = catalogue.passages(thing).stream().map(Passage::node);
        Stream<Node> claims = release.names().isPassage(thing)
                ? catalogue.passage(release.names().slug(thing)).map(catalogue::statements).orElse(List.of()).stream()
                        .map(statement -> statement.claim())
                : Stream.empty();
        return Stream.concat(passages, claims)
                .map(item -> WebLink.to("item", site.to(Described.path(release.names(), item))))
                .toList();
    }

    /** What it belongs to: a claim to its passage, a passage to its document, anything else to the list of its kind. */
    private Optional<String> collection() {
        Optional<Node> above = catalogue
                .statement(thing)
                .map(statement -> statement.passage().node())
                .or(() -> release.names().isPassage(thing)
                        ? catalogue.passage(release.names().slug(thing)).map(Passage::document)
                        : Optional.empty());
        return above.map(node -> Described.path(release.names(), node))
                .or(() -> catalogue.entry(thing).map(Described::section).map(section -> section.path()))
                .filter(path -> !path.isEmpty());
    }

    private List<Node> objects(Node property) {
        return release.union()
                .find(thing, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(Node::isURI)
                .toList();
    }
}
