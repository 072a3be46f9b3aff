package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.reader.Clocks;
import org.policygraph.reader.Releases;
import org.policygraph.reader.Site;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** None of the documents that come with PolicyGraph names a creator by an IRI, so this one is invented. */
class SignpostsTest {

    private static final Names NAMES = Names.standard();
    private static final Node REPORT = NAMES.id("report");
    private static final String RELEASE = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            id:report a pg:Document ;
                dcterms:title "A report"@en ;
                dcterms:creator id:working-group, "Somebody" ;
                dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
            id:note a pg:Document ; dcterms:title "A note"@en .
            GRAPH id:report {
                id:report a pg:Document ;
                    dcterms:title "A report"@en ;
                    dcterms:creator id:working-group, "Somebody" ;
                    dcterms:license <https://creativecommons.org/licenses/by/4.0/> .
                id:note a pg:Document ; dcterms:title "A note"@en .
            }
            """;

    @Test
    void leadToTheAuthorsAndTheLicenceThatTheGraphNames() {
        assertThat(posts(REPORT))
                .contains(
                        WebLink.to("author", NAMES.id("working-group").getURI()),
                        WebLink.to("license", "https://creativecommons.org/licenses/by/4.0/"))
                .filteredOn(link -> link.relation().equals("author"))
                .hasSize(1);
    }

    @Test
    void leadToNoAuthorWhomTheGraphDoesNotName() {
        assertThat(posts(NAMES.id("note"))).extracting(WebLink::relation).doesNotContain("author", "license");
    }

    private static List<WebLink> posts(Node thing) {
        DatasetGraph content = DatasetGraphFactory.createTxnMem();
        RDFParser.fromString(RELEASE, Lang.TRIG).parse(content);
        var store = new MemoryStore();
        store.publish(new ReleaseRecord(1, Instant.EPOCH, "hash", "", "a test", 1, 0), content);
        var site = new Site(NAMES, "", "http://localhost", new Clocks("", "", "", List.of()));
        try (var release = new Releases(store, new Catalogues(store, NAMES)).pin()) {
            return release.read(() -> new Signposts(release, thing, site).inHead());
        }
    }
}
