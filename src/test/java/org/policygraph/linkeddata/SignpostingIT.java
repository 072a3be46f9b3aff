package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.vocabulary.Pg;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signposts and link sets of every kind of document. */
@RunningService
class SignpostingIT {

    private static final String BASE = "https://w3id.org/policygraph/";
    private static final String QUESTION = "/questions/cq01-fora-that-address-a-topic";

    private final Web web;

    SignpostingIT(@LocalServerPort int port) {
        this.web = Web.on(port);
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
}
