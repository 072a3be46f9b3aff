package org.policygraph.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the face under test over HTTP. */
record ApiClient(HttpClient http, int port) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ApiClient on(int port) {
        return new ApiClient(HttpClient.newHttpClient(), port);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        var all = Stream.concat(Stream.of("Content-Type", type), Stream.of(headers));
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        return send(method, path, body, HttpResponse.BodyHandlers.ofString(), headers);
    }

    private <T> HttpResponse<T> send(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            HttpResponse.BodyHandler<T> read,
            String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), read);
        } catch (IOException unreachable) {
            throw new IllegalStateException(method + " " + path + " failed", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The body as it was sent. */
    byte[] bytes(String path) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    static JsonNode read(String body) {
        return JSON.readTree(body);
    }
}
