package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A service without a password for the curator. */
@RunningService
class NobodyWritesIT {

    private static final String WISH = "{\"rollBackTo\": 1, \"reason\": \"nobody may\"}";

    private final ApiClient client;

    NobodyWritesIT(@Autowired @LocalServerPort int port) {
        this.client = ApiClient.on(port);
    }

    @Test
    void refusesToGoBackAndSaysWhatToSet() {
        assertRefuses(client.post("/api/releases", "application/json", WISH));
        // The password that is not set is not the empty one.
        assertRefuses(client.post("/api/releases", "application/json", WISH, "Authorization", "Basic Y3VyYXRvcjo="));
        assertThat(client.json("/api/releases").get("total").asInt()).isEqualTo(1);
    }

    private static void assertRefuses(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("nobody-writes", "POLICYGRAPH_CURATOR_PASSWORD");
    }
}
