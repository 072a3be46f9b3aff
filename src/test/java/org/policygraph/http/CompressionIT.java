package org.policygraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent is compressed for those who can decompress it (RFC 9110, section 8.4). */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class CompressionIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String root;

    CompressionIT(@Autowired @LocalServerPort int port) {
        this.root = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/doc/eu-us-working-group",
                "/doc/eu-us-working-group.ttl",
                "/doc/eu-us-working-group.jsonld",
                "/doc/eu-us-working-group.nq",
                "/api/topics",
                "/problems",
                "/webjars/cytoscape/3.33.1/dist/cytoscape.min.js",
                "/sparql?query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%20100"
            })
    void saysTheSameCompressed(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> plain = read(path);
        HttpResponse<byte[]> packed = read(path, "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.body().length).isLessThan(plain.body().length);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(String.join(", ", packed.headers().allValues("Vary"))).contains("Accept-Encoding");
        assertThat(String.join(", ", plain.headers().allValues("Vary"))).containsOnlyOnce("Accept-Encoding");
    }

    @Test
    void namesTheCompressedAnswerOtherwise() throws IOException, InterruptedException {
        String path = "/doc/eu-us-working-group.ttl";
        String plain = tag(read(path));
        String packed = tag(read(path, "Accept-Encoding", "gzip"));
        assertThat(packed).isNotEqualTo(plain);
        assertThat(read(path, "Accept-Encoding", "gzip", "If-None-Match", packed)
                        .statusCode())
                .isEqualTo(304);
        assertThat(read(path, "If-None-Match", plain).statusCode()).isEqualTo(304);
    }

    private static String tag(HttpResponse<byte[]> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<byte[]> read(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
