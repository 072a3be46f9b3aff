package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The IRIs of ready questions lead to what they ask. */
@RunningService
class QuestionDocumentsIT {

    private static final String LIST = "https://w3id.org/policygraph/questions";
    private static final String FORA = "/questions/cq01-fora-that-address-a-topic";
    private static final Node BOTNETS = NodeFactory.createURI("https://w3id.org/policygraph/id/topic-botnets");

    private final Web web;
    private final ReadyQuestions questions;

    QuestionDocumentsIT(@LocalServerPort int port, @Autowired ReadyQuestions questions) {
        this.web = Web.on(port);
        this.questions = questions;
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, .html",
        "text/turtle, .ttl",
        "application/trig, .trig",
        "application/ld+json, .jsonld",
        "application/rdf+xml, .rdf",
        "application/n-triples, .nt",
        "application/n-quads, .nq"
    })
    void areHadByWishAndBySuffix(String type, String suffix) {
        for (String path : List.of("/questions", FORA)) {
            var wished = web.get(path, "Accept", type);
            assertThat(wished.statusCode()).isEqualTo(200);
            assertThat(web.header(wished, "Content-Type")).startsWith(type);
            assertThat(web.header(wished, "Content-Location")).isEqualTo(path + suffix);
            assertThat(web.header(wished, "Vary")).contains("Accept");
            assertThat(web.header(wished, "Last-Modified")).isNotEmpty();
            var named = web.get(path + suffix);
            assertThat(web.header(named, "Content-Type")).startsWith(type);
            assertThat(web.header(named, "ETag")).isNotEmpty();
            // A page leads on from its own address, and has another tag at another one.
            if (!type.equals("text/html")) {
                assertThat(web.header(named, "ETag")).isEqualTo(web.header(wished, "ETag"));
            }
            assertThat(web.get(path + suffix, "If-None-Match", web.header(named, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void holdEveryQuestionWithAQueryThatCanBeRun() {
        Graph list = web.riot("/questions.nt", Lang.NTRIPLES).getDefaultGraph();
        for (ReadyQuestion question : questions.all()) {
            Node node = NodeFactory.createURI(LIST + "/" + question.name());
            assertThat(list.contains(NodeFactory.createURI(LIST), DCTerms.hasPart.asNode(), node))
                    .isTrue();
            Graph told = web.riot("/questions/" + question.name() + ".nt", Lang.NTRIPLES)
                    .getDefaultGraph();
            assertThat(told.contains(node, DCTerms.isPartOf.asNode(), NodeFactory.createURI(LIST)))
                    .isTrue();
            assertThat(QueryFactory.create(query(told, node)).queryType())
                    .isEqualTo(question.query().query().queryType());
            assertThat(told.find(node, Vocab.shacl("parameter"), Node.ANY).toList())
                    .hasSameSizeAs(question.parameters());
        }
    }

    @Test
    void sayWhatAParameterMayBe() {
        Graph told = web.riot(FORA + ".ttl", Lang.TURTLE).getDefaultGraph();
        Node parameter = NodeFactory.createURI("https://w3id.org/policygraph" + FORA + "#parameter-topic");
        assertThat(told.contains(parameter, RDF.Nodes.type, Vocab.shacl("Parameter")))
                .isTrue();
        assertThat(told.contains(parameter, Vocab.shacl("class"), Pg.TOPIC)).isTrue();
        assertThat(told.contains(parameter, Vocab.shacl("optional"), NodeFactory.createLiteralByValue(true)))
                .isTrue();
    }

    @Test
    void haveAQueryWithTheValuesThatWereGiven() {
        Graph told = web.riot(FORA + ".ttl?topic=topic-botnets", Lang.TURTLE).getDefaultGraph();
        Node asked =
                NodeFactory.createURI("https://w3id.org/policygraph" + FORA + "?topic=topic-botnets&knownAt=release-1");
        assertThat(told.contains(
                        asked,
                        DCTerms.isVersionOf.asNode(),
                        NodeFactory.createURI("https://w3id.org/policygraph" + FORA)))
                .isTrue();
        assertThat(query(told, asked)).contains(BOTNETS.getURI()).doesNotContain("?topic ");
        var wrong = web.get(FORA + ".ttl?topic=topic-bots");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("topic-bots");
    }

    @Test
    void tellWhatThereIsWhereNothingFits() {
        var picture = web.get(FORA, "Accept", "image/png");
        assertThat(picture.statusCode()).isEqualTo(406);
        assertThat(picture.body()).contains(FORA + ".ttl", "text/turtle");
        assertThat(web.get(FORA + ".pdf").statusCode()).isEqualTo(404);
        assertThat(web.header(web.send("OPTIONS", FORA), "Allow")).contains("GET", "HEAD");
    }

    @Test
    void fitIntoTheirHeadsHoweverLongTheValuesAre() {
        String words = "%E4%B8%AD".repeat(300);
        for (String accept : List.of("text/html", "text/turtle")) {
            var answer = web.get("/questions/cq43-persons-and-their-offices?words=" + words, "Accept", accept);
            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.headers().map().toString()).hasSizeLessThan(8_000);
        }
        assertThat(web.get("/questions?q=" + words, "Accept", "text/html").statusCode())
                .isEqualTo(400);
    }

    private static String query(Graph graph, Node question) {
        return graph.stream(question, Node.ANY, Node.ANY)
                .filter(triple -> List.of("select", "construct", "ask").stream()
                        .anyMatch(form -> triple.getPredicate().equals(Vocab.shacl(form))))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow();
    }
}
