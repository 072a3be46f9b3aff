package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
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
