package org.policygraph.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** One reader of a running service, who keeps the connection open and follows redirects. */
final class Web {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI root;

    Web(URI root) {
        this.root = root;
    }

    /** What an address answers, which must be 200. */
    byte[] read(String address, String accept) {
        URI asked = root.resolve(address);
        try {
            HttpResponse<byte[]> response = http.send(
                    HttpRequest.newBuilder(asked).header("Accept", accept).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("%s answers %d: %s"
                        .formatted(asked, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8)));
            }
            return response.body();
        } catch (IOException silent) {
            throw new UncheckedIOException(asked + " does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + asked, stopped);
        }
    }

    /** How long an address takes to the last byte, in nanoseconds. */
    long nanos(String address, String accept) {
        long begin = System.nanoTime();
        read(address, accept);
        return System.nanoTime() - begin;
    }

    /** How many bytes an answer takes on its way to a browser. */
    static int compressed(byte[] answer) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return bytes.size();
    }
}
