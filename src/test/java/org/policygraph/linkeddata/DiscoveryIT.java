package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Kind;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class DiscoveryIT {

    private static final String BASE = "https://w3id.org/policygraph/";
    private static final String QUESTION = "/questions/cq01-fora-that-address-a-topic";
    private static final Node DATASET = NodeFactory.createURI(BASE + "catalog#dataset");
    /** The terms that VoID has (W3C Interest Group Note of 3 March 2011). */
    private static final Set<String> VOID_TERMS = Set.of(
            "Dataset",
            "DatasetDescription",
            "triples",
            "entities",
            "distinctSubjects",
            "distinctObjects",
            "classes",
            "properties",
            "documents",
            "uriSpace",
            "sparqlEndpoint",
            "vocabulary",
            "feature",
            "classPartition",
            "class",
            "propertyPartition",
            "property");
    /** Those terms of DCAT 3 that a catalogue of datasets, versions, series, files and services needs. */
    private static final Set<String> DCAT_TERMS = Set.of(
            "Catalog",
            "Dataset",
            "DatasetSeries",
            "DataService",
            "Distribution",
            "dataset",
            "service",
            "themeTaxonomy",
            "landingPage",
            "theme",
            "hasVersion",
            "hasCurrentVersion",
            "isVersionOf",
            "version",
            "inSeries",
            "last",
            "prev",
            "previousVersion",
            "distribution",
            "downloadURL",
            "accessURL",
            "mediaType",
            "compressFormat",
            "byteSize",
            "endpointURL",
            "endpointDescription",
            "servesDataset");

    private final Web web;
    private final Catalogues catalogues;

    DiscoveryIT(@LocalServerPort int port, @Autowired Catalogues catalogues) {
        this.web = Web.on(port);
        this.catalogues = catalogues;
    }

    @Test
    void leadsHarvestersToTheStatistics() {
        var answer = web.get("/.well-known/void");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(web.header(answer, "Location")).isEqualTo("/void");
    }

    @Test
    void countsWhatTheReleaseHolds() {
        Graph told = web.riot("/void.ttl", Lang.TURTLE).getDefaultGraph();
        Node topics = told.find(Node.ANY, Vocab.voidTerm("class"), Pg.TOPIC)
                .mapWith(triple -> triple.getSubject())
                .next();
        assertThat(number(told, topics, "entities"))
                .isEqualTo(catalogues.current().entries(Kind.TOPIC).size());
        assertThat(number(told, DATASET, "triples")).isEqualTo(counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
        Node quotes = told.find(Node.ANY, Vocab.voidTerm("property"), Pg.EXACT_QUOTE)
                .mapWith(triple -> triple.getSubject())
                .next();
        assertThat(number(told, quotes, "triples"))
                .isEqualTo(counted("SELECT (COUNT(*) AS ?n) { ?s <" + Pg.EXACT_QUOTE + "> ?o }"));
    }

    @Test
    void usesOnlyTermsThatTheVocabulariesHave() {
        var used = new TreeSet<String>();
        for (String path : List.of("/void.ttl", "/catalog.ttl", "/questions.ttl", QUESTION + ".ttl")) {
            web.riot(path, Lang.TURTLE).getDefaultGraph().find().forEachRemaining(triple -> {
                used.add(triple.getPredicate().getURI());
                if (triple.getPredicate().equals(RDF.Nodes.type)) {
                    used.add(triple.getObject().getURI());
                }
            });
        }
        assertThat(names(used, Vocab.VOID)).isNotEmpty().isSubsetOf(VOID_TERMS);
        assertThat(names(used, DCAT.getURI())).isNotEmpty().isSubsetOf(DCAT_TERMS);
        Graph shacl = RDFParser.source("std/shacl.ttl").lang(Lang.TURTLE).toGraph();
        assertThat(names(used, Vocab.SHACL))
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(shacl.contains(Vocab.shacl(name), RDFS.label.asNode(), Node.ANY))
                        .as(name)
                        .isTrue());
    }

    @Test
    void catalogsTheDatasetItsReleasesAndItsServices() {
        Graph told = web.riot("/catalog.ttl", Lang.TURTLE).getDefaultGraph();
        Node catalogue = NodeFactory.createURI(BASE + "catalog");
        Node first = NodeFactory.createURI(BASE + "releases/1");
        assertThat(told.contains(catalogue, DCAT.dataset.asNode(), DATASET)).isTrue();
        assertThat(told.contains(DATASET, Vocab.dcat("hasVersion"), first)).isTrue();
        assertThat(told.contains(first, DCTerms.issued.asNode(), Node.ANY)).isTrue();
        assertThat(told.contains(Node.ANY, DCAT.endpointURL.asNode(), NodeFactory.createURI(web.origin() + "/sparql")))
                .isTrue();
        assertThat(told.contains(DATASET, DCTerms.license.asNode(), Node.ANY)).isFalse();
    }

    @Test
    void saysOfServicesAndFilesWhatTheyServeAndConformTo() {
        Graph told = web.riot("/catalog.ttl", Lang.TURTLE).getDefaultGraph();
        Node rest = NodeFactory.createURI(BASE + "catalog#rest");
        Node sparql = NodeFactory.createURI(BASE + "catalog#sparql");
        for (Node service : List.of(rest, sparql)) {
            assertThat(told.contains(service, RDF.Nodes.type, DCAT.DataService.asNode()))
                    .isTrue();
            assertThat(told.contains(service, DCAT.servesDataset.asNode(), DATASET))
                    .isTrue();
        }
        assertThat(objects(told, rest, DCAT.endpointURL.asNode())).containsExactly(web.origin() + "/api");
        assertThat(objects(told, rest, DCTerms.conformsTo.asNode()))
                .containsExactly("https://spec.openapis.org/oas/v3.1.0");
        assertThat(objects(told, sparql, DCTerms.conformsTo.asNode()))
                .containsExactly("https://www.w3.org/TR/sparql11-protocol/");
        for (Node service : List.of(rest, sparql)) {
            String description =
                    objects(told, service, DCAT.endpointDescription.asNode()).getFirst();
            assertThat(web.get(description.substring(web.origin().length()), "Accept", "text/turtle,application/json")
                            .statusCode())
                    .isEqualTo(200);
        }
        Node patch = told.find(
                        Node.ANY,
                        DCAT.downloadURL.asNode(),
                        NodeFactory.createURI(web.origin() + "/api/releases/1/patch"))
                .mapWith(triple -> triple.getSubject())
                .next();
        assertThat(objects(told, patch, DCTerms.conformsTo.asNode()))
                .contains("https://jena.apache.org/documentation/rdf-patch/", Pg.ONTOLOGY);
        // The type of a patch is not registered, so there is none to name.
        assertThat(objects(told, patch, DCAT.mediaType.asNode())).isEmpty();
        assertThat(web.header(web.get("/api/releases/1/patch"), "Content-Type")).startsWith("application/rdf-patch");
    }

    private static List<String> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getURI())
                .toList();
    }

    @Test
    void isLedToByTheDescriptionOfTheEndpoint() {
        assertThat(web.get("/sparql", "Accept", "text/turtle").body()).contains("/.well-known/void", "/catalog");
        assertThat(web.header(web.get("/sparql?query=ASK%7B%7D"), "Link"))
                .contains("</.well-known/void>; rel=\"describedby\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics",
                "/fora",
                "/actors",
                "/outcomes",
                "/documents",
                "/ns",
                "/catalog",
                "/void",
                "/releases",
                "/doc/eu-us-cyber-dialogue",
                "/doc/fact-sheet-140326-01/s15b",
                "/doc/fact-sheet-140326-01/text"
            })
    void leadsToNoDeadEnd(String path) {
        String page = web.get(path, "Accept", "text/html").body();
        var links = Pattern.compile("href=\"(/[^\"#]*)").matcher(page);
        var dead = new TreeSet<String>();
        var seen = new TreeSet<String>();
        while (links.find()) {
            String link = links.group(1).replace("&amp;", "&");
            if (seen.add(link) && web.get(link, "Accept", "text/html,*/*;q=0.1").statusCode() >= 400) {
                dead.add(link);
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(dead).isEmpty();
    }

    private long counted(String query) {
        String answer = web.get("/sparql?format=csv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .body();
        return Long.parseLong(answer.lines().skip(1).findFirst().orElseThrow().strip());
    }

    private static long number(Graph graph, Node subject, String property) {
        return Long.parseLong(graph.find(subject, Vocab.voidTerm(property), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .next());
    }

    private static List<String> names(Set<String> used, String namespace) {
        return used.stream()
                .filter(iri -> iri.startsWith(namespace))
                .map(iri -> iri.substring(namespace.length()))
                .toList();
    }
}
