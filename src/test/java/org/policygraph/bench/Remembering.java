package org.policygraph.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.apache.jena.graph.Node;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.release.Publication;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** What a long history of small changes costs: to write, on the disk, and to look back over. */
final class Remembering {

    private static final Names NAMES = Names.standard();
    private static final Node PASSAGE = NAMES.id("fact-sheet-140326-01/s15b");
    private static final Node FORUM = NAMES.id("eu-us-cyber-dialogue");
    private static final List<Node> TOPICS =
            List.of(NAMES.id("topic-botnets"), NAMES.id("topic-smart-grids"), NAMES.id("topic-capacity-building"));
    private static final int ROUNDS = 20;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Servers servers;
    private final Report report;

    Remembering(Servers servers, Report report) {
        this.servers = servers;
        this.report = report;
    }

    /** Publishes so many releases, of which each says one statement more or less than the one before, and looks back. */
    void measure(int releases) {
        report.head(List.of("history of " + releases + " releases, each of one statement", "first", "p50", "p95"));
        publish(releases);
        rebuild(releases);
        try (var service = servers.policygraph()) {
            service.secondsToAnswer(Asked.lookup().text());
            var web = new Web(service.endpoint());
            asked(releases).forEach((name, address) -> {
                double first = web.nanos(address, "*/*") / NANOS_PER_MILLI;
                row(name, first, timed(() -> web.read(address, "*/*")));
            });
        }
    }

    private void publish(int releases) {
        try (Instance instance = open()) {
            instance.synchronise();
            long before = StoreGrowth.bytes(log());
            var timings = new Timings();
            for (int release = 2; release <= releases; release++) {
                long begin = System.nanoTime();
                change(instance, release);
                timings.add(System.nanoTime() - begin);
            }
            row("publish one", Double.NaN, timings);
            report.line("The log grew by %s, %d bytes a release; the store has %s."
                    .formatted(
                            Report.megabytes(StoreGrowth.bytes(log()) - before),
                            (StoreGrowth.bytes(log()) - before) / (releases - 1),
                            Report.megabytes(StoreGrowth.bytes(servers.store()))));
        }
    }

    private static void change(Instance instance, int release) {
        Node topic = TOPICS.get(release / 2 % TOPICS.size());
        var publication = instance.publisher()
                .change(
                        quads -> {
                            if (release % 2 == 0) {
                                quads.add(PASSAGE, FORUM, Pg.ADDRESSES, topic);
                            } else {
                                quads.delete(PASSAGE, FORUM, Pg.ADDRESSES, topic);
                            }
                        },
                        "change " + release);
        if (!(publication instanceof Publication.Published)) {
            throw new IllegalStateException("not published: " + publication);
        }
    }

    /** In stores that are opened anew, so that nothing is rebuilt yet; each says what it said when it was the newest. */
    private void rebuild(int releases) {
        LongFunction<Double> millis = number -> {
            try (Instance instance = open()) {
                long begin = System.nanoTime();
                ReleaseView view = instance.store().release(number).orElseThrow();
                double taken = (System.nanoTime() - begin) / NANOS_PER_MILLI;
                if (view.record().number() != number
                        || view.dataset().stream(PASSAGE, FORUM, Pg.ADDRESSES, Node.ANY)
                                        .count()
                                != said(instance, 1) + (number % 2 == 0 ? 1 : 0)) {
                    throw new IllegalStateException("release " + number + " is rebuilt wrongly");
                }
                view.close();
                return taken;
            }
        };
        row("rebuild the oldest", millis.apply(1), new Timings());
        row("rebuild the one in the middle", millis.apply(releases / 2), new Timings());
    }

    private static long said(Instance instance, long release) {
        try (ReleaseView view = instance.store().release(release).orElseThrow()) {
            return view.dataset().stream(PASSAGE, FORUM, Pg.ADDRESSES, Node.ANY).count();
        }
    }

    private static Map<String, String> asked(int releases) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("page of a thing in the oldest", "/doc/eu-us-cyber-dialogue.html?knownAt=release-1");
        asked.put("list of releases", "/releases.html");
        asked.put("record of all releases as Turtle", "/releases.ttl");
        asked.put("feed of releases", "/releases.atom");
        asked.put("moments of a thing", "/timemap?uri=/id/eu-us-cyber-dialogue");
        asked.put("moments of another thing", "/timemap?uri=/id/budapest-convention");
        asked.put("oldest and newest compared", "/releases/1/diff/" + releases);
        asked.put("one and the next compared", "/releases/%d/diff/%d".formatted(releases / 2, releases / 2 + 1));
        asked.put("feed of a thing", "/feeds/eu-us-cyber-dialogue.atom");
        asked.put("bundle of the newest", "/releases/" + releases + "/bundle.zip");
        asked.put("bundle of one in the middle", "/releases/" + releases / 2 + "/bundle.zip");
        return asked;
    }

    private Instance open() {
        return Instance.open(Settings.of(Names.DEFAULT_BASE, servers.store().toString(), List.of()));
    }

    private Path log() {
        return servers.store().resolve("log");
    }

    private static Timings timed(Runnable asking) {
        var timings = new Timings();
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            asking.run();
            timings.add(System.nanoTime() - begin);
        }
        return timings;
    }

    private void row(String name, double first, Timings timings) {
        report.row(List.of(name, cell(first), cell(timings.p50()), cell(timings.p95())));
    }

    private static String cell(double millis) {
        return Double.isNaN(millis) ? "" : Report.millis(millis) + " ms";
    }
}
