package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads pages of a running service, and asks its API for comparison. */
final class Reader {

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final int port;

    Reader(int port) {
        this.port = port;
    }

    Document page(String path) {
        HttpResponse<String> answer = get(path, "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json]), [onclick]"))
                .as(path)
                .isEmpty();
        return page;
    }

    /** A page that says that something is wrong. */
    Document refused(String path, int status) {
        HttpResponse<String> answer = get(path, "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return Jsoup.parse(answer.body());
    }

    /** Where a form leads. */
    String sentOn(String path) {
        HttpResponse<String> answer = get(path, "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    JsonNode json(String path) {
        HttpResponse<String> answer = get(path, "application/json");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    int status(String path) {
        return get(path, "*/*").statusCode();
    }

    private HttpResponse<String> get(String path, String accept) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", accept)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
