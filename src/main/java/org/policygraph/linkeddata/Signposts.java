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

    static final String COLLECTION_PAGE = "https://schema.org/CollectionPage";
    static final String ABOUT_PAGE = "https://schema.org/AboutPage";

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

    /** Those of a document that is of no single thing: a list, a catalogue, a graph. To be asked while it is read. */
    static List<WebLink> ofDocument(Resource resource, Site site) {
        var posts = new Signposts(resource.release(), resource.about(), site);
        var links = new ArrayList<WebLink>();
        links.add(WebLink.to("cite-as", resource.citedAs()));
        resource.types().forEach(type -> links.add(WebLink.to("type", type)));
        resource.collection().ifPresent(path -> links.add(WebLink.to("collection", site.to(path))));
        links.addAll(posts.terms());
        links.add(new WebLink("linkset", site.to(LINK_SETS + resource.path() + resource.query()), LinkSet.MEDIA_TYPE));
        return links;
    }

    /** Under what licence it is, and who has made it, as far as the graph says so. */
    private List<WebLink> terms() {
        var links = new ArrayList<WebLink>();
        objects(DCTerms.license.asNode()).forEach(license -> links.add(WebLink.to("license", license.getURI())));
        objects(DCTerms.creator.asNode()).forEach(author -> links.add(WebLink.to("author", author.getURI())));
        return links;
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
        links.addAll(terms());
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
