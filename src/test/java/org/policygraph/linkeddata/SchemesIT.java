package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.policygraph.vocabulary.Pg;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The documentation of the ontology and the tree of topics. */
@RunningService
class SchemesIT {

    private final Web web;

    SchemesIT(@LocalServerPort int port) {
        this.web = Web.on(port);
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
