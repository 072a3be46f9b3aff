package org.policygraph.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.ReleaseText;
import org.policygraph.reader.Site;
import org.policygraph.store.ReleaseRecord;

/**
 * The record of the releases; its page is a table of those that can be read, the newest first.
 *
 * @param whole the graph of the record
 */
record ReleasesDocument(WholeGraph whole, History history, Pages pages) implements Resource {

    @Override
    public String path() {
        return whole.path();
    }

    @Override
    public String query() {
        return whole.query();
    }

    @Override
    public Node about() {
        return whole.about();
    }

    @Override
    public PinnedRelease release() {
        return whole.release();
    }

    @Override
    public Optional<String> feed() {
        return Optional.of(Feeds.RELEASES);
    }

    @Override
    public List<WebLink> links(Site site) {
        return whole.links(site);
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return whole.graph(site);
    }

    @Override
    public Optional<String> collection() {
        return whole.collection();
    }

    @Override
    public List<String> types() {
        return List.of(Signposts.COLLECTION_PAGE, Vocab.dcat("DatasetSeries").getURI());
    }

    @Override
    public List<WebLink> items(Site site) {
        return history.releases().stream()
                .map(record -> WebLink.to("item", site.root() + ReleaseFiles.path(record.number())))
                .toList();
    }

    @Override
    public byte[] page(Site site) {
        List<ReleaseRecord> all = history.releases();
        // As many pages as the graph has, so that the same address is the same page of both.
        int size = Math.max(
                1, (all.size() + whole.part().pages() - 1) / whole.part().pages());
        int from = Math.min((whole.page() - 1) * size, all.size());
        List<ReleaseRow> rows = all.subList(from, Math.min(from + size, all.size())).stream()
                .map(record -> row(record, site))
                .toList();
        Frame frame = Frames.of(this, site, whole.title(), Section.DATA)
                .describedAs(whole.meaning())
                .listing();
        return pages.written(
                "linkeddata/releases.jte",
                Map.of(
                        "frame",
                        frame,
                        "rows",
                        rows,
                        "feed",
                        site.root() + Feeds.RELEASES,
                        "iri",
                        about().getURI(),
                        "paging",
                        new Paging(
                                site.root() + path(), whole.page(), whole.part().pages(), all.size()),
                        "formats",
                        Frames.alternates(this, site)));
    }

    private ReleaseRow row(ReleaseRecord record, Site site) {
        return new ReleaseRow(
                record,
                ReleaseText.day(record),
                site.root() + ReleaseFiles.path(record.number()),
                history.before(record.number())
                        .map(other -> site.root() + History.address(other.number(), record.number()))
                        .orElse(""));
    }
}
