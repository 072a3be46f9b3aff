package org.policygraph.browser;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What the service has sent for one page. */
final class Served {

    private final List<Response> responses = new ArrayList<>();

    void take(Response response) {
        responses.add(response);
    }

    void forget() {
        responses.clear();
    }

    /** How many bytes the documents or the scripts have, compressed. */
    int compressed(String kind) {
        return List.copyOf(responses).stream()
                .filter(response -> response.request().resourceType().equals(kind))
                .filter(response -> response.status() < 300 || response.status() >= 400)
                .mapToInt(response -> compressed(response.body()))
                .sum();
    }

    private static int compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.size();
    }
}
