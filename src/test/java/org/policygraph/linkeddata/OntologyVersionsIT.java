package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service whose newest release came with another ontology. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because others expect the ontology that there is.
        properties = {
            "policygraph.store=memory",
            "spring.main.banner-mode=off",
            "spring.application.name=ontology-versions"
        })
class OntologyVersionsIT {

    private static final Node ONTOLOGY = NodeFactory.createURI(Pg.ONTOLOGY);
    private static final Node AIM = NodeFactory.createURI(Pg.NAMESPACE + "Aim");
    private static final String NEXT = "99.0.0";

    private final Web web;
    private final Store store;

    OntologyVersionsIT(@Autowired @LocalServerPort int port, @Autowired Store store) {
        this.web = Web.on(port);
        this.store = store;
    }

    /** A release with another version, in which the class of aims is called a goal, unless there is one. */
    @BeforeEach
    void publishOnce() {
        if (store.releases().size() > 1) {
            return;
        }
        try (var view = store.current()) {
            DatasetGraph content = DatasetGraphFactory.create();
            view.dataset().find().forEachRemaining(content::add);
            replace(content, ONTOLOGY, OWL2.versionIRI.asNode(), NodeFactory.createURI(Pg.ONTOLOGY + "/" + NEXT));
            replace(content, ONTOLOGY, OWL2.versionInfo.asNode(), NodeFactory.createLiteralString(NEXT));
            replace(content, AIM, RDFS.label.asNode(), NodeFactory.createLiteralLang("goal", "en"));
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            ReleaseRecord first = view.record();
            store.publish(
                    new ReleaseRecord(
                            2, now, "hash", "another ontology", "goals", first.documents(), first.statements()),
                    content);
        }
    }

    private static void replace(DatasetGraph content, Node subject, Node property, Node value) {
        for (Node graph : new Node[] {ONTOLOGY, Quad.defaultGraphIRI}) {
            content.deleteAny(graph, subject, property, Node.ANY);
            content.add(graph, subject, property, value);
        }
    }

    @Test
    void thePageTellsWhatHasChanged() {
        String page = web.get("/ns", "Accept", "text/html").body();
        assertThat(page).contains("Version " + NEXT, "What has changed").doesNotContain("not the newest");
        assertThat(page).containsPattern("<summary>goal</summary>(?s:.){0,600}aim(?s:.){0,400}goal");
        assertThat(page).contains("href=\"/ns/0.2.0\"");
    }

    @Test
    void theGraphTellsWhatHasChanged() {
        DatasetGraph graph = web.riot("/ns.ttl", Lang.TURTLE);
        assertThat(graph.getDefaultGraph()
                        .contains(ONTOLOGY, OWL2.priorVersion.asNode(), NodeFactory.createURI(Pg.ONTOLOGY + "/0.2.0")))
                .isTrue();
        assertThat(graph.getDefaultGraph()
                        .find(AIM, SKOS.changeNote.asNode(), Node.ANY)
                        .toList())
                .singleElement()
                .satisfies(note -> assertThat(note.getObject().getLiteralLexicalForm())
                        .startsWith("Release 2 (")
                        .contains("version " + NEXT, "aim", "goal"));
    }

    @Test
    void anOldVersionIsTheOntologyAsItWas() {
        DatasetGraph old = web.riot("/ns/0.2.0.ttl", Lang.TURTLE);
        assertThat(old.getDefaultGraph().contains(AIM, RDFS.label.asNode(), NodeFactory.createLiteralLang("aim", "en")))
                .isTrue();
        assertThat(old.getDefaultGraph()
                        .contains(AIM, RDFS.label.asNode(), NodeFactory.createLiteralLang("goal", "en")))
                .isFalse();
        var page = web.get("/ns/0.2.0", "Accept", "text/html");
        assertThat(page.body()).contains("Version 0.2.0", "not the newest");
        assertThat(web.header(page, "Link")).contains("</ns>; rel=\"latest-version\"");
        assertThat(web.header(page, "PolicyGraph-Release")).isEqualTo("1");
        assertThat(web.get("/ns/" + NEXT, "Accept", "text/html").body()).doesNotContain("not the newest");
    }

    @Test
    void namesTheVersionsThatThereAre() {
        var absent = web.get("/ns/3.1");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).contains("/ns/0.2.0", "/ns/" + NEXT);
        assertThat(web.get("/ns/0.2.0.xyz").statusCode()).isEqualTo(404);
        assertThat(web.get("/ns/" + NEXT + "?knownAt=release-1").statusCode()).isEqualTo(404);
    }

    @Test
    void restTellsWhatHasChanged() {
        String changes = web.get("/api/ontology/changes").body();
        assertThat(changes)
                .contains("\"total\":1")
                .contains("\"versionBefore\":\"https://w3id.org/policygraph/ns/0.2.0\"")
                .contains("\"versionAfter\":\"https://w3id.org/policygraph/ns/" + NEXT + "\"")
                .contains("\"counts\":{\"renamed\":1}");
        assertThat(web.get("/api/ontology/changes?knownAt=release-1").body()).contains("\"total\":0");
    }
}
