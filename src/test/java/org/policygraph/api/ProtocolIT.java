package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.http.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How the face speaks HTTP. */
@RunningService
class ProtocolIT {

    private final ApiClient client;

    ProtocolIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void letsAClientKeepAnAnswerWhileTheReleaseLasts() {
        HttpResponse<String> first = client.get("/api/topics?size=3");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        HttpResponse<String> again = client.get("/api/topics?size=3", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(client.get("/api/topics?size=4", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void linksPagesInTheHeaderToo() {
        HttpResponse<String> page = client.get("/api/topics?size=5&page=2&text=cyber");
        JsonNode links = ApiClient.read(page.body()).get("links");
        String next = links.get("next").asString();
        assertThat(next).startsWith("/api/topics?size=5&text=cyber&cursor=");
        assertThat(String.join(", ", page.headers().allValues("Link")))
                .contains("</api/topics?size=5&text=cyber>; rel=\"first\"")
                .contains("<" + links.get("prev").asString() + ">; rel=\"prev\"")
                .contains("<" + next + ">; rel=\"next\"");
        assertThat(client.json(next).get("items"))
                .isEqualTo(client.json("/api/topics?size=5&page=3&text=cyber").get("items"));
    }

    @Test
    void answersHeadAndOptions() {
        HttpResponse<String> head = client.send("HEAD", "/api/fora");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        HttpResponse<String> options = client.send("OPTIONS", "/api/fora");
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.headers().firstValue("Allow").orElse("")).contains("GET", "HEAD", "OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404, unknown-address",
        "GET, /api/topics/, 404, unknown-address",
        "GET, /api/topics/topic-unheard-of, 404, not-found",
        "GET, /api/topics/eu-us-working-group, 404, not-found",
        "GET, /api/passages/fact-sheet-140326-01/s99, 404, not-found",
        "GET, /api/claims/fact-sheet-140326-01/s15b/claim-000000000000, 404, not-found",
        "POST, /api/topics, 405, method-not-allowed",
        "DELETE, /api/topics/topic-cybercrime, 405, method-not-allowed",
        "GET, /api/topics/topic-cybercrime?page=1, 400, unknown-parameter",
        "GET, /api/topics?modality=planned, 400, unknown-parameter",
        "GET, /api/topics?page=0, 400, bad-value",
        "GET, /api/topics?page=two, 400, bad-value",
        "GET, /api/topics?size=201, 400, bad-value",
        "GET, /api/topics?size=0, 400, bad-value",
        "GET, /api/topics?size=1000000000, 400, bad-value",
        "GET, /api/topics?size=1000000000000, 400, bad-value",
        "GET, /api/topics?size=-1, 400, bad-value",
        "GET, /api/topics?limit=10, 400, unknown-parameter",
        "GET, /api/topics?cursor=nonsense, 400, bad-value",
        "GET, /api/topics?cursor=, 400, bad-value",
        "GET, /api/topics?size=1&size=2, 400, bad-value",
        "GET, /api/topics?from=2014-02-30, 400, bad-value",
        "GET, /api/topics?from=2015&to=2014, 400, bad-value",
        "GET, /api/topics?text=, 400, bad-value",
        "GET, /api/topics?topic=, 400, unknown-name",
        "GET, /api/topics?forum=european-union, 400, unknown-name",
        "GET, /api/topics?type=Nonsense, 400, unknown-name",
        "GET, /api/claims?predicate=nonsense, 400, unknown-name",
        "GET, /api/claims?modality=certain, 400, bad-value",
        "GET, /api/commitments, 400, missing-parameter",
        "GET, /api/commitments?date=2014, 400, bad-value",
        "GET, /api/commitments?date=tomorrow, 400, bad-value",
        "GET, /api/commitments?date=2014-12-31&state=broken, 400, bad-value",
        "GET, /api/commitments?date=2014-12-31&maker=eu-us-summit-2010, 400, unknown-name",
        "GET, /api/commitments?date=2014-12-31&forum=european-union, 400, unknown-name",
        "GET, /api/commitments?date=2014-12-31&dueAfter=soon, 400, bad-value",
        "GET, /api/commitments?date=2014-12-31&format=pdf, 400, bad-value",
        "GET, /api/commitments?date=2014-12-31&document=fact-sheet-140326-01, 400, unknown-parameter",
        "GET, /api/commitments/commitment-open-internet, 400, missing-parameter",
        "GET, /api/commitments/commitment-open-internet?date=2010-01-01, 404, not-found",
        "GET, /api/commitments/topic-cybercrime?date=2014-12-31, 404, not-found"
    })
    void tellsEveryErrorAsAProblem(String method, String path, int status, String type) {
        HttpResponse<String> response = client.send(method, path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        JsonNode problem = ApiClient.read(response.body());
        assertThat(problem.get("type").asString()).isEqualTo(Problem.TYPES + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(response.body()).doesNotContain("Exception", "org.policygraph");
    }

    @Test
    void namesWhatMayHaveBeenMeant() {
        JsonNode problem = client.json("/api/topics/cybercrime");
        assertThat(problem.get("nearest").get(0).asString()).isEqualTo("topic-cybercrime");
    }

    @Test
    void tellsWhichMethodsAreAllowed() {
        HttpResponse<String> response = client.send("PUT", "/api/topics");
        assertThat(response.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/ld+json"})
    void listsWhatItCanGiveWhenAskedForAnotherFormat(String accepted) {
        HttpResponse<String> response = client.get("/api/topics", "Accept", accepted);
        assertThat(response.statusCode()).isEqualTo(406);
        JsonNode problem = ApiClient.read(response.body());
        assertThat(problem.get("value").asString()).isEqualTo(accepted);
        assertThat(problem.get("allowed").get(0).asString()).isEqualTo("application/json");
    }
}
