package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever is read can be asked as it was known in an older release. */
@RunningEndpoint
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MomentIT {

    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b> { ?s ?p ?o } }";
    private static final String STATEMENT = "GRAPH <https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b> {"
            + " <https://w3id.org/policygraph/id/eu-us-working-group> <https://w3id.org/policygraph/ns#addresses>"
            + " <https://w3id.org/policygraph/id/topic-human-rights-online> }";

    private final SparqlClient client;
    private long before;

    MomentIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @BeforeAll
    void publish() {
        before = Long.parseLong(header(client.get("/api/topics?size=1"), "PolicyGraph-Release"));
        update("INSERT DATA");
    }

    @AfterAll
    void unpublish() {
        update("DELETE DATA");
    }

    @Test
    void queriesWhatWasKnown() {
        assertThat(count("")).isEqualTo(count("&knownAt=release-" + before) + 1);
        assertThat(count("&knownAt=release-" + (before + 1))).isEqualTo(count(""));
        assertThat(count("&knownAt=today")).isEqualTo(count(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/claims?size=1&document=fact-sheet-140326-01",
                "/api/search?q=budapest",
                "/api/suggest?q=buda",
                "/api/connections?from=eu-us-working-group&to=topic-human-rights-online",
                "/api/questions/cq01-fora-that-address-a-topic/answers?topic=topic-human-rights-online"
            })
    void answersEveryFaceFromTheReleaseThatWasKnown(String address) {
        HttpResponse<String> older = client.get(address + "&knownAt=release-" + before);
        assertThat(older.statusCode()).as(older.body()).isEqualTo(200);
        assertThat(header(older, "PolicyGraph-Release")).isEqualTo(Long.toString(before));
        assertThat(header(older, "Memento-Datetime")).endsWith(" GMT");
        assertThat(older.headers().allValues("Link"))
                .anySatisfy(link -> assertThat(link)
                        .contains(address + ">; rel=\"original timegate\"")
                        .contains("memento"));
        HttpResponse<String> newest = client.get(address);
        assertThat(header(newest, "PolicyGraph-Release")).isEqualTo(Long.toString(before + 1));
        assertThat(newest.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(newest.headers().allValues("Link"))
                .anySatisfy(link -> assertThat(link).contains("rel=\"timemap\""));
        assertThat(header(older, "ETag")).isNotEqualTo(header(newest, "ETag"));
    }

    @Test
    void citesTheAnswerOfTheReleaseThatWasAsked() {
        String address = "/api/questions/cq01-fora-that-address-a-topic/answers?topic=topic-human-rights-online";
        HttpResponse<String> older = client.get(address + "&knownAt=release-" + before + "&validAt=2014-03");
        JsonNode answer = SparqlClient.json(older);
        String asked = "&knownAt=release-" + before + "&validAt=2014-03";
        String page = "/questions/cq01-fora-that-address-a-topic?topic=topic-human-rights-online";
        assertThat(answer.at("/links/self").asString()).isEqualTo(address + asked);
        assertThat(header(older, "Link"))
                .contains("<" + address + asked + ">; rel=\"self\"")
                .contains("<https://w3id.org/policygraph" + page + asked + ">; rel=\"cite-as\"");
        assertThat(header(client.get(address), "Link"))
                .contains(page + "&knownAt=release-" + (before + 1) + ">; rel=\"cite-as\"");
    }

    @Test
    void keepsTheMomentInTheLinksOfPages() {
        JsonNode page = SparqlClient.json(client.get("/api/claims?size=5&knownAt=release-" + before));
        String next = page.at("/links/next").asString();
        assertThat(next).contains("knownAt=release-" + before);
        assertThat(SparqlClient.json(client.get(next))
                        .at("/completeness/release")
                        .asLong())
                .isEqualTo(before);
    }

    @Test
    void isItsOwnTimeGate() {
        String address = "/api/topics/topic-cybercrime";
        HttpResponse<String> far = client.get(address, "Accept-Datetime", "Fri, 01 Jan 2100 00:00:00 GMT");
        assertThat(far.statusCode()).isEqualTo(302);
        assertThat(header(far, "Location")).endsWith(address + "?knownAt=release-" + (before + 1));
        assertThat(header(far, "Vary")).contains("Accept-Datetime");
        HttpResponse<String> past = client.get(address, "Accept-Datetime", "Mon, 01 Jan 1900 00:00:00 GMT");
        assertThat(header(past, "Location")).endsWith(address + "?knownAt=release-1");
        HttpResponse<String> wrong = client.get(address, "Accept-Datetime", "yesterday");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Wed, 25 Nov 2026 12:00:00 GMT");
    }

    @Test
    void mapsTheStatesOfAnAddress() {
        HttpResponse<String> map = client.get("/timemap?uri=/api/topics");
        assertThat(map.statusCode()).isEqualTo(200);
        assertThat(header(map, "Content-Type")).isEqualTo("application/link-format");
        assertThat(map.body().lines().filter(line -> line.contains("rel=\"memento\"")))
                .hasSize((int) before + 1)
                .allMatch(line -> line.matches("<http://.*/api/topics\\?knownAt=release-\\d+>; rel=\"memento\";"
                        + " datetime=\"\\w{3}, \\d{1,2} \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\",?"));
        assertThat(client.get("/timemap?uri=https://example.org/x").statusCode())
                .isEqualTo(400);
        assertThat(client.get("/timemap").statusCode()).isEqualTo(400);
    }

    @Test
    void introducesTheEndpointAtAnyMoment() {
        HttpResponse<String> introduction = client.get("/sparql?knownAt=release-1", "Accept", "text/turtle");
        assertThat(introduction.statusCode()).isEqualTo(200);
        assertThat(introduction.body()).contains("sd:Service");
        assertThat(client.get("/sparql?knownAt=release-1&format=json").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"release-0", "release-999999", "release-99999999999999999", "1066", "2014-03-26"})
    void saysWhichReleasesThereAre(String moment) {
        HttpResponse<String> answer = client.get("/api/topics?knownAt=" + moment);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("unknown-release", "there are releases 1 (");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "release-", "release--1", "2026-02-31", "31+February", "%00", "release-1&knownAt=release-1"})
    void refusesWhatIsNoMoment(String moment) {
        HttpResponse<String> answer = client.get("/api/topics?knownAt=" + moment);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("knownAt");
    }

    @Test
    void doesNotRepeatALongQueryInTheHead() {
        String query = "SELECT * { ?s ?p \"" + "x".repeat(5000) + "\" }";
        for (String moment : List.of("", "&knownAt=release-" + before)) {
            HttpResponse<String> answer =
                    client.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + moment);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Link")).hasSizeLessThan(1000);
        }
    }

    @Test
    void answersWhatWasTrue() {
        String query = "SELECT (COUNT(*) AS ?n) { ?event a <https://w3id.org/policygraph/ns#Event> }";
        assertThat(number(query, "&validAt=2000")).isLessThan(number(query, "&validAt=2012"));
        assertThat(number(query, "&validAt=2012")).isLessThan(number(query, ""));
        HttpResponse<String> answer = client.get("/api/outcomes?validAt=2011-06");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(SparqlClient.json(answer).get("total").asInt())
                .isLessThan(SparqlClient.json(client.get("/api/outcomes"))
                        .get("total")
                        .asInt());
        assertThat(client.get("/api/topics?validAt=31+February").statusCode()).isEqualTo(400);
    }

    private long count(String moment) {
        return number(COUNT, moment);
    }

    private long number(String query, String moment) {
        HttpResponse<String> answer =
                client.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + moment);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SparqlClient.json(answer).at("/results/bindings/0/n/value").asLong();
    }

    private void update(String verb) {
        HttpResponse<String> done =
                client.write("POST", "/sparql/update", "application/sparql-update", verb + " { " + STATEMENT + " }");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
