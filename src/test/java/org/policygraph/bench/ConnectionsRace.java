package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.connections.Connections;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;

/**
 * Paths between two things, over HTTP, beside a stock Fuseki that has nothing but the links of the same release and is
 * only asked whether there is a path.
 */
final class ConnectionsRace {

    private static final long SEED = 7;
    private static final int PAIRS = 50;
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 10;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int HOPS = 4;
    private static final String LINKED = "<" + Linked.PREDICATE + ">";
    private static final String STEPS = LINKED + ("/" + LINKED + "?").repeat(HOPS - 1);

    private final Servers servers;
    private final int documents;
    private final Report report;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ConnectionsRace(Servers servers, int documents, Report report) {
        this.servers = servers;
        this.documents = documents;
        this.report = report;
    }

    static void head(Report report) {
        report.head(List.of(
                "connections, invented documents",
                "links",
                "index made, ms",
                "index, MB",
                "p50 of k=1, ms",
                "p95",
                "p50 of k=10, ms",
                "p95",
                "p50 around, ms",
                "p95",
                "p50 of Fuseki's +, ms",
                "p95",
                "p50 of Fuseki's 4 steps, ms",
                "p95",
                "p95 k=1 : +",
                "p95 k=1 : 4 steps"));
    }

    /** The same release is asked for suggestions, for to publish it takes long. */
    void run(Suggesting suggesting) {
        new Scale(servers.work(), report).fill(servers.store(), documents);
        Path release = servers.exported();
        Linked linked = Linked.in(release);
        String index = index();
        Path links = linked.written(servers.work());
        try (var ours = servers.policygraph();
                var theirs = servers.fusekiOnDisk(links);
                var bounded = new Fragile(servers.in("bounded").fusekiOnDisk(links))) {
            ours.secondsToAnswer(Asked.lookup().text());
            suggesting.measure(documents, ours.endpoint());
            tell(linked, index, ours.endpoint(), theirs.client(), bounded);
        }
    }

    private void tell(Linked linked, String index, URI ours, OverHttp theirs, Fragile stepping) {
        List<Pair> pairs = pairs(linked.things());
        pairs.forEach(pair -> compare(pair, linked, ours, theirs));
        Timings one = new Timings();
        Timings ten = new Timings();
        Timings around = new Timings();
        Timings any = new Timings();
        Timings bounded = new Timings();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            if (round == 0) {
                List.of(one, ten, around, any, bounded).forEach(Timings::clear);
            }
            String mark = "\n# " + round;
            for (Pair pair : pairs) {
                time(one, () -> get(ours, pair.connections(1)));
                time(any, () -> theirs.answer(pair.ask(LINKED + "+") + mark));
                time(ten, () -> get(ours, pair.connections(10)));
                stepping.time(bounded, pair.ask(STEPS) + mark);
                time(around, () -> get(ours, pair.around()));
            }
        }
        report.row(List.of(
                Integer.toString(documents),
                Integer.toString(linked.size()),
                index,
                Report.millis(one.p50()),
                Report.millis(one.p95()),
                Report.millis(ten.p50()),
                Report.millis(ten.p95()),
                Report.millis(around.p50()),
                Report.millis(around.p95()),
                Report.millis(any.p50()),
                Report.millis(any.p95()),
                Report.millis(bounded.p50()),
                Report.millis(bounded.p95()),
                Report.ratio(one.p95(), any.p95()),
                Report.ratio(one.p95(), bounded.p95())));
    }

    /** What is found is what breadth-first search reaches, and Fuseki reaches it too. */
    private void compare(Pair pair, Linked linked, URI ours, OverHttp theirs) {
        boolean found = get(ours, pair.connections(1)).contains("\"hops\":[{");
        boolean reached = linked.reaches(pair.from(), pair.to(), HOPS);
        boolean reachable = new String(theirs.answer(pair.ask(LINKED + "+")), StandardCharsets.UTF_8).contains("true");
        boolean reachedAtAll =
                linked.reaches(pair.from(), pair.to(), linked.things().size());
        if (found != reached || reachable != reachedAtAll) {
            throw new IllegalStateException("%s: we find %s of %s, and Fuseki %s of %s"
                    .formatted(pair, found, reached, reachable, reachedAtAll));
        }
    }

    private String index() {
        try (Instance instance =
                Instance.open(Settings.of(Names.DEFAULT_BASE, servers.store().toString(), List.of()))) {
            Catalogue catalogue = new Catalogues(instance.store(), Names.standard()).current();
            Connections.of(catalogue);
            long before = Scale.heapInUse();
            long begin = System.nanoTime();
            Connections made = Connections.of(catalogue);
            double millis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
            long bytes = Scale.heapInUse() - before;
            return Report.millis(millis) + " | "
                    + Report.megabytes(made.catalogue().equals(catalogue) ? bytes : 0);
        }
    }

    private static List<Pair> pairs(List<String> things) {
        var random = new Random(SEED);
        return IntStream.range(0, PAIRS)
                .mapToObj(number -> new Pair(
                        things.get(random.nextInt(things.size() / 2)),
                        things.get(things.size() / 2 + random.nextInt(things.size() / 2))))
                .toList();
    }

    private String get(URI endpoint, String path) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(endpoint.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException silent) {
            throw new UncheckedIOException(path + " does not answer", silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for " + path, stopped);
        }
    }

    private static void time(Timings timings, Runnable asking) {
        long begin = System.nanoTime();
        asking.run();
        timings.add(System.nanoTime() - begin);
    }

    private record Pair(String from, String to) {

        String connections(int count) {
            return "/api/connections?from=" + slug(from) + "&to=" + slug(to) + "&maxLength=" + HOPS + "&k=" + count;
        }

        String around() {
            return "/api/connections/" + slug(from) + "?size=10";
        }

        String ask(String path) {
            return "ASK { <" + from + "> " + path + " <" + to + "> }";
        }

        private static String slug(String iri) {
            return iri.substring(iri.lastIndexOf('/') + 1);
        }
    }
}
