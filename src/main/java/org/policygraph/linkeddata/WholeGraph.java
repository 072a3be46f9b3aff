package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.catalogue.Statement;
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
 * @param size how many statements a page has
 * @param all its statements, in order
 */
record WholeGraph(
        PinnedRelease release,
        Node name,
        String path,
        String title,
        String meaning,
        int page,
        int size,
        List<Triple> all,
        Pages pages)
        implements Resource {

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getSubject().toString())
            .thenComparing(triple -> triple.getPredicate().toString())
            .thenComparing(triple -> triple.getObject().toString());

    WholeGraph {
        all = List.copyOf(all);
    }

    static List<Triple> statements(PinnedRelease release, Node name) {
        return release.read(() -> release.dataset().getGraph(name).find().toList()).stream()
                .sorted(ORDER)
                .toList();
    }

    int count() {
        return Math.toIntExact(Math.max(1, (all.size() + (long) size - 1) / size));
    }

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
        return Resource.holding(shown().stream().map(Triple::getObject));
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
            shown().forEach(triple -> quads.add(Quad.create(name, triple)));
            Hydra.pages(name, page, count(), all.size())
                    .forEach(triple -> quads.add(Quad.create(Quad.defaultGraphIRI, triple)));
            return quads;
        });
    }

    private List<Triple> shown() {
        int from = Math.min((page - 1) * size, all.size());
        return all.subList(from, (int) Math.min((long) from + size, all.size()));
    }

    private Paging paging(Site site) {
        return new Paging(site.to(path), page, count(), told());
    }

    /** A claim takes several lines, and counts once. */
    private int told() {
        return path.equals(Graphs.CLAIMS)
                ? Math.toIntExact(
                        all.stream().map(Triple::getSubject).distinct().count())
                : all.size();
    }

    /** The claims that the page is about, if it is about claims, with what they say. */
    private List<Statement> claims() {
        return shown().stream()
                .map(Triple::getSubject)
                .distinct()
                .flatMap(claim -> release.catalogue().statement(claim).stream())
                .toList();
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
        return release.read(() -> {
            List<Statement> claims = claims();
            return claims.isEmpty() ? triples(site) : claims(claims, site);
        });
    }

    private byte[] claims(List<Statement> claims, Site site) {
        var words = new Words(release, site);
        int total = release.catalogue().statements().size();
        return pages.written(
                "linkeddata/claims.jte",
                Map.of(
                        "frame",
                        frame(site),
                        "iri",
                        name.getURI(),
                        "claims",
                        claims.stream()
                                .map(claim -> new ClaimRow(words.statement(claim), words.evidence(claim)))
                                .toList(),
                        "paging",
                        new Paging(site.to(path), page, count(), total),
                        "formats",
                        Frames.alternates(this, site)));
    }

    private Frame frame(Site site) {
        return Frames.of(this, site, title, Section.DATA).describedAs(meaning).listing();
    }

    private byte[] triples(Site site) {
        var words = new Words(release, site);
        List<StatementView> statements = shown().stream()
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
