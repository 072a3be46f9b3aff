package org.policygraph.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.policygraph.source.Bundle;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.MemoryStore;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** A table of invented states goes through the same door as any other document. */
class TablePublicationTest {

    private static final String DESCRIPTION = """
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix id: <https://w3id.org/policygraph/id/> .
            @prefix pg: <https://w3id.org/policygraph/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            id:arcadia a pg:State ; skos:prefLabel "Arcadia"@en .
            id:harbour-forum a pg:Dialogue ; skos:prefLabel "Harbour Forum"@en .
            id:members a pg:Report ; dcterms:title "Members"@en .
            id:north-macedonia a pg:State ; skos:prefLabel "North Macedonia"@en .
            """;
    private static final String MAPPING = """
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            CONSTRUCT { GRAPH ?passage { ?actor pg:participatesIn id:harbour-forum } } WHERE {
              FILTER (?member = "yes")
              BIND (IRI(CONCAT(?id, pg:slug(?state))) AS ?actor)
            }
            """;

    private final MemoryStore store = new MemoryStore();

    @Test
    void publishesTheRowsWithTheirQuotes() {
        var published = Doors.to(store).publish(List.of(members("state,member\nArcadia,yes\n")), "members");

        assertThat(published).isInstanceOf(Publication.Published.class);
        try (var view = store.current()) {
            DatasetGraph release = view.dataset();
            Node row = Doors.NAMES.id("members/row-1");
            Txn.executeRead(release, () -> {
                assertThat(release.find(row, Doors.NAMES.id("arcadia"), Node.ANY, Doors.NAMES.id("harbour-forum")))
                        .toIterable()
                        .hasSize(1);
                assertThat(release.find(Doors.NAMES.claims(), Node.ANY, Pg.PASSAGE_OF, row))
                        .toIterable()
                        .hasSize(1);
            });
        }
    }

    @Test
    void saysTheSameWhenItIsReadAgain() {
        String table = "state,member\nArcadia,yes\n";
        Doors.to(store).publish(List.of(members(table)), "members");

        assertThat(Doors.to(store).publish(List.of(members(table)), "again")).isInstanceOf(Publication.Unchanged.class);
    }

    @Test
    void warnsOfARowThatYieldsNothing() {
        Report report = Doors.to(store).check(List.of(members("state,member\nArcadia,yes\nUtopia,no\n")));

        assertThat(report.refuses()).isFalse();
        assertThat(report.toString())
                .startsWith(
                        "WARNING documents/members/table.csv:3: <" + Doors.NAMES.ids() + "members>: row 2 yields no")
                .hasLineCount(1);
    }

    @Test
    void suggestsAStateForOneThatIsNotInTheList() {
        Report report = Doors.to(store).check(List.of(members("state,member\nArcadia,yes\nMacedonia,yes\n")));

        assertThat(report.refuses()).isTrue();
        assertThat(report.toString())
                .contains("VIOLATION documents/members/table.csv:3: <" + Doors.NAMES.ids()
                        + "macedonia>: is spoken of in <"
                        + Doors.NAMES.ids() + "members/row-2>, but no document says what it is; give it a class and a"
                        + " label, or correct the name; did you mean id:north-macedonia?");
    }

    @Test
    void takesTheMappingThatTheModelShows() throws IOException {
        String model = Files.readString(Path.of("docs/model.md"));
        String mapping =
                model.split("## A table\n", 2)[1].split("```sparql\n", 2)[1].split("```", 2)[0];
        String table = "state,member_since,source\nArcadia,2011,https://example.org/members\n";

        var published = Doors.to(store).publish(List.of(members(table, mapping)), "members");

        assertThat(published).isInstanceOf(Publication.Published.class);
        try (var view = store.current()) {
            DatasetGraph release = view.dataset();
            Node row = Doors.NAMES.id("members/arcadia");
            Txn.executeRead(release, () -> {
                assertThat(release.contains(
                                row,
                                Doors.NAMES.id("arcadia"),
                                NodeFactory.createURI(Pg.NAMESPACE + "participatesIn"),
                                Doors.NAMES.id("harbour-forum")))
                        .isTrue();
                assertThat(release.find(Doors.NAMES.id("members"), row, Pg.VALID_TIME, Node.ANY))
                        .toIterable()
                        .singleElement()
                        .satisfies(quad -> assertThat(quad.getObject().getLiteralLexicalForm())
                                .isEqualTo("2011/.."));
            });
        }
    }

    private static Bundle members(String table) {
        return members(table, MAPPING);
    }

    private static Bundle members(String table, String mapping) {
        var files = new TreeMap<String, byte[]>();
        Map.of("description.ttl", DESCRIPTION, "mapping.rq", mapping, "table.csv", table)
                .forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        return new BundleReader(Names.standard()).read(new SourceFolder("documents/members", files));
    }
}
