package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.StatementView;
import org.policygraph.reader.Words;

/**
 * A page of one of the graphs that a release is made of.
 *
 * @param name its IRI
 * @param path where it is
 * @param title what it is called
 * @param meaning what is in it
 * @param page from 1
 * @param part what the page shows
 */
record WholeGraph(
        PinnedRelease release,
        Node name,
        String path,
        String title,
        String meaning,
        int page,
        GraphPart part,
        Pages pages)
        implements Resource {

    @Override
    public String query() {
        return page == 1 ? "" : "?page=" + page;
    }

    @Override
    public Node about() {
        return name;
    }

    @Override
    public List<Representation> representations() {
        return Resource.holding(part.shown().stream().map(Triple::getObject));
    }

    @Override
    public List<WebLink> links(Site site) {
        var links = new ArrayList<WebLink>();
        Paging paging = paging(site);
        paging.previous().ifPresent(address -> links.add(WebLink.to("prev", address)));
        paging.next().ifPresent(address -> links.add(WebLink.to("next", address)));
        return links;
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return release.read(() -> {
            var quads = new LinkedHashSet<Quad>();
            part.shown().forEach(triple -> quads.add(Quad.create(name, triple)));
            Hydra.pages(name, page, part.pages(), part.total())
                    .forEach(triple -> quads.add(Quad.create(Quad.defaultGraphIRI, triple)));
            return quads;
        });
    }

    private Paging paging(Site site) {
        return new Paging(site.to(path), page, part.pages(), part.total());
    }

    @Override
    public Optional<String> collection() {
        return Optional.of(DatasetNames.CATALOGUE_PATH);
    }

    @Override
    public List<String> types() {
        return List.of(Signposts.COLLECTION_PAGE);
    }

    @Override
    public byte[] page(Site site) {
        return release.read(() -> part.claims().isEmpty() ? triples(site) : claims(site));
    }

    private byte[] claims(Site site) {
        var words = new Words(release, site);
        return pages.written(
                "linkeddata/claims.jte",
                Map.of(
                        "frame",
                        frame(site),
                        "iri",
                        name.getURI(),
                        "claims",
                        part.claims().stream()
                                .map(claim -> new ClaimRow(words.statement(claim), words.evidence(claim)))
                                .toList(),
                        "paging",
                        paging(site),
                        "formats",
                        Frames.alternates(this, site)));
    }

    private Frame frame(Site site) {
        return Frames.of(this, site, title, Section.DATA).describedAs(meaning).listing();
    }

    private byte[] triples(Site site) {
        var words = new Words(release, site);
        List<StatementView> statements = part.shown().stream()
                .map(triple -> new StatementView(
                        words.link(triple.getSubject()),
                        words.link(triple.getPredicate()),
                        words.link(triple.getObject()),
                        Link.text("")))
                .toList();
        return pages.written(
                "linkeddata/graph.jte",
                Map.of(
                        "frame",
                        frame(site),
                        "iri",
                        name.getURI(),
                        "statements",
                        statements,
                        "paging",
                        paging(site),
                        "formats",
                        Frames.alternates(this, site)));
    }
}
