package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Searching in SPARQL. */
@RunningEndpoint
class SearchRelationIT {

    private static final String PREFIXES = """
            PREFIX fn: <https://w3id.org/policygraph/fn#>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            """;
    private static final String ID = "https://w3id.org/policygraph/id/";

    private final SparqlClient client;

    SearchRelationIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @Test
    void givesTheBestFirstWithItsText() {
        assertThat(rows("SELECT ?thing ?text { (?thing ?score ?text) fn:search ('budapest convention' 'en' 3) }"))
                .hasSize(3)
                .startsWith(ID + "budapest-convention,Budapest Convention");
    }

    @Test
    void joinsWithStatements() {
        assertThat(rows("SELECT DISTINCT ?forum { ?topic fn:search ('cybercrime' 1) . ?forum pg:addresses ?topic }"))
                .contains(ID + "sub-group-cybercrime");
        assertThat(rows("SELECT DISTINCT ?found { ?found a pg:Forum ; fn:search 'cybercrime' }"))
                .contains(ID + "eu-us-working-group", ID + "sub-group-cybercrime")
                .doesNotContain(ID + "topic-cybercrime");
    }

    @Test
    void findsPassages() {
        assertThat(rows("SELECT ?page { ?passage fn:search 'promotion protection human rights online' ; pg:page ?page"
                        + " FILTER(?passage = <" + ID + "fact-sheet-140326-01/s15b>) }"))
                .containsExactly("2");
    }

    @Test
    void takesWordsFromTheQuery() {
        assertThat(rows("SELECT ?words ?thing { VALUES ?words { 'CBM' 'EC3' } ?thing fn:search (?words 1) }"))
                .containsExactly("CBM," + ID + "topic-confidence-building-measures", "EC3," + ID + "ec3");
    }

    @Test
    void ordersByTheScore() {
        assertThat(rows("SELECT ?thing { (?thing ?score) fn:search ('osce' 5) } ORDER BY DESC(?score) LIMIT 1"))
                .containsExactly(ID + "osce");
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "(' ?! ')", "('osce' 0)", "('osce' 1000000000)", "('osce' 'en' 5 6)", "?unknown"})
    void saysWhatIsWrongWithItsArguments(String arguments) {
        HttpResponse<String> response = client.query(PREFIXES + "SELECT * { ?thing fn:search " + arguments + " }");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("not-evaluable").contains("fn:search");
    }

    private List<String> rows(String query) {
        return client.query(PREFIXES + query, "Accept", "text/csv")
                .body()
                .lines()
                .skip(1)
                .toList();
    }
}
