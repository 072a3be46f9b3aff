package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.store.ReleaseRecord;

/** The catalogue: what is published, in which releases, files and services (DCAT 3, W3C 2024). */
record CatalogueDocument(PinnedRelease release, Statistics statistics, Distributions distributions, Pages pages)
        implements Resource {

    static final String DESCRIPTION =
            "Who decided what, where, on which topic, and the sentence that says so: a knowledge graph of policy"
                    + " documents on cyberspace, in which every relation has a quote.";

    @Override
    public String path() {
        return DatasetNames.CATALOGUE_PATH;
    }

    @Override
    public Node about() {
        return new DatasetNames(release.names()).catalogue();
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return release.read(() -> new CatalogueGraph(this, site).quads());
    }

    @Override
    public List<WebLink> links(Site site) {
        var links = new ArrayList<WebLink>();
        links.add(new WebLink("describedby", site.to(DatasetNames.STATISTICS_PATH), ""));
        links.add(WebLink.to("service-desc", site.root() + "/api/openapi.json"));
        release.read(this::license).ifPresent(license -> links.add(WebLink.to("license", license.getURI())));
        distributions
                .offered(release.record())
                .forEach(file -> links.add(new WebLink("item", site.root() + file.path(), file.sentAs())));
        return links;
    }

    @Override
    public List<String> types() {
        return List.of(Signposts.ABOUT_PAGE, Vocab.dcat("Catalog").getURI());
    }

    @Override
    public byte[] page(Site site) {
        Frame frame = Frames.of(this, site, "Data", Section.DATA)
                .describedAs(DESCRIPTION)
                .saying(structured(site));
        return pages.written(
                "linkeddata/catalogue.jte",
                Map.of(
                        "frame",
                        frame,
                        "record",
                        release.record(),
                        "statistics",
                        statistics,
                        "distributions",
                        files(),
                        "iri",
                        about().getURI(),
                        "formats",
                        Frames.alternates(this, site)));
    }

    List<Distribution> files() {
        return distributions.of(release.record());
    }

    /** What licence the graph gives the dataset, if it gives any. */
    Optional<Node> license() {
        return release.union()
                .find(new DatasetNames(release.names()).dataset(), DCTerms.license.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }

    /** As search engines for data read it; without what only packing the files would tell. */
    String structured(Site site) {
        ReleaseRecord record = release.record();
        var dataset = new LinkedHashMap<>(Structured.object(
                "Dataset", new DatasetNames(release.names()).dataset().getURI()));
        dataset.put("name", "PolicyGraph");
        dataset.put("description", DESCRIPTION);
        dataset.put("url", site.origin() + path());
        dataset.put("version", Long.toString(record.number()));
        dataset.put("dateModified", record.issued().toString());
        dataset.put("isAccessibleForFree", true);
        var downloads = new ArrayList<Map<String, Object>>();
        for (Distribution file : distributions.offered(release.record())) {
            Map<String, Object> download = Structured.part("DataDownload");
            download.put("name", file.name());
            download.put("contentUrl", site.origin() + file.path());
            download.put("encodingFormat", file.mediaType());
            downloads.add(download);
        }
        dataset.put("distribution", downloads);
        return Structured.written(dataset);
    }
}
