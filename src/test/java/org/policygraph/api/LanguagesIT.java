package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Labels in the reader's language. */
@RunningService
class LanguagesIT {

    private static final String TOPIC = "/api/topics/topic-cybercrime";

    private final ApiClient client;

    LanguagesIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                  | Computerkriminalität | de, en
            de-AT               | Computerkriminalität | de, en
            DE                  | Computerkriminalität | de, en
            tlh, de;q=0.5       | Computerkriminalität | de, en
            en, de;q=0.9        | Cybercrime           | en
            fr;q=0, en-GB       | Cybercrime           | en
            *                   | Cybercrime           | en
            tlh                 | Cybercrime           | en
            ;;;q=x              | Cybercrime           | en
            """)
    void showsTheLabelInTheDearestLanguage(String wanted, String label, String language) {
        HttpResponse<String> answer = client.get(TOPIC, "Accept-Language", wanted);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiClient.read(answer.body()).at("/item/label").asString()).isEqualTo(label);
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.headers().firstValue("Vary").orElse("")).startsWith("Accept, Accept-Language");
    }

    @Test
    void showsOtherThingsInItToo() {
        String forum = client.get("/api/fora/eu-us-working-group", "Accept-Language", "de")
                .body();
        JsonNode topics = ApiClient.read(forum).at("/item/topics");
        assertThat(topics.valueStream().map(topic -> topic.get("label").asString()))
                .contains("Computerkriminalität");
    }

    @Test
    void isAnotherAnswerInAnotherLanguage() {
        String english = client.get(TOPIC).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> german = client.get(TOPIC, "Accept-Language", "de", "If-None-Match", english);
        assertThat(german.statusCode()).isEqualTo(200);
    }
}
