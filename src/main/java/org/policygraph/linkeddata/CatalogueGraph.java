package org.policygraph.linkeddata;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.reader.Labels;
import org.policygraph.reader.Site;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** The catalogue as RDF. Canonical IRIs name things, this server's addresses say where to get them. */
final class CatalogueGraph {

    private static final Node SPARQL_PROTOCOL = iri("https://www.w3.org/TR/sparql11-protocol/");

    private final CatalogueDocument document;
    private final Site site;
    private final Names canonical;
    private final DatasetNames names;
    private final Triples triples = new Triples();

    CatalogueGraph(CatalogueDocument document, Site site) {
        this.document = document;
        this.site = site;
        this.canonical = document.release().names();
        this.names = new DatasetNames(canonical);
    }

    Set<Quad> quads() {
        catalogue();
        dataset();
        releases();
        service(names.sparql(), "SPARQL 1.1", "/sparql", "/sparql").add(names.sparql(), conformsTo(), SPARQL_PROTOCOL);
        service(names.rest(), "REST interface", "/api", "/api/openapi.json")
                .add(names.rest(), conformsTo(), iri("https://spec.openapis.org/oas/v3.1.0"));
        return triples.quads();
    }

    private void catalogue() {
        Node catalogue = names.catalogue();
        triples.add(catalogue, RDF.Nodes.type, Vocab.dcat("Catalog"))
                .add(catalogue, Vocab.dcterms("title"), "Data of PolicyGraph")
                .add(catalogue, Vocab.dcterms("description"), CatalogueDocument.DESCRIPTION)
                .add(
                        catalogue,
                        Vocab.dcterms("modified"),
                        document.release().record().issued())
                .add(catalogue, Vocab.dcat("dataset"), names.dataset())
                .add(catalogue, Vocab.dcat("dataset"), names.series())
                .add(catalogue, Vocab.dcat("service"), names.sparql())
                .add(catalogue, Vocab.dcat("service"), names.rest())
                .add(catalogue, Vocab.dcat("themeTaxonomy"), canonical.topics())
                .add(catalogue, iri("http://xmlns.com/foaf/0.1/homepage"), iri(site.origin() + "/"));
    }

    private void dataset() {
        Node dataset = names.dataset();
        triples.add(dataset, RDF.Nodes.type, Vocab.dcat("Dataset"))
                .add(dataset, RDF.Nodes.type, Vocab.voidTerm("Dataset"))
                .add(dataset, Vocab.dcterms("title"), "PolicyGraph")
                .add(dataset, Vocab.dcterms("description"), CatalogueDocument.DESCRIPTION)
                .add(
                        dataset,
                        Vocab.dcterms("modified"),
                        document.release().record().issued())
                .add(dataset, conformsTo(), iri(Pg.ONTOLOGY))
                .add(dataset, Vocab.dcat("landingPage"), iri(site.origin() + "/"))
                .add(dataset, Vocab.dcterms("identifier"), NodeFactory.createLiteralString(dataset.getURI()))
                .add(iri(canonical.base() + "void"), Vocab.PRIMARY_TOPIC, dataset)
                .add(dataset, Vocab.voidTerm("sparqlEndpoint"), iri(site.origin() + "/sparql"));
        document.license().ifPresent(license -> triples.add(dataset, DCTerms.license.asNode(), license));
        themes().forEach(theme -> triples.add(dataset, Vocab.dcat("theme"), theme));
    }

    /** The broadest topics. */
    private List<Node> themes() {
        return document.release()
                .union()
                .find(canonical.topics(), SKOS.hasTopConcept.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    /** The record of a release tells of those before it. */
    private void releases() {
        Graph records = document.release().dataset().getGraph(canonical.releases());
        Node series = names.series();
        triples.add(series, RDF.Nodes.type, Vocab.dcat("DatasetSeries"))
                .add(series, Vocab.dcterms("title"), "Releases of PolicyGraph")
                .add(series, Vocab.dcterms("description"), "Each publication is a release that never changes.");
        for (Node release : records.find(Node.ANY, RDF.Nodes.type, Pg.RELEASE)
                .mapWith(triple -> triple.getSubject())
                .toList()) {
            release(release, records);
        }
        Node newest = canonical.release(document.release().record().number());
        triples.add(names.dataset(), Vocab.dcat("hasCurrentVersion"), newest).add(series, Vocab.dcat("last"), newest);
        var files = new DistributionGraph(triples, canonical, site);
        document.files().forEach(file -> {
            files.add(newest, file);
            files.link(names.dataset(), file);
        });
    }

    private void release(Node release, Graph records) {
        triples.add(release, RDF.Nodes.type, Vocab.dcat("Dataset"))
                .add(release, Vocab.dcterms("title"), "PolicyGraph, release " + Labels.localName(release))
                .add(release, Vocab.dcat("version"), NodeFactory.createLiteralString(Labels.localName(release)))
                .add(release, Vocab.dcat("isVersionOf"), names.dataset())
                .add(release, Vocab.dcat("inSeries"), names.series())
                .add(names.dataset(), Vocab.dcat("hasVersion"), release);
        records.find(release, DCTerms.issued.asNode(), Node.ANY)
                .forEachRemaining(triple -> triples.add(release, triple.getPredicate(), triple.getObject()));
        records.find(release, DCTerms.description.asNode(), Node.ANY)
                .forEachRemaining(triple -> triples.add(release, triple.getPredicate(), triple.getObject()));
        Node before = canonical.release(Long.parseLong(Labels.localName(release)) - 1);
        if (records.contains(before, RDF.Nodes.type, Pg.RELEASE)) {
            triples.add(release, Vocab.dcat("prev"), before).add(release, Vocab.dcat("previousVersion"), before);
        }
    }

    private Triples service(Node service, String title, String endpoint, String description) {
        return triples.add(service, RDF.Nodes.type, Vocab.dcat("DataService"))
                .add(service, Vocab.dcterms("title"), title)
                .add(service, Vocab.dcat("endpointURL"), iri(site.origin() + endpoint))
                .add(service, Vocab.dcat("endpointDescription"), iri(site.origin() + description))
                .add(service, Vocab.dcat("servesDataset"), names.dataset());
    }

    private static Node conformsTo() {
        return Vocab.dcterms("conformsTo");
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
