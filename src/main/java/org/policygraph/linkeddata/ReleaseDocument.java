package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Reference;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.store.ReleaseRecord;

/**
 * A page of a release: what it holds, who answers for it, as which files it can be had, and what came before and after.
 *
 * @param described what the record of the releases says of it
 * @param shown its record
 */
record ReleaseDocument(
        Described described, ReleaseRecord shown, History history, Distributions distributions, Pages pages)
        implements Resource {

    @Override
    public String path() {
        return described.path();
    }

    @Override
    public String query() {
        return described.query();
    }

    @Override
    public Node about() {
        return described.about();
    }

    @Override
    public PinnedRelease release() {
        return described.release();
    }

    @Override
    public List<WebLink> signposts(Site site) {
        return described.signposts(site);
    }

    @Override
    public List<WebLink> links(Site site) {
        var links = new ArrayList<>(described.links(site));
        history.before(shown.number())
                .ifPresent(other -> links.add(WebLink.to("predecessor-version", address(site, other))));
        history.after(shown.number())
                .ifPresent(other -> links.add(WebLink.to("successor-version", address(site, other))));
        distributions
                .of(shown)
                .forEach(file -> links.add(new WebLink("item", site.root() + file.path(), file.sentAs())));
        return links;
    }

    @Override
    public Collection<Quad> graph(Site site) {
        var quads = new LinkedHashSet<>(described.graph(site));
        var triples = new Triples();
        var files = new DistributionGraph(triples, release().names(), site);
        distributions.of(shown).forEach(file -> files.add(about(), file));
        quads.addAll(triples.quads());
        return quads;
    }

    @Override
    public byte[] page(Site site) {
        Frame frame =
                Frames.of(this, site, "Release " + shown.number(), Section.DATA).describedAs(shown.reason());
        return pages.written(
                "linkeddata/release.jte",
                Map.ofEntries(
                        Map.entry("frame", frame),
                        Map.entry("shown", shown),
                        Map.entry("day", ReleaseText.day(shown)),
                        Map.entry("before", history.before(shown.number()).map(other -> link(site, other))),
                        Map.entry("after", history.after(shown.number()).map(other -> link(site, other))),
                        Map.entry("changes", changes(site)),
                        Map.entry("files", distributions.of(shown)),
                        Map.entry("sources", sources(site)),
                        Map.entry("moment", "?knownAt=release-" + shown.number()),
                        Map.entry("reference", reference(site)),
                        Map.entry("formats", Frames.alternates(this, site)),
                        Map.entry("iri", about().getURI())));
    }

    /** The documents that it brought or changed, by name. */
    private List<Link> sources(Site site) {
        return release().read(() -> {
            var words = new Words(release(), site);
            return release()
                    .dataset()
                    .getGraph(release().names().releases())
                    .find(about(), DCTerms.source.asNode(), Node.ANY)
                    .mapWith(triple -> words.link(triple.getObject()))
                    .toList()
                    .stream()
                    .sorted(Comparator.comparing(Link::label))
                    .toList();
        });
    }

    private Reference reference(Site site) {
        return Reference.to(
                Reference.in(release()).ofRelease(shown),
                "/api" + ReleaseFiles.path(shown.number()) + "/citation",
                site);
    }

    private Optional<Link> changes(Site site) {
        return history.before(shown.number())
                .map(other -> Link.to(
                        history.between(other.number(), shown.number())
                                .map(comparison -> Summary.of(comparison.counts()))
                                .orElse(""),
                        site.root() + History.address(other.number(), shown.number())));
    }

    private static Link link(Site site, ReleaseRecord other) {
        return Link.to("Release " + other.number(), address(site, other));
    }

    private static String address(Site site, ReleaseRecord other) {
        return site.root() + ReleaseFiles.path(other.number());
    }
}
