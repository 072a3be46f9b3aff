package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What suggestions take over HTTP while somebody types: from one client, in turns with a request that finds out nothing,
 * and from several at once.
 */
final class Suggesting {

    private static final int ROUNDS = 3;
    private static final int CLIENTS = 8;
    private static final String NOTHING = "/actuator/health";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<List<String>> rows = new ArrayList<>();

    /** Measures a service that has so many invented documents; the first round is not counted. */
    void measure(int documents, URI endpoint) {
        List<URI> asked = Typed.beginnings().stream()
                .map(text -> endpoint.resolve("/api/suggest?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .toList();
        var suggestions = new Timings();
        var nothing = new Timings();
        for (int round = 0; round <= ROUNDS; round++) {
            if (round == 1) {
                suggestions.clear();
                nothing.clear();
            }
            asked.forEach(suggestion -> {
                time(nothing, endpoint.resolve(NOTHING));
                time(suggestions, suggestion);
            });
        }
        long begin = System.nanoTime();
        Timings together = together(asked);
        double perSecond = CLIENTS * asked.size() / ((System.nanoTime() - begin) / 1e9);
        rows.add(List.of(
                Integer.toString(documents),
                Integer.toString(asked.size()),
                Report.millis(suggestions.p50()),
                Report.millis(suggestions.p95()),
                Report.millis(nothing.p50()),
                Report.millis(nothing.p95()),
                Report.ratio(suggestions.p95(), nothing.p95()),
                Report.millis(together.p95()),
                "%.0f".formatted(perSecond)));
    }

    /** What was measured. */
    void tell(Report report) {
        report.head(List.of(
                "suggestions over HTTP, invented documents",
                "texts",
                "p50, ms",
                "p95, ms",
                "p50 of nothing, ms",
                "p95 of nothing, ms",
                "p95 : nothing",
                "p95 from " + CLIENTS + " clients, ms",
                "a second from " + CLIENTS + " clients"));
        rows.forEach(report::row);
    }

    private Timings together(List<URI> asked) {
        var all = new Timings();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<List<Long>> client = () -> asked.stream().map(this::nanos).toList();
            for (Future<List<Long>> answered : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                answered.get().forEach(all::add);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while asking", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client failed", failed);
        }
        return all;
    }

    private void time(Timings timings, URI address) {
        timings.add(nanos(address));
    }

    private long nanos(URI address) {
        try {
            long begin = System.nanoTime();
            HttpResponse<String> response =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            long taken = System.nanoTime() - begin;
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + response.statusCode() + ": " + response.body());
            }
            return taken;
        } catch (IOException silent) {
            throw new UncheckedIOException(address + " does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while asking " + address, stopped);
        }
    }
}
