package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.release.Publication;
import org.policygraph.release.Publisher;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is gone says since when, and what stands in its place. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because others expect the first release.
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off", "spring.application.name=withdrawal"})
class WithdrawalIT {

    private static final Names NAMES = Names.standard();
    private static final Node DOCUMENT = NAMES.id("fact-sheet-140326-01");
    private static final Node OLD = NAMES.id("invented-\u00f6ld");
    private static final Node MARKED = NAMES.id("invented-marked");
    private static final Node NEW = NAMES.id("invented-new");
    private static final String GONE = "/id/invented-%C3%B6ld";

    private final Web web;
    private final Store store;
    private final Publisher publisher;

    WithdrawalIT(@Autowired @LocalServerPort int port, @Autowired Store store, @Autowired Publisher publisher) {
        this.web = Web.on(port);
        this.store = store;
        this.publisher = publisher;
    }

    /** A release with things, one in which they must no longer be used, and one in which one of them is gone. */
    @BeforeEach
    void publishOnce() {
        if (store.releases().size() == 1) {
            assertThat(publisher.change(
                            release -> {
                                name(release, OLD, "Old name");
                                name(release, MARKED, "Marked name");
                            },
                            "new things"))
                    .isInstanceOf(Publication.Published.class);
            assertThat(web.header(web.get(GONE), "Location")).isEqualTo("/doc/invented-%C3%B6ld");
            assertThat(web.get("/doc/invented-%C3%B6ld", "Accept", "text/html").body())
                    .contains("Old name");
            assertThat(publisher.change(WithdrawalIT::replace, "other names"))
                    .isInstanceOf(Publication.Published.class);
            assertThat(publisher.change(
                            release -> release.deleteAny(DOCUMENT, OLD, Node.ANY, Node.ANY), "without an old name"))
                    .isInstanceOf(Publication.Published.class);
        }
    }

    private static void name(DatasetGraph release, Node thing, String name) {
        release.add(DOCUMENT, thing, RDF.Nodes.type, Pg.STATE);
        release.add(DOCUMENT, thing, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(name, "en"));
    }

    private static void replace(DatasetGraph release) {
        name(release, NEW, "New name");
        for (Node thing : List.of(OLD, MARKED)) {
            release.add(DOCUMENT, thing, DCTerms.isReplacedBy.asNode(), NEW);
            release.add(DOCUMENT, thing, OWL2.deprecated.asNode(), NodeFactory.createLiteralByValue(true));
        }
    }

    @Test
    void programsAreToldWhatStandsInItsPlace() {
        for (String path : List.of(GONE, GONE.replace("/id/", "/doc/"), GONE.replace("/id/", "/doc/") + ".ttl")) {
            var answer = web.get(path, "Accept", "application/json");
            assertThat(answer.statusCode()).as(path).isEqualTo(410);
            assertThat(web.header(answer, "Content-Type")).startsWith("application/problem+json");
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.get("isReplacedBy").asString()).isEqualTo(NEW.getURI());
            assertThat(problem.get("lastRelease").asString())
                    .isEqualTo(NAMES.release(3).getURI());
            assertThat(HeadLinks.of(answer)).contains(WebLink.to("successor-version", NEW.getURI()));
        }
    }

    @Test
    void peopleAreToldOnAPage() {
        var answer = web.get(GONE, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(web.header(answer, "Content-Type")).startsWith("text/html");
        assertThat(HeadLinks.of(answer)).contains(WebLink.to("successor-version", NEW.getURI()));
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("Release 4 no longer has 'invented-\u00f6ld'; the last that had it is release 3");
    }

    @Test
    void whatMustNoLongerBeUsedIsToldOfAsGone() {
        for (String accept : List.of("text/html", "text/turtle")) {
            var answer = web.get("/doc/invented-marked", "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(web.header(answer, "Content-Type")).startsWith(accept);
            assertThat(HeadLinks.of(answer)).contains(WebLink.to("successor-version", NEW.getURI()));
            assertThat(answer.body()).contains("Marked name");
        }
    }

    @Test
    void whatIsGoneIsStillThereInTheReleaseThatHadIt() {
        assertThat(web.get(GONE + "?knownAt=release-2").statusCode()).isEqualTo(303);
        assertThat(web.get("/doc/invented-%C3%B6ld.nt?knownAt=release-2").body())
                .contains("<" + OLD.getURI() + "> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Old name\"@en");
        assertThat(web.get("/id/invented-never").statusCode()).isEqualTo(404);
    }
}
