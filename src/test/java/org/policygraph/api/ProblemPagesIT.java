package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Where the type of a problem leads. */
@RunningService
class ProblemPagesIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final ApiClient client;

    ProblemPagesIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void leadsFromAProblemToItsExplanation() {
        HttpResponse<String> problem = client.get("/api/topics?size=0");
        assertThat(problem.headers().firstValue("Link").orElse("")).contains("</problems/bad-value>; rel=\"help\"");
        String type = ApiClient.read(problem.body()).get("type").asString();
        String here = type.replaceFirst("^https://w3id.org/policygraph", "");
        assertThat(client.json(here).get("type").asString()).isEqualTo(type);
        assertThat(client.json(here).get("remedy").asString()).isNotBlank();
    }

    @Test
    void isAPageForPeopleAndJsonForPrograms() {
        for (JsonNode type : client.json("/problems")) {
            String here = type.get("type").asString().replaceFirst("^https://w3id.org/policygraph", "");
            assertThat(client.json(here)).isEqualTo(type);
            HttpResponse<String> page = client.get(here, "Accept", BROWSER);
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            assertThat(page.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
            assertThat(page.headers().firstValue("ETag")).isPresent();
            assertThat(page.body()).contains("What to do", "<h1>").doesNotContain("http://");
        }
        assertThat(client.get("/problems", "Accept", BROWSER).body()).contains("href=\"/problems/timed-out\"");
    }

    @Test
    void refusesWhatIsNoTypeOfProblem() {
        HttpResponse<String> unknown = client.get("/problems/nonsense");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
