package org.policygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Measures PolicyGraph beside a stock Fuseki; {@code docs/benchmarks.md} tells how to run it and what it prints. */
final class Benchmark {

    private static final int STARTS = 5;
    private static final int PUBLISHES = 20;
    private static final int ROUNDS_PER_WARM_UP = 3;
    private static final int ROUNDS_PER_SEARCH = 30;

    private final Servers servers;
    private final int rounds;
    private final int documents;
    private final List<Integer> sizes;
    private final List<Integer> connected;
    private final List<Integer> browsed;
    private final List<Integer> remembered;
    private final List<Integer> painted;
    private final Report report = new Report();

    /**
     * Prepares it.
     *
     * @param rounds how often each query is asked; 0 leaves out answers, starts and searches
     * @param documents how many invented documents there are beside the real ones while queries are asked
     * @param lists how many are published at once; how many there are while paths are asked for; how many while pages
     *     are; how many releases a history has; and how many documents there are while pages are seen
     */
    private Benchmark(Servers servers, int rounds, int documents, List<List<Integer>> lists) {
        this.servers = servers;
        this.rounds = rounds;
        this.documents = documents;
        this.sizes = lists.get(0);
        this.connected = lists.get(1);
        this.browsed = lists.get(2);
        this.remembered = lists.get(3);
        this.painted = lists.get(4);
    }

    /**
     * Runs in the project's folder.
     *
     * @param arguments the work folder, which is emptied; PolicyGraph's jar; Fuseki's jar; how often each query is asked;
     *     how many invented documents there are then; and, with commas, how many are published at once, how many there
     *     are while paths are asked for, how many while pages are, how many releases a history has, and how many
     *     documents there are while pages are seen in a browser
     */
    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        empty(work);
        var servers = new Servers(
                work,
                Path.of(arguments[1]).toAbsolutePath(),
                Path.of(arguments[2]).toAbsolutePath());
        int rounds = Integer.parseInt(arguments[3]);
        int documents = Integer.parseInt(arguments[4]);
        List<List<Integer>> lists =
                Stream.of(arguments).skip(5).map(Benchmark::numbers).toList();
        new Benchmark(servers, rounds, documents, lists).run();
    }

    private static List<Integer> numbers(String listed) {
        return listed.equals("none")
                ? List.of()
                : Arrays.stream(listed.split(",")).map(Integer::valueOf).toList();
    }

    private void run() {
        var scale = new Scale(servers.work(), report);
        if (rounds > 0) {
            ask(scale);
            starts();
            growth();
            new Searching(report).measure(sizes, Math.max(1, rounds / ROUNDS_PER_SEARCH));
            new Overviewing(report).measure(sizes, Math.max(1, rounds / ROUNDS_PER_SEARCH));
        }
        if (!sizes.isEmpty()) {
            scale.publish(sizes);
        }
        if (!connected.isEmpty()) {
            ConnectionsRace.head(report);
            var suggesting = new Suggesting();
            connected.forEach(
                    size -> new ConnectionsRace(servers.in("connections-" + size), size, report).run(suggesting));
            suggesting.tell(report);
        }
        if (!browsed.isEmpty()) {
            Browsing.head(report);
            browsed.forEach(size -> new Browsing(servers.in("pages-" + size), size, report).run());
        }
        remembered.forEach(releases -> new Remembering(servers.in("history-" + releases), report).measure(releases));
        try {
            paint();
        } finally {
            report.write(servers.work().resolve("report.md"));
        }
    }

    private void paint() {
        if (!painted.isEmpty()) {
            Painting.head(report);
            painted.forEach(size -> new Painting(servers.in("paint-" + size), size, report).run());
        }
    }

    private void ask(Scale scale) {
        scale.fill(servers.store(), documents);
        Path release = servers.exported();
        var alone = new InProcess(release);
        report.line("%d processors, Java %s, %d quads of which %d documents are invented; each query %d times"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        alone.quads(),
                        documents,
                        rounds));
        answers(release, alone);
    }

    private void answers(Path release, InProcess alone) {
        try (var ours = servers.policygraph();
                var onDisk = servers.fusekiOnDisk(release);
                var inMemory = servers.fusekiInMemory(release)) {
            ours.secondsToAnswer(Asked.lookup().text());
            var race = new Standings(
                    alone.questions(),
                    new Contender("in process", alone, false),
                    new Contender("cached", ours.client(), true),
                    new Contender("uncached", ours.client(), false),
                    new Contender("Fuseki TDB2", onDisk.client(), false),
                    new Contender("Fuseki in memory", inMemory.client(), false));
            race.run(rounds / ROUNDS_PER_WARM_UP, rounds, report);
            race.tell(report);
            report.head(List.of("after the run", "resident memory"));
            report.row(List.of("PolicyGraph", ours.residentMegabytes() + " MB"));
            report.row(List.of("Fuseki TDB2", onDisk.residentMegabytes() + " MB"));
            report.row(List.of("Fuseki in memory", inMemory.residentMegabytes() + " MB"));
        }
    }

    private void starts() {
        report.head(List.of("with an existing store", "start to first answer"));
        report.row(List.of("the jar", starts(servers::policygraph)));
        if (Servers.canRunAheadOfTime()) {
            servers.prepareAheadOfTime();
            report.row(List.of("extracted, with an AOT cache", starts(servers::policygraphAheadOfTime)));
        }
    }

    private static String starts(Supplier<Service> server) {
        var seconds = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            try (var service = server.get()) {
                seconds.add(service.secondsToAnswer(Asked.lookup().text()));
            }
        }
        return Report.seconds(seconds);
    }

    private void growth() {
        Path folder = servers.work().resolve("growth");
        var store = new StoreGrowth(folder);
        report.head(List.of("the same documents published", "newest release", "store"));
        report.row(List.of("once", "" + store.publish(1), Report.megabytes(StoreGrowth.bytes(folder))));
        report.row(List.of(
                PUBLISHES + " times", "" + store.publish(PUBLISHES - 1), Report.megabytes(StoreGrowth.bytes(folder))));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
