package org.policygraph.sparql;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the SPARQL protocols with the service under test. */
record SparqlClient(HttpClient http, int port) {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SparqlClient on(int port) {
        return new SparqlClient(HttpClient.newHttpClient(), port);
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<String> query(String query, String... headers) {
        return send("GET", "/sparql?query=" + encoded(query), BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), with(headers, "Content-Type", type));
    }

    /** As the curator. */
    HttpResponse<String> write(String method, String path, String type, byte[] body, String... headers) {
        String[] all = with(headers, "Authorization", curator());
        return send(method, path, BodyPublishers.ofByteArray(body), with(all, "Content-Type", type));
    }

    HttpResponse<String> write(String method, String path, String type, String body) {
        return write(method, path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address(path))).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(method + " " + path + " failed", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String curator() {
        return basic("curator", RunningEndpoint.PASSWORD);
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private static String[] with(String[] headers, String name, String value) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }
}
