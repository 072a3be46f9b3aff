package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Kind;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void putsUpSignposts() {
        var answer = web.get("/doc/fact-sheet-140326-01/s15b.html");
        assertThat(web.header(answer, "Link"))
                .contains("<" + BASE + "id/fact-sheet-140326-01/s15b>; rel=\"cite-as\"")
                .contains("</doc/fact-sheet-140326-01>; rel=\"collection\"")
                .contains("</doc/fact-sheet-140326-01/s15b.ttl>; rel=\"describedby\"; type=\"text/turtle\"")
                .contains("<https://schema.org/AboutPage>; rel=\"type\"")
                .contains("rel=\"linkset\"; type=\"application/linkset+json\"");
    }

    @Test
    void namesThePassagesOfADocumentInItsLinkSet() {
        var answer = web.get("/linkset/doc/fact-sheet-140326-01");
        assertThat(web.header(answer, "Content-Type")).isEqualTo("application/linkset+json");
        JsonNode context = JsonMapper.shared().readTree(answer.body()).at("/linkset/0");
        assertThat(context.get("anchor").asString()).isEqualTo(web.origin() + "/doc/fact-sheet-140326-01");
        var items = new ArrayList<String>();
        context.get("item").forEach(item -> items.add(item.get("href").asString()));
        assertThat(items).contains(web.origin() + "/doc/fact-sheet-140326-01/s15b");
    }

    @ParameterizedTest
    @CsvSource({
        "/catalog, catalog, http://www.w3.org/ns/dcat#Catalog",
        "/void, void, http://rdfs.org/ns/void#DatasetDescription",
        "/topics, topics, http://www.w3.org/2004/02/skos/core#ConceptScheme",
        "/ns, ns, http://www.w3.org/2002/07/owl#Ontology",
        "/claims, claims, https://schema.org/CollectionPage",
        "/inferred, inferred, https://schema.org/CollectionPage",
        "/eurovoc, eurovoc, https://schema.org/CollectionPage",
        "/releases, releases, http://www.w3.org/ns/dcat#DatasetSeries",
        "/releases/1, releases/1, https://schema.org/AboutPage",
        "/questions, questions, http://purl.org/dc/dcmitype/Collection",
        QUESTION + ", questions/cq01-fora-that-address-a-topic, http://www.w3.org/ns/shacl#SPARQLSelectExecutable"
    })
    void putsUpSignpostsAtEveryDocument(String path, String name, String type) {
        for (String accept : List.of("text/html", "text/turtle")) {
            var answer = web.get(path, "Accept", accept);
            assertThat(HeadLinks.of(answer))
                    .contains(
                            WebLink.to("cite-as", BASE + name),
                            WebLink.to("type", type),
                            new WebLink("linkset", "/linkset" + path, "application/linkset+json"));
        }
        JsonNode links = links(path);
        assertThat(links.get("anchor").asString()).isEqualTo(web.origin() + path);
        assertThat(links.at("/cite-as/0/href").asString()).isEqualTo(BASE + name);
        assertThat(links.at("/describedby/0/href").asString()).startsWith(web.origin());
    }

    @Test
    void citesAVersionOfTheOntologyAndAnAnswerByTheirOwnNames() {
        String path = web.riot("/ns.ttl", Lang.TURTLE)
                .getDefaultGraph()
                .find(NodeFactory.createURI(Pg.ONTOLOGY), OWL.versionIRI.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getURI().substring(BASE.length() - 1))
                .next();
        assertThat(path).startsWith("/ns/");
        assertThat(links(path).at("/cite-as/0/href").asString()).isEqualTo(BASE + path.substring(1));
        assertThat(links(QUESTION + "?topic=topic-botnets")
                        .at("/cite-as/0/href")
                        .asString())
                .isEqualTo(BASE + QUESTION.substring(1) + "?topic=topic-botnets&knownAt=release-1");
    }

    @Test
    void namesWhatListsHaveAndWhatBelongsWhere() {
        assertThat(targets("/topics", "item")).contains(web.origin() + "/doc/topic-botnets");
        assertThat(targets("/questions", "item")).hasSize(50).contains(web.origin() + QUESTION);
        assertThat(targets("/releases", "item")).containsExactly(web.origin() + "/releases/1");
        assertThat(targets("/releases/1", "item")).contains(web.origin() + "/releases/1/bundle.zip");
        assertThat(targets("/catalog", "item")).contains(web.origin() + "/releases/1/bundle.zip");
        assertThat(targets(QUESTION, "collection")).containsExactly(web.origin() + "/questions");
        assertThat(targets("/claims", "collection")).containsExactly(web.origin() + "/catalog");
    }

    private JsonNode links(String path) {
        var answer = web.get("/linkset" + path);
        assertThat(web.header(answer, "Content-Type")).isEqualTo("application/linkset+json");
        return JsonMapper.shared().readTree(answer.body()).at("/linkset/0");
    }

    private List<String> targets(String path, String relation) {
        var targets = new ArrayList<String>();
        links(path).path(relation).forEach(link -> targets.add(link.get("href").asString()));
        return targets;
    }

    @Test
    void listsNoLicenceThatNobodyGave() {
        assertThat(web.header(web.get("/doc/eu-us-cyber-dialogue"), "Link")).doesNotContain("rel=\"license\"");
        assertThat(web.header(web.get("/ns"), "Link"))
                .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
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

    @Test
    void mapsEveryThingForHarvesters() throws Exception {
        Document map = xml(web.get("/sitemap.xml").body());
        List<String> listed = listed(map);
        assertThat(listed)
                .contains(web.origin() + "/", web.origin() + "/doc/fact-sheet-140326-01/s15b")
                .contains(web.origin() + "/overviews", web.origin() + "/help/glossary", web.origin() + "/claims")
                .hasSizeGreaterThan(catalogues.current().entries().size())
                .doesNotHaveDuplicates();
        assertThat(listed.stream().filter(each -> each.startsWith(web.origin() + "/questions/")))
                .hasSize(50);
        assertThat(map.getElementsByTagName("lastmod").getLength()).isEqualTo(listed.size());
        assertThat(web.get("/robots.txt").body()).contains("Sitemap: " + web.origin() + "/sitemap.xml");
        assertThat(web.get("/sitemap-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void mapsPagesThatAllAreThere() throws Exception {
        assertThat(overviews()).hasSizeGreaterThan(25).allSatisfy(path -> {
            var page = web.get(path, "Accept", "text/html");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(web.header(page, "Content-Type")).as(path).startsWith("text/html");
        });
    }

    /** The paths of the pages that are of no single thing, and of one question. */
    private List<String> overviews() throws Exception {
        return listed(xml(web.get("/sitemap.xml").body())).stream()
                .map(address -> address.substring(web.origin().length()))
                .filter(path -> !path.startsWith("/doc/"))
                .filter(path -> !path.startsWith("/questions/") || path.equals(QUESTION))
                .toList();
    }

    private static List<String> listed(Document map) {
        var places = map.getElementsByTagName("loc");
        return IntStream.range(0, places.getLength())
                .mapToObj(place -> places.item(place).getTextContent())
                .toList();
    }

    @Test
    void tellsBrowsersHowToSearch() throws Exception {
        Document description = xml(web.get("/opensearch.xml").body());
        assertThat(description.getElementsByTagName("ShortName").item(0).getTextContent())
                .isEqualTo("PolicyGraph");
        assertThat(web.get("/", "Accept", "text/html").body()).contains("rel=\"search\"");
        assertThat(found(description, "text/html")).contains("<h1", "/id/topic-botnets");
        assertThat(found(description, "application/json")).contains("topic-botnets");
    }

    /** What a browser gets that puts words into the template of a type. */
    private String found(Document description, String type) {
        var urls = description.getElementsByTagName("Url");
        String template = IntStream.range(0, urls.getLength())
                .mapToObj(place -> (Element) urls.item(place))
                .filter(url -> url.getAttribute("type").equals(type))
                .map(url -> url.getAttribute("template"))
                .findFirst()
                .orElseThrow();
        assertThat(template).startsWith(web.origin());
        var answer = web.get(
                template.substring(web.origin().length()).replace("{searchTerms}", "botnet%20attacks"), "Accept", type);
        assertThat(web.header(answer, "Content-Type")).startsWith(type);
        return answer.body();
    }

    @Test
    void saysToSearchEnginesWhatEveryPageIs() throws Exception {
        var paths = new ArrayList<>(overviews());
        paths.addAll(List.of("/search?q=botnets", "/sparql", "/releases/1", "/releases/1/diff/1"));
        for (String path : paths) {
            JsonNode said = said(path);
            assertThat(said.path("@context").asString()).as(path).isEqualTo("https://schema.org");
            assertThat(said.path("name").asString()).as(path).isNotBlank();
            if (said.path("@type").asString().endsWith("Page")) {
                assertThat(said.at("/isPartOf/@id").asString()).as(path).isEqualTo(DATASET.getURI());
                assertThat(said.path("description").asString()).as(path).isNotBlank();
                assertThat(path.contains("?") || said.path("url").asString().equals(web.origin() + path))
                        .as(path)
                        .isTrue();
            }
        }
        assertThat(said("/search?q=botnets").get("@type").asString()).isEqualTo("SearchResultsPage");
        assertThat(said("/fora").get("@type").asString()).isEqualTo("CollectionPage");
        assertThat(said("/help").get("@type").asString()).isEqualTo("WebPage");
    }

    /** The structured data of a page. */
    private JsonNode said(String path) {
        String page = web.get(path, "Accept", "text/html").body();
        var script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(script.find()).as(path).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalog", "/doc/eu-us-cyber-dialogue", "/doc/fact-sheet-140326-01/s15b", "/ns"})
    void saysToSearchEnginesWhatAPageIs(String path) {
        JsonNode said = said(path);
        assertThat(said.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(said.get("@id").asString()).startsWith(BASE);
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

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
