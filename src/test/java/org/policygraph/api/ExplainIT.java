package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whether explanations name the mistake, and whether what they suggest helps. */
@RunningService
class ExplainIT {

    private static final String PREFIXES = """
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            PREFIX id: <https://w3id.org/policygraph/id/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final ApiClient client;

    ExplainIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown-term | pg:adresses | pg:addresses | SELECT ?f { ?f pg:adresses id:topic-human-rights-online }
            unknown-term | id:human-rights-online | id:topic-human-rights-online | SELECT ?f { ?f pg:addresses id:human-rights-online }
            unknown-term | id:unitedstates | id:united-states | SELECT ?p { id:unitedstates ?p ?o }
            unknown-term | pg:prefLabel | skos:prefLabel | SELECT ?l { id:topic-cybercrime pg:prefLabel ?l }
            unknown-term | pg:Forums | pg:Forum | SELECT ?f { ?f a pg:Forums }
            language | "Cybercrime"@fr | "Cybercrime"@en | SELECT ?t { ?t skos:prefLabel "Cybercrime"@fr }
            language | "Cybercrime" | "Cybercrime"@en | SELECT ?t { ?t skos:prefLabel "Cybercrime" }
            language | LANG | "en" | SELECT ?l { id:topic-cybercrime skos:prefLabel ?l FILTER(LANG(?l) = "eng") }
            language | ?l | "Cybercrime"@en | SELECT ?t { ?t a pg:Topic ; skos:prefLabel ?l FILTER(?l = "Cybercrime") }
            literal | "CYBERCRIME"@en | "Cybercrime"@en | SELECT ?t { ?t skos:prefLabel "CYBERCRIME"@en }
            datatype | pg:page | pg:page  2 | SELECT ?p { ?p pg:page "2" }
            datatype | ?d | str(?d) | SELECT ?e { ?e a pg:Event ; pg:date ?d FILTER(?d > "2014-01-01"^^xsd:date) }
            direction | pg:addresses | ?f  pg:addresses  id:topic-human-rights-online | SELECT ?f { id:topic-human-rights-online pg:addresses ?f }
            predicate | pg:hasSubForum | pg:addresses | SELECT ?x { id:eu-us-cyber-dialogue pg:hasSubForum id:topic-human-rights-online }
            graph | GRAPH ?p | skos:prefLabel | SELECT ?l { GRAPH ?p { ?f pg:addresses ?t . ?t skos:prefLabel ?l } }
            unbound-variable | ?topc | ?topic | SELECT ?f { ?f pg:addresses ?topic FILTER(?topc = id:topic-cybercrime) }
            """)
    void namesTheMistakeAndWhatHelps(String kind, String part, String help, String query) {
        JsonNode explanation = explained(PREFIXES + query);
        assertThat(explanation.get("empty").asBoolean()).isTrue();
        JsonNode finding = explanation.at("/findings/0");
        assertThat(finding.get("kind").asString())
                .as(explanation.toPrettyString())
                .isEqualTo(kind);
        assertThat(finding.get("suggestions")).as(explanation.toPrettyString()).isNotEmpty();
        assertThat(explanation.get("findings").toString().replace("\\\"", "\"")).contains(help);
        assertThat(finding.get("pattern").asString()).containsIgnoringCase(part);
        requireEverySuggestionToHelp(explanation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pg:    | SELECT ?f { ?f a pg:Forum }
            dct:   | SELECT ?f { ?f dct:title ?title }
            skoss: | SELECT ?l { ?x skoss:prefLabel ?l }
            """)
    void declaresAMissingPrefix(String prefix, String query) {
        JsonNode explanation = explained(query);
        assertThat(explanation.at("/findings/0/kind").asString()).isEqualTo("missing-prefix");
        assertThat(explanation.at("/findings/0/pattern").asString()).isEqualTo(prefix);
        assertThat(explanation.at("/findings/0/suggestions")).isNotEmpty();
        requireEverySuggestionToHelp(explanation);
    }

    @Test
    void mendsSeveralMistakesTogether() {
        JsonNode explanation = explained("SELECT ?f { ?f pg:adresses id:topic-human-rights-online ; a pg:Forums }");
        assertThat(explanation
                        .get("findings")
                        .valueStream()
                        .map(each -> each.get("kind").asString()))
                .containsExactlyInAnyOrder("missing-prefix", "missing-prefix", "unknown-term", "unknown-term");
        assertThat(explanation.at("/findings/0/suggestions")).isNotEmpty();
        requireEverySuggestionToHelp(explanation);
    }

    @Test
    void namesTheSmallestSetThatDoesNotGoTogether() {
        JsonNode explanation = explained(PREFIXES + """
                SELECT ?f { ?f a pg:Forum ; skos:prefLabel ?l ;
                  pg:addresses id:topic-human-rights-online , id:topic-cybercrime , id:topic-capacity-building .
                  ?f pg:hasSubForum ?sub . ?sub pg:addresses id:topic-capacity-building }""");
        String pattern = explanation.at("/findings/0/pattern").asString();
        assertThat(explanation.at("/findings/0/kind").asString())
                .isIn("combination", "direction", "predicate", "graph");
        assertThat(pattern).doesNotContain("skos:prefLabel");
        requireEverySuggestionToHelp(explanation);
    }

    @Test
    void saysWhatCutsAwayWhatIsFound() {
        assertThat(explained("SELECT * { ?s ?p ?o } LIMIT 0")
                        .at("/findings/0/kind")
                        .asString())
                .isEqualTo("modifier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ASK { ?f pg:adresses ?t }
            CONSTRUCT { ?f a pg:Forum } WHERE { ?f pg:adresses ?t }
            DESCRIBE ?f { ?f pg:adresses ?t }
            SELECT (COUNT(*) AS ?n) { ?f pg:adresses ?t }
            SELECT ?f { ?f pg:adresses ?t OPTIONAL { ?f pg:page ?p } MINUS { ?f a pg:Event } }
            """)
    void explainsEveryFormOfQuery(String query) {
        JsonNode explanation = explained(PREFIXES + query);
        assertThat(explanation.at("/findings/0/kind").asString()).isEqualTo("unknown-term");
        requireEverySuggestionToHelp(explanation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            optional | only OPTIONAL binds ?d | pg:dat does not occur | pg:date | SELECT ?e { ?e a pg:Event OPTIONAL { ?e pg:dat ?d } FILTER(STR(?d) > "2014") }
            optional | only OPTIONAL binds ?n | matches nothing of what the rest finds | ! bound(?n) | SELECT ?f { ?f a pg:Forum OPTIONAL { ?f pg:page ?n } FILTER(?n > 1) }
            optional | only OPTIONAL binds ?n | no row passes the filter without a value | ! bound(?n) | SELECT ?f { ?f a pg:Forum OPTIONAL { ?f pg:page ?n } FILTER(BOUND(?n)) }
            optional | only OPTIONAL binds ?d | pg:dat does not occur | pg:date | SELECT ?e { ?e a pg:Event OPTIONAL { ?e pg:dat ?d } BIND(STR(?d) AS ?text) FILTER(?text > "2014") }
            optional | OPTIONAL gives ?d | none with it | into the OPTIONAL | SELECT ?p { ?p a pg:Passage OPTIONAL { ?p pg:inDocument ?d } ?d a pg:Forum }
            bind | BIND gives ?y no value | because its expression fails | SUBSTR(str(?d), 1, 4) | SELECT ?e { ?e a pg:Event ; pg:date ?d BIND(YEAR(?d) AS ?y) FILTER(?y = 2014) }
            bind | BIND gives ?slug no value | because its expression fails | STR(?f) | SELECT ?f { ?f a pg:Forum BIND(REPLACE(?f, "^.*/", "") AS ?slug) FILTER(?slug = "un-gge") }
            bind | BIND gives ?t | none with it | id:topic-human-rights-online | SELECT ?f { BIND(id:human-rights-online AS ?t) ?f pg:addresses ?t }
            bind | BIND gives ?l | none with it | "Cybercrime"@en | SELECT ?t { BIND("Cybercrime" AS ?l) ?t skos:prefLabel ?l }
            """)
    void namesTheOptionalOrTheBindThatIsBehindIt(String kind, String who, String why, String help, String query) {
        JsonNode explanation = explained(PREFIXES + query);
        JsonNode finding = explanation.at("/findings/0");

        assertThat(explanation.get("empty").asBoolean()).isTrue();
        assertThat(explanation.get("findings")).as(explanation.toPrettyString()).hasSize(1);
        assertThat(finding.get("kind").asString())
                .as(explanation.toPrettyString())
                .isEqualTo(kind);
        assertThat(finding.get("reason").asString()).contains(who, why);
        assertThat(finding.get("pattern").asString()).startsWith(kind.toUpperCase(Locale.ROOT));
        assertThat(finding.get("suggestions").toString().replace("\\\"", "\"")).containsIgnoringCase(help);
        requireEverySuggestionToHelp(explanation);
    }

    /** Events have dates, and what is optional is there; a place that is bound before is not changed by it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            filter       | SELECT ?e { ?e a pg:Event OPTIONAL { ?e pg:date ?d } FILTER(STR(?d) > "2999") }
            filter       | SELECT ?e { ?e a pg:Event ; pg:date ?d BIND(STR(?d) AS ?text) FILTER(?text > "2999") }
            unknown-term | SELECT ?e { ?e a pg:Event ; pg:dat ?d OPTIONAL { ?e pg:date ?d } }
            unknown-term | SELECT ?t { BIND("Cybercrime"@en AS ?l) ?t skos:prefLabl ?l }
            """)
    void blamesNoOptionalAndNoBindThatDoesNoHarm(String kind, String query) {
        JsonNode explanation = explained(PREFIXES + query);

        assertThat(explanation.at("/findings/0/kind").asString())
                .as(explanation.toPrettyString())
                .isEqualTo(kind);
        requireEverySuggestionToHelp(explanation);
    }

    @Test
    void hasNothingToExplainWhereSomethingIsFound() {
        JsonNode explanation = explained("SELECT * { ?s ?p ?o }");
        assertThat(explanation.get("empty").asBoolean()).isFalse();
        assertThat(explanation.get("findings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DELETE WHERE { ?s ?p ?o }                              | 422 | not-explainable
            INSERT DATA { <urn:a> <urn:b> <urn:c> }                | 422 | not-explainable
            SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } } | 403 | refused-clause
            SELECT * { ?s ?p }                                     | 400 | malformed-sparql
            SELECT * { ?s zzzzzzzzz:q ?o }                         | 400 | malformed-sparql
            nonsense                                               | 400 | malformed-sparql
            """)
    void saysWhatCannotBeExplained(String query, int status, String type) {
        HttpResponse<String> answer = client.post("/api/explain", ExplainController.SPARQL, query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(ApiClient.read(answer.body()).get("type").asString()).endsWith("/" + type);
    }

    @Test
    void refusesWhatIsTooLongOrOfAnotherType() {
        String tooLong = "SELECT * { ?s ?p '" + "x".repeat(1 << 20) + "' }";
        assertThat(client.post("/api/explain", ExplainController.SPARQL, tooLong)
                        .statusCode())
                .isEqualTo(413);
        assertThat(client.post("/api/explain", "text/plain", "ASK {}").statusCode())
                .isEqualTo(415);
        assertThat(client.post("/api/explain", "application/json", "{\"sparql\": 1}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.get("/api/explain").statusCode()).isEqualTo(400);
    }

    @Test
    void endsInTime() {
        long start = System.nanoTime();
        JsonNode explanation = explained("SELECT * { " + "?a%1$d ?b%1$d ?c%1$d . ".formatted(1)
                + "?a2 ?b2 ?c2 . ?a3 ?b3 ?c3 . ?a4 ?b4 ?c4 FILTER(CONCAT(STR(?a1), STR(?a2), STR(?a3)) = 'x') }");
        assertThat(explanation.get("finished").asBoolean()).isFalse();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(10);
    }

    @Test
    void isLeadToFromAnEmptyAnswer() {
        String query = "ASK { ?x <https://w3id.org/policygraph/ns#adresses> ?y }";
        String link = String.join(
                ", ",
                client.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .headers()
                        .allValues("Link"));
        String address = link.substring(link.indexOf("</api/explain") + 1, link.indexOf(">; rel=\"help\""));
        assertThat(client.json(address).at("/item/findings/0/kind").asString()).isEqualTo("unknown-term");
    }

    private JsonNode explained(String query) {
        HttpResponse<String> answer = client.post("/api/explain", ExplainController.SPARQL, query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiClient.read(answer.body()).get("item");
    }

    private void requireEverySuggestionToHelp(JsonNode explanation) {
        explanation
                .get("findings")
                .forEach(finding -> finding.get("suggestions").forEach(suggestion -> {
                    String query = suggestion.get("query").asString();
                    HttpResponse<String> answer =
                            client.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                    assertThat(answer.statusCode()).as(query).isEqualTo(200);
                    assertThat(String.join(", ", answer.headers().allValues("Link")))
                            .as(query)
                            .contains("rel=\"via\"")
                            .doesNotContain("rel=\"help\"");
                }));
    }
}
