package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Paths as rows of a query. */
@RunningEndpoint
class ConnectedIT {

    private static final String PREFIXES = """
            PREFIX fn: <https://w3id.org/policygraph/fn#>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            """;

    private final SparqlClient client;

    ConnectedIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    /** R108, R100, R106 and R12 of the fact sheet. */
    @Test
    void givesAPathAsItsStatementsWithTheirSentences() {
        assertThat(csv("""
                SELECT ?hop ?subject ?predicate ?object ?sentence {
                  (1 ?hop ?subject ?predicate ?object ?passage)
                    fn:connected (id:budapest-convention id:topic-human-rights-online 3) .
                  ?passage pg:sentenceId ?sentence
                } ORDER BY ?hop""")).isEqualTo("""
                        hop,subject,predicate,object,sentence
                        1,eu-us-working-group,promotes,budapest-convention,S20
                        2,eu-us-working-group,hasPriority,priority-coordinating-positions,S20
                        3,priority-coordinating-positions,concerns,international-fora,S20
                        4,international-fora,addresses,topic-human-rights-online,S3
                        """);
    }

    @Test
    void givesBothStatementsOfAQualifiedRelation() {
        assertThat(csv("""
                SELECT ?path ?hop ?subject ?predicate ?object {
                  (?path ?hop ?subject ?predicate ?object ?passage) fn:connected (id:estonia id:freedom-online-coalition 1 1)
                } ORDER BY ?predicate""")).isEqualTo("""
                        path,hop,subject,predicate,object
                        1,1,freedom-online-coalition-participation-estonia,actor,estonia
                        1,1,freedom-online-coalition-participation-estonia,inForum,freedom-online-coalition
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VALUES ?from { id:eu-us-summit-2010 } (?p ?h ?s ?r ?o ?x) fn:connected (?from id:launch-global-alliance 1)",
                "?from pg:date ?any FILTER(?from = id:eu-us-summit-2010)"
                        + " (?p ?h ?s ?r ?o ?x) fn:connected (id:launch-global-alliance ?from 1)",
                "(?p ?h ?s ?r ?o ?x) fn:connected (id:eu-us-summit-2010 id:launch-global-alliance 1 2)"
                        + " GRAPH ?x { ?s ?r ?o }"
            })
    void standsBesideOtherPatterns(String pattern) {
        // R58 and R79.
        assertThat(csv("SELECT DISTINCT ?h ?r { " + pattern + " } ORDER BY ?r"))
                .contains("establishedAt")
                .contains("hasOutcome")
                .hasLineCount(3);
    }

    @ParameterizedTest
    @CsvSource({
        "id:estonia id:estonia",
        "id:estonia <http://example.org/nobody>",
        "id:topic-cyberspace id:role-chair 5 2"
    })
    void givesNothingWhereNothingConnects(String arguments) {
        assertThat(csv("SELECT ?p { (?p ?h ?s ?r ?o ?x) fn:connected (" + arguments + ") }"))
                .isEqualTo("p\n");
    }

    @Test
    void cutsAThousandPathsBetweenHubsAndSaysSo() {
        HttpResponse<String> response = client.query(
                PREFIXES + "SELECT * { (?p ?h ?s ?r ?o ?x) fn:connected"
                        + " (id:global-alliance id:budapest-convention 1000 6) }",
                "Accept",
                "text/csv");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("PolicyGraph-Completeness").orElse(""))
                .startsWith("truncated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia id:malta 0)       | from 1 to 1000 for paths
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia id:malta 1001)    | from 1 to 1000 for paths
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia id:malta 'many')  | from 1 to 1000 for paths
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia id:malta 1 7)     | from 1 to 6 for hops
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia ?nobody)          | leads from a thing to a thing
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia 'Malta')          | leads from a thing to a thing
            (?p ?h ?s ?r ?o) fn:connected (id:estonia id:malta)            | is written (?path
            (?p ?h ?s ?r ?o ?x) fn:connected (id:estonia)                  | is written (?path
            """)
    void saysWhatIsWrongWithItsArguments(String pattern, String told) {
        HttpResponse<String> response = client.query(PREFIXES + "SELECT ?p { " + pattern + " }");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains(told);
    }

    private String csv(String query) {
        HttpResponse<String> response = client.query(PREFIXES + query, "Accept", "text/csv");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().replace("\r", "").replaceAll("https://w3id.org/policygraph/(id/|ns#)", "");
    }
}
