package org.policygraph.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has a page is not sent it again. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class KeptPagesIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    KeptPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fora",
                "/search?q=dialogue",
                "/connections?from=budapest-convention",
                "/matrix",
                "/timeline",
                "/map",
                "/compare",
                "/together",
                "/gaps",
                "/commitments",
                "/conflicts",
                "/questions",
                "/questions/cq13-parties-to-a-treaty-on-a-date",
                "/help"
            })
    void isSentAgainOnlyWhereItSaysSomethingElse(String path) throws IOException, InterruptedException {
        String tag = tag(get(path, ""));

        HttpResponse<String> again = get(path, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> other = get(path + (path.contains("?") ? "&" : "?") + "validAt=2012", tag);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(tag(other)).isNotEqualTo(tag);
    }

    private static String tag(HttpResponse<String> page) {
        return page.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
