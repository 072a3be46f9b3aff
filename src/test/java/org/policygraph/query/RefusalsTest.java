package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.modify.UsingList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing reaches out of the graph, wherever it is hidden. */
class RefusalsTest {

    private static final String SERVICE = "SERVICE <http://localhost:1/> { ?s ?p ?o }";

    private final Asking asking = Asking.within(Duration.ofSeconds(30));
    private final SparqlReader reader = new SparqlReader(1 << 20);

    @AfterEach
    void close() {
        asking.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "SERVICE SILENT <http://localhost:1/> {}",
                "OPTIONAL { %s }",
                "?a ?b ?c MINUS { %s }",
                "GRAPH ?g { %s }",
                "{ ?a ?b ?c } UNION { %s }",
                "{ SELECT * { %s } }",
                "FILTER EXISTS { %s }",
                "FILTER NOT EXISTS { { SELECT * { GRAPH ?g { OPTIONAL { %s } } } } }",
                "BIND(EXISTS { %s } AS ?e)",
                "?a ?b ?c FILTER(IF(EXISTS { %s }, true, false))"
            })
    void refusesServiceWhereverItIsNested(String pattern) {
        String query = "SELECT * { " + pattern.replace("%s", SERVICE) + " }";
        assertThatThrownBy(() -> reader.query(query))
                .isInstanceOfSatisfying(
                        QueryFailure.Forbidden.class,
                        refused -> assertThat(refused.clause()).isEqualTo("SERVICE"));
        assertThatThrownBy(() -> bounded(query)).isInstanceOf(QueryFailure.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (EXISTS { SERVICE <http://localhost:1/> {} } AS ?e) {}",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> {} })",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> {} })",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "ASK { sErViCe <http://localhost:1/> {} }"
            })
    void refusesServiceInEveryClause(String query) {
        assertThatThrownBy(() -> reader.query(query)).isInstanceOf(QueryFailure.Forbidden.class);
        assertThatThrownBy(() -> bounded(query)).isInstanceOf(QueryFailure.Forbidden.class);
    }

    @Test
    void readsTheWordServiceWhereItIsNoClause() {
        assertThat(asking.json(
                        "PREFIX service: <urn:service:> ASK { ?service service:SERVICE 'SERVICE {' # SERVICE" + "\n}"))
                .contains("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.System>() AS ?x) {}",
                "ASK { FILTER EXISTS { ?s ?p ?o FILTER(<java:org.example.F>(?o)) } }",
                "ASK { ?s <java:org.example.P> ?o }",
                "ASK { OPTIONAL { ?s <java:org.example.P>+ ?o } }",
                "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.F>(?o)",
                "SELECT (MAX(<java:org.example.F>(?o)) AS ?m) { ?s ?p ?o } GROUP BY <java:org.example.F>(?s)"
            })
    void refusesToLoadClasses(String query) {
        assertThatThrownBy(() -> asking.json(query))
                .isInstanceOf(QueryFailure.Forbidden.class)
                .hasMessageContaining("java:");
    }

    @Test
    void takesPropertyFunctionsForOrdinaryProperties() {
        assertThat(asking.json("ASK { <urn:x> <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }"))
                .contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FROM <file:///etc/passwd>", "FROM NAMED <http://localhost:1/>"})
    void refusesGraphsThatTheReleaseDoesNotHave(String clause) {
        assertThatThrownBy(() -> asking.json("SELECT * " + clause + " { ?s ?p ?o }"))
                .isInstanceOf(QueryFailure.Forbidden.class)
                .hasMessageContaining(clause);
    }

    @Test
    void choosesAmongTheGraphsOfTheRelease() {
        assertThat(asking.json("SELECT * FROM <" + Asking.GRAPH.getURI() + "> { ?s ?p ?o }"))
                .contains("\"one\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <http://localhost:1/>",
                "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:g>",
                "INSERT DATA {} ; LOAD <http://localhost:1/>",
                "DELETE { ?s ?p ?o } WHERE { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
                "INSERT { ?s ?p 1 } WHERE { { SELECT * { SERVICE SILENT ?x {} } } }"
            })
    void refusesUpdatesThatReachOut(String update) {
        assertThatThrownBy(() -> reader.update(update, new UsingList())).isInstanceOf(QueryFailure.Forbidden.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 5_000})
    void refusesDeepNesting(int depth) {
        String unions = "SELECT * " + "{ { ".repeat(depth) + "?s ?p ?o" + " } UNION {} }".repeat(depth);
        String parentheses = "ASK { FILTER" + "(".repeat(2 * depth) + "1" + ")".repeat(2 * depth) + " }";
        for (String query : new String[] {unions, parentheses}) {
            assertThatThrownBy(() -> reader.query(query))
                    .isInstanceOf(QueryFailure.Malformed.class)
                    .hasMessageContaining("deep");
        }
    }

    @Test
    void readsLongChains() {
        String chain = "ASK { " + String.join(" UNION ", Collections.nCopies(2_000, "{ ?s ?p ?o }")) + " }";
        assertThat(asking.json(chain)).contains("true");
    }

    @Test
    void tellsWhereTheSyntaxIsWrong() {
        assertThatThrownBy(() -> reader.query("SELECT *\nWHERE { ?s ?p ; }"))
                .isInstanceOfSatisfying(QueryFailure.Malformed.class, malformed -> {
                    assertThat(malformed.line()).isEqualTo(2);
                    assertThat(malformed.column()).isEqualTo(15);
                });
    }

    @Test
    void knowsNoExtensionsOfTheLanguage() {
        assertThatThrownBy(() -> reader.query("SELECT * { LET(?x := 1) }")).isInstanceOf(QueryFailure.Malformed.class);
    }

    /** The second layer alone, as if the first had overlooked it. */
    private static Op bounded(String query) {
        return BoundedExpressions.in(Algebra.compile(QueryFactory.create(query)), new QueryRun(Duration.ofSeconds(1)));
    }
}
