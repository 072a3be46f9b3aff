package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Kind;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The documentation of the ontology and the tree of topics. */
@RunningService
class SchemesIT {

    private final Web web;
    private final Catalogues catalogues;

    SchemesIT(@LocalServerPort int port, @Autowired Catalogues catalogues) {
        this.web = Web.on(port);
        this.catalogues = catalogues;
    }

    @Test
    void documentsEveryTermOfTheOntology() {
        Graph ontology = web.riot("/ns.ttl", Lang.TURTLE).getDefaultGraph();
        String page = web.get("/ns", "Accept", "text/html").body();
        var missing = new TreeSet<String>();
        ontology.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEachRemaining(triple -> {
            Node term = triple.getSubject();
            if (term.isURI() && term.getURI().startsWith(Pg.NAMESPACE)) {
                String name = term.getURI().substring(Pg.NAMESPACE.length());
                if (!page.contains("id=\"" + name + "\"")) {
                    missing.add(name);
                }
            }
        });
        assertThat(missing).isEmpty();
        assertThat(page)
                .contains("A forum in which the same sides consult each other from time to time.")
                .contains("<svg")
                .doesNotContain("style=\"");
        assertThat(web.get("/ns/0.2.0", "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void saysOfATermWhereItStandsWhereItIsUsedAndHowOften() {
        Document page = Jsoup.parse(web.get("/ns", "Accept", "text/html").body());
        Element forum = page.expectFirst("#Forum");
        assertThat(forum.select("h3 code").text()).isEqualTo("pg:Forum");
        assertThat(fact(forum, "in this release"))
                .isEqualTo(catalogues.current().entries(Kind.FORUM).size() + " things");
        assertThat(fact(forum, "in other languages")).contains("de", "fr");
        assertThat(forum.select("[lang=de]").text()).isNotBlank();
        Element addresses = page.expectFirst("#addresses");
        long uses = catalogues.current().statements().stream()
                .filter(statement -> statement.predicate().equals(Pg.ADDRESSES))
                .map(statement -> List.of(statement.subject(), statement.object()))
                .distinct()
                .count();
        assertThat(fact(addresses, "in this release")).isEqualTo(uses + " statements");
        assertThat(page.select(".example")).isNotEmpty();
        Element dialogue = page.expectFirst("#Dialogue");
        assertThat(dialogue.select("dl a[href$=#Forum]")).isNotEmpty();
        assertThat(forum.select("dl a[href$=#Dialogue]")).isNotEmpty();
        assertThat(page.select("svg a[href$=#Dialogue]")).hasSize(1);
    }

    private static String fact(Element term, String kind) {
        return term.select("dt").stream()
                .filter(each -> each.text().equals(kind))
                .flatMap(each -> Stream.ofNullable(each.nextElementSibling()))
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhichTopicsHaveNoNameInTheLanguage() {
        Document page =
                Jsoup.parse(web.get("/topics?lang=de", "Accept", "text/html").body());
        var foreign = new TreeSet<String>();
        catalogues.current().entries(Kind.TOPIC).stream()
                .filter(topic -> !topic.words().labels().containsKey("de"))
                .forEach(topic -> foreign.add(topic.label()));
        assertThat(foreign).isNotEmpty();
        assertThat(page.select(".topics p.name:has(small)")).allSatisfy(topic -> {
            assertThat(topic.select("a").attr("lang")).isEqualTo("en");
            assertThat(topic.select("small").text()).isEqualTo("in English");
        });
        assertThat(new TreeSet<>(page.select(".topics p.name:has(small) a").eachText()))
                .isEqualTo(foreign);
        assertThat(page.select(".topics p.name:not(:has(small)) a").eachAttr("lang"))
                .containsOnly("de");
        assertThat(page.select("main .notice").text()).startsWith(foreign.size() + " of them ");
        assertThat(web.get("/topics", "Accept", "text/html").body()).doesNotContain("<small>in English");
    }

    @Test
    void listsEachClaimOnceWithItsSentence() {
        Document page = Jsoup.parse(web.get("/claims", "Accept", "text/html").body());

        assertThat(page.select(".paging").text()).contains(", 2306 in all");
        assertThat(page.select(".rows > li"))
                .hasSizeGreaterThan(50)
                .allMatch(row -> row.select("blockquote").size() == 1
                        && row.select("figcaption a").size() >= 3);
        assertThat(page.select(".rows figcaption a:contains(cite this claim)").eachAttr("href"))
                .doesNotHaveDuplicates();
    }

    @Test
    void showsTheTopicsAsATreeInTheLanguageThatIsWanted() {
        String english = web.get("/topics", "Accept", "text/html").body();
        assertThat(english).contains("Cybercrime", "in EuroVoc");
        assertThat(english.indexOf(">Cyber security</a>"))
                .isLessThan(english.indexOf(">Cyber incident management</a>"));
        assertThat(web.get("/topics?lang=de", "Accept", "text/html").body()).contains("lang=\"de\"");
        assertThat(web.get("/topics?lang=xx", "Accept", "application/json").statusCode())
                .isEqualTo(400);
    }
}
