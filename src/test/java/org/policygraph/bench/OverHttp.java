package org.policygraph.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** One client that keeps its connection open and asks with GET, as most SPARQL clients do. */
final class OverHttp implements Answering {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;

    OverHttp(URI endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public byte[] answer(String query) {
        HttpResponse<byte[]> answer = asked(query, "application/sparql-results+json");
        answer.headers()
                .firstValue("PolicyGraph-Completeness")
                .filter(completeness -> !completeness.equals("complete"))
                .ifPresent(completeness -> {
                    throw new IllegalStateException("the answer is " + completeness);
                });
        return answer.body();
    }

    /** The graph that a query describes or constructs, as N-Triples. */
    byte[] described(String query) {
        return asked(query, "application/n-triples").body();
    }

    private HttpResponse<byte[]> asked(String query, String accept) {
        URI address = URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return sent(HttpRequest.newBuilder(address).header("Accept", accept).timeout(PATIENCE));
    }

    /** Replaces the dataset of a Graph Store. */
    void load(Path nquads) {
        try {
            sent(HttpRequest.newBuilder(endpoint)
                    .header("Content-Type", "application/n-quads")
                    .PUT(HttpRequest.BodyPublishers.ofFile(nquads)));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("%s answers %d: %s"
                        .formatted(
                                endpoint, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8)));
            }
            return response;
        } catch (IOException silent) {
            throw new UncheckedIOException(endpoint + " does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + endpoint, stopped);
        }
    }
}
