package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Entry;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class DereferencingIT {

    private static final String BASE = "https://w3id.org/policygraph/";
    private static final String S15B = "fact-sheet-140326-01/s15b";
    private static final Node DIALOGUE = NodeFactory.createURI(BASE + "id/eu-us-cyber-dialogue");
    private static final Node HUMAN_RIGHTS_ONLINE = NodeFactory.createURI(BASE + "id/topic-human-rights-online");
    private static final Node PASSAGE = NodeFactory.createURI(BASE + "id/" + S15B);

    private final Web web;
    private final Catalogues catalogues;

    DereferencingIT(@LocalServerPort int port, @Autowired Catalogues catalogues) {
        this.web = Web.on(port);
        this.catalogues = catalogues;
    }

    @Test
    void leadsFromAThingToTheDocumentAboutIt() {
        var answer = web.get("/id/eu-us-cyber-dialogue");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(web.header(answer, "Location")).isEqualTo("/doc/eu-us-cyber-dialogue");
    }

    @Test
    void keepsTheSuffixOnTheWay() {
        assertThat(web.header(web.get("/id/" + S15B + ".ttl"), "Location")).isEqualTo("/doc/" + S15B + ".ttl");
    }

    @Test
    void describesAThingWithThePassagesThatSupportIt() {
        DatasetGraph told = web.riot("/doc/eu-us-cyber-dialogue.trig", Lang.TRIG);
        assertThat(told.contains(PASSAGE, DIALOGUE, Pg.ADDRESSES, HUMAN_RIGHTS_ONLINE))
                .isTrue();
        Graph described = told.getDefaultGraph();
        assertThat(described.contains(
                        PASSAGE,
                        Pg.EXACT_QUOTE,
                        NodeFactory.createLiteralLang("Promotion and protection of human rights online;", "en")))
                .isTrue();
        Node claim = described
                .find(Node.ANY, Pg.PASSAGE_OF, PASSAGE)
                .mapWith(triple -> triple.getSubject())
                .next();
        assertThat(described.contains(claim, Pg.OBJECT, HUMAN_RIGHTS_ONLINE)).isTrue();
    }

    @Test
    void saysWhatIsInferred() {
        DatasetGraph told = web.riot("/doc/topic-human-rights-online.trig", Lang.TRIG);
        Node inferred = NodeFactory.createURI(BASE + "inferred");
        Node dealsWith = NodeFactory.createURI(Pg.NAMESPACE + "dealsWith");
        assertThat(told.contains(inferred, DIALOGUE, dealsWith, HUMAN_RIGHTS_ONLINE))
                .isTrue();
        assertThat(web.get("/doc/topic-human-rights-online.html").body()).contains(">inferred</span>");
    }

    @Test
    void namesEverythingThatItMentions() {
        Graph told = web.riot("/doc/eu-us-cyber-dialogue.ttl", Lang.TURTLE).getDefaultGraph();
        Set<String> nameless = new TreeSet<>();
        told.find()
                .forEachRemaining(triple -> List.of(triple.getPredicate(), triple.getObject()).stream()
                        .filter(node -> node.isURI()
                                && (node.getURI().startsWith(Pg.NAMESPACE)
                                        || node.getURI().matches(BASE + "id/[^/]+")))
                        .filter(node -> !told.contains(node, SKOS.prefLabel.asNode(), Node.ANY)
                                && !told.contains(node, RDFS.label.asNode(), Node.ANY))
                        .forEach(node -> nameless.add(node.getURI())));
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/eu-us-cyber-dialogue",
                "/doc/budapest-convention",
                "/doc/fact-sheet-140326-01",
                "/doc/" + S15B,
                "/doc/topic-human-rights-online",
                "/doc/osce-cbms/1",
                "/releases/1",
                "/releases",
                "/ns",
                "/topics",
                "/questions",
                "/questions/cq01-fora-that-address-a-topic",
                "/questions/cq07-who-held-a-role-on-a-date",
                "/questions/cq48-a-topic-and-what-is-linked-with-it",
                "/eurovoc"
            })
    void saysTheSameInEverySyntax(String path) throws IOException {
        Graph turtle = web.riot(path + ".ttl", Lang.TURTLE).getDefaultGraph();
        assertThat(turtle.size()).isPositive();
        assertThat(web.riot(path + ".nt", Lang.NTRIPLES).getDefaultGraph().isIsomorphicWith(turtle))
                .as("N-Triples")
                .isTrue();
        assertThat(web.riot(path + ".rdf", Lang.RDFXML).getDefaultGraph().isIsomorphicWith(turtle))
                .as("RDF/XML")
                .isTrue();
        assertThat(web.riot(path + ".jsonld", Lang.JSONLD11).getDefaultGraph().isIsomorphicWith(turtle))
                .as("JSON-LD")
                .isTrue();
        assertThat(union(web.riot(path + ".trig", Lang.TRIG)).isIsomorphicWith(turtle))
                .as("TriG")
                .isTrue();
        assertThat(union(web.riot(path + ".nq", Lang.NQUADS)).isIsomorphicWith(turtle))
                .as("N-Quads")
                .isTrue();
        assertThat(rio(path + ".ttl", RDFFormat.TURTLE).isIsomorphicWith(turtle))
                .as("Turtle as Rio reads it")
                .isTrue();
        assertThat(rio(path + ".rdf", RDFFormat.RDFXML).isIsomorphicWith(turtle))
                .as("RDF/XML as Rio reads it")
                .isTrue();
        assertThat(rio(path + ".jsonld", RDFFormat.JSONLD).isIsomorphicWith(turtle))
                .as("JSON-LD as Rio reads it")
                .isTrue();
    }

    @Test
    void describesEveryThingPassageAndClaim() {
        var catalogue = catalogues.current();
        var slugs = new ArrayList<String>();
        catalogue.entries().stream().map(Entry::slug).forEach(slugs::add);
        catalogue.passages().forEach(passage -> slugs.add(passage.slug()));
        catalogue.statements().stream()
                .limit(200)
                .forEach(statement -> slugs.add(catalogue.names().slug(statement.claim())));
        var wrong = new ArrayList<String>();
        for (String slug : slugs) {
            var page = web.get("/doc/" + slug + ".html");
            Graph told = web.riot("/doc/" + slug + ".ttl", Lang.TURTLE).getDefaultGraph();
            Node thing = catalogue.names().id(slug);
            if (page.statusCode() != 200 || !page.body().contains("<h1") || !told.contains(thing, Node.ANY, Node.ANY)) {
                wrong.add(slug);
            }
        }
        assertThat(slugs).hasSizeGreaterThan(700);
        assertThat(wrong).isEmpty();
    }

    @Test
    void pagesALongDescription() {
        var first = web.get("/doc/countries.ttl");
        assertThat(web.header(first, "Link")).contains("</doc/countries?page=2>; rel=\"next\"");
        Graph one = web.riot("/doc/countries.ttl", Lang.TURTLE).getDefaultGraph();
        Graph two = web.riot("/doc/countries.ttl?page=2", Lang.TURTLE).getDefaultGraph();
        Node view = NodeFactory.createURI(BASE + "doc/countries?page=1");
        Node next = NodeFactory.createURI(BASE + "doc/countries?page=2");
        assertThat(one.contains(view, Vocab.hydra("next"), next)).isTrue();
        assertThat(two.contains(next, RDF.Nodes.type, Vocab.hydra("PartialCollectionView")))
                .isTrue();
        assertThat(web.get("/doc/countries?page=2").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsCachesWhatTheAnswerDependsOn() {
        var answer = web.get("/doc/topic-botnets", "Accept", "application/rdf+xml");
        assertThat(web.header(answer, "Vary")).contains("Accept");
        assertThat(web.header(answer, "Content-Location")).isEqualTo("/doc/topic-botnets.rdf");
        assertThat(web.header(answer, "Content-Type")).isEqualTo("application/rdf+xml");
        assertThat(web.header(answer, "Last-Modified")).isNotEmpty();
        assertThat(web.header(answer, "Link"))
                .contains("</doc/topic-botnets.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    @Test
    void doesNotSendAgainWhatTheClientHas() {
        var answer = web.get("/doc/topic-botnets.ttl");
        var again = web.get("/doc/topic-botnets.ttl", "If-None-Match", web.header(answer, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(web.header(again, "ETag")).isEqualTo(web.header(answer, "ETag"));
        assertThat(web.header(again, "Vary")).contains("Accept");
        var since = web.get("/doc/topic-botnets.ttl", "If-Modified-Since", web.header(answer, "Last-Modified"));
        assertThat(since.statusCode()).isEqualTo(304);
        var other = web.get("/doc/topic-botnets.nt", "If-None-Match", web.header(answer, "ETag"));
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void answersHeadAndOptions() {
        var get = web.get("/doc/topic-botnets.ttl");
        var head = web.send("HEAD", "/doc/topic-botnets.ttl");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Link", "Last-Modified")) {
            assertThat(web.header(head, name)).as(name).isEqualTo(web.header(get, name));
        }
        assertThat(web.send("HEAD", "/id/topic-botnets").statusCode()).isEqualTo(303);
        assertThat(web.header(web.send("OPTIONS", "/doc/topic-botnets"), "Allow"))
                .contains("GET", "HEAD", "OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compacted", "expanded", "flattened", "framed"})
    void saysTheSameInEveryFormOfJsonLd(String form) {
        String profile = "http://www.w3.org/ns/json-ld#" + form;
        var answer = web.get("/doc/eu-us-cyber-dialogue", "Accept", "application/ld+json;profile=\"" + profile + "\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        boolean isKnown = List.of("expanded", "flattened").contains(form);
        assertThat(web.header(answer, "Content-Type").contains(profile)).isEqualTo(isKnown);
        assertThat(answer.body().contains("\"@context\"")).isNotEqualTo(isKnown);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(answer.body(), Lang.JSONLD11).base(web.origin()).parse(read);
        assertThat(union(read)
                        .isIsomorphicWith(web.riot("/doc/eu-us-cyber-dialogue.ttl", Lang.TURTLE)
                                .getDefaultGraph()))
                .isTrue();
    }

    @Test
    void leadsFromEncodedNamesToTheThing() {
        var answer = web.get("/id/topic%2Dbotnets");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(web.header(answer, "Location")).isEqualTo("/doc/topic-botnets");
        assertThat(web.get("/doc/%74opic-botnets.ttl").body())
                .isEqualTo(web.get("/doc/topic-botnets.ttl").body());
        assertThat(web.get("/id/topic-b%C3%B6tnets").body()).contains("topic-b\u00f6tnets", "/id/topic-botnets");
    }

    @Test
    void sendsTheWholeToWhoAsksForARange() {
        var answer = web.get("/doc/topic-botnets.ttl", "Range", "bytes=0-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(web.get("/doc/topic-botnets.ttl").body());
    }

    @Test
    void keepsCanonicalIrisInRdfAndLinksToItselfInPages() {
        assertThat(web.get("/doc/eu-us-cyber-dialogue.nt").body())
                .contains("<" + HUMAN_RIGHTS_ONLINE.getURI() + ">")
                .doesNotContain("localhost");
        assertThat(web.get("/doc/eu-us-cyber-dialogue.html").body())
                .contains("href=\"/id/topic-human-rights-online\"")
                .doesNotContain("href=\"" + BASE);
    }

    @Test
    void loadsNothingFromElsewhere() {
        var page = web.get("/doc/eu-us-cyber-dialogue.html");
        assertThat(web.header(page, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(web.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(web.header(page, "Referrer-Policy")).isNotEmpty();
        assertThat(page.body()).doesNotContainPattern("<(script|link|img)[^>]+(src|href)=\"https?:");
    }

    private static Graph union(DatasetGraph dataset) {
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    /** What Rio reads, by way of N-Triples. */
    private Graph rio(String path, RDFFormat format) throws IOException {
        var triples = new StringWriter();
        var parser = Rio.createParser(format);
        parser.getParserConfig().set(JSONLDSettings.SECURE_MODE, false);
        parser.setRDFHandler(Rio.createWriter(RDFFormat.NTRIPLES, triples));
        parser.parse(new StringReader(web.get(path).body()), web.origin() + path);
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.fromString(triples.toString(), Lang.NTRIPLES).parse(read);
        return read;
    }
}
