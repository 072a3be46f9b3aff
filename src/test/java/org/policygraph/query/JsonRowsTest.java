package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

    private static final String EVERYTHING = """
            SELECT ?name ?value {
              VALUES (?name ?value) {
                ("iri" <urn:example:\u00e9>) ("plain" "a \\"b\\" \\\\ c\\n\\t\\r") ("language" "caf\u00e9"@fr)
                ("datatype" 4.2) ("control" "\\u0001\\u001F") ("astral" "\\U0001F600") ("nothing" UNDEF)
                ("triple" <<( <urn:example:s> <urn:example:p> "o"@en )>>)
              }
            }""";

    @Test
    void writesWhatJenaReadsAsTheSame() {
        String written = written(EVERYTHING);
        RowSet read = RowSet.adapt(ResultSetMgr.read(
                new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_JSON));
        try (var execution =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(EVERYTHING).build()) {
            RowSet expected = execution.select().materialize();
            assertThat(ResultsCompare.equalsByTermAndOrder(expected, read))
                    .as(written)
                    .isTrue();
        }
    }

    @Test
    void writesARowALine() {
        assertThat(written("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) (UNDEF \"x\") } }"))
                .isEqualTo("""
                {"head":{"vars":["a","b"]},"results":{"bindings":[
                {"a":{"type":"literal","datatype":"http://www.w3.org/2001/XMLSchema#integer","value":"1"}},
                {"b":{"type":"literal","value":"x"}}
                ]}}
                """);
    }

    @Test
    void namesTheSameBlankNodeAlike() {
        assertThat(written("SELECT ?a ?b ?c { BIND(BNODE() AS ?a) BIND(?a AS ?b) BIND(BNODE() AS ?c) }"))
                .contains("\"a\":{\"type\":\"bnode\",\"value\":\"b0\"}")
                .contains("\"b\":{\"type\":\"bnode\",\"value\":\"b0\"}")
                .contains("\"c\":{\"type\":\"bnode\",\"value\":\"b1\"}");
    }

    private static String written(String query) {
        var out = new BoundedBuffer(1 << 20, new QueryRun(Duration.ofSeconds(10)));
        try (var execution =
                QueryExec.dataset(DatasetGraphFactory.empty()).query(query).build()) {
            new JsonRows(out).write(execution.select());
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
