package org.policygraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a curator changes is told as a change. */
@RunningEndpoint
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasesIT {

    private static final String STATEMENT = "GRAPH <https://w3id.org/policygraph/id/fact-sheet-140326-01/s15b> {"
            + " <https://w3id.org/policygraph/id/eu-us-working-group> <https://w3id.org/policygraph/ns#addresses>"
            + " <https://w3id.org/policygraph/id/topic-human-rights-online> }";

    private final SparqlClient client;
    private long before;
    private long after;

    ReleasesIT(@Autowired @LocalServerPort int port) {
        client = SparqlClient.on(port);
    }

    @BeforeAll
    void publish() {
        before = newest();
        update("INSERT DATA");
        after = newest();
    }

    @AfterAll
    void unpublish() {
        update("DELETE DATA");
    }

    @Test
    void listsTheNewestFirst() {
        JsonNode list = json("/api/releases?size=2");
        assertThat(list.at("/items/0/number").asLong()).isEqualTo(after);
        assertThat(list.at("/items/1/number").asLong()).isEqualTo(before);
        assertThat(list.get("total").asLong()).isEqualTo(after);
        assertThat(list.at("/items/0/changes").asString()).isEqualTo("/api/releases/" + before + "/diff/" + after);
        assertThat(json("/api/releases?knownAt=release-" + before).get("total").asLong())
                .isEqualTo(before);
    }

    @Test
    void tellsWhatCameWithItsSentence() {
        JsonNode diff = json("/api/releases/" + before + "/diff/" + after);
        assertThat(diff.get("total").asInt()).isEqualTo(1);
        assertThat(diff.at("/counts/added").asInt()).isEqualTo(1);
        JsonNode change = diff.at("/items/0/changes/0");
        assertThat(change.get("kind").asString()).isEqualTo("added");
        assertThat(change.at("/predicate/name").asString()).isEqualTo("addresses");
        assertThat(change.at("/after/0/slug").asString()).isEqualTo("topic-human-rights-online");
        assertThat(change.at("/evidenceAfter/0/quote").asString())
                .isEqualTo("Promotion and protection of human rights online;");
        JsonNode back = json("/api/releases/" + after + "/diff/" + before);
        assertThat(back.at("/items/0/changes/0/kind").asString()).isEqualTo("withdrawn");
    }

    @Test
    void keepsToATopic() {
        String diff = "/api/releases/" + before + "/diff/" + after;
        assertThat(json(diff + "?topic=topic-human-rights-online").get("total").asInt())
                .isEqualTo(1);
        assertThat(json(diff + "?topic=topic-cybercrime").get("total").asInt()).isZero();
    }

    @Test
    void hasNothingToTellOfTheSameRelease() {
        JsonNode same = json("/api/releases/" + after + "/diff/" + after);
        assertThat(same.get("total").asInt()).isZero();
        assertThat(same.get("counts")).isEmpty();
    }

    @Test
    void givesThePatch() {
        HttpResponse<String> patch = client.get("/api/releases/" + after + "/patch");
        assertThat(patch.statusCode()).isEqualTo(200);
        assertThat(patch.headers().firstValue("Content-Type")).contains("application/rdf-patch");
        var read = RDFPatchOps.read(new ByteArrayInputStream(patch.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(RDFPatchOps.str(read)).contains("eu-us-working-group", "s15b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999", "x", "1.0", "01", "99999999999999999999", "%00"})
    void knowsNoOther(String number) {
        for (String path : new String[] {"", "/patch", "/diff/1"}) {
            HttpResponse<String> answer = client.get("/api/releases/" + number + path);
            assertThat(answer.statusCode()).as(number + path).isIn(400, 404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(client.get("/api/releases/1/diff/" + number).statusCode()).isIn(400, 404);
    }

    private long newest() {
        return json("/api/releases?size=1").at("/items/0/number").asLong();
    }

    private JsonNode json(String address) {
        HttpResponse<String> answer = client.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SparqlClient.json(answer);
    }

    private void update(String verb) {
        HttpResponse<String> done =
                client.write("POST", "/sparql/update", "application/sparql-update", verb + " { " + STATEMENT + " }");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }
}
