package org.policygraph.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.overviews.Aspect;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.overviews.Overviews;
import org.policygraph.overviews.TimelineWanted;
import org.policygraph.overviews.Within;
import org.policygraph.vocabulary.Names;

/** What overviews cost, in process: when somebody first asks, and afterwards. */
final class Overviewing {

    private static final double NANOS = 1e9;

    private final Report report;

    Overviewing(Report report) {
        this.report = report;
    }

    /** Measures among the documents of the project, and among so many more. */
    void measure(List<Integer> sizes, int rounds) {
        report.head(List.of("documents", "overview", "first", "p50", "p95", "heap for it"));
        Stream.concat(Stream.of(0), sizes.stream()).forEach(size -> measure(size, rounds));
    }

    private void measure(int size, int rounds) {
        var settings = Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of());
        try (Instance instance = Instance.open(settings)) {
            instance.synchronise();
            if (size > 0) {
                Scale.fill(instance, size);
            }
            Catalogue catalogue = new Catalogues(instance.store(), Names.standard()).current();
            long heap = Scale.heapInUse();
            long begin = System.nanoTime();
            var overviews = new Overviews(catalogue);
            row(catalogue, "all of a release, once", System.nanoTime() - begin, Optional.empty(), heap);
            asked(catalogue, overviews).forEach((name, question) -> time(catalogue, name, question, rounds));
        }
    }

    private void time(Catalogue catalogue, String name, Runnable question, int rounds) {
        long heap = Scale.heapInUse();
        long begin = System.nanoTime();
        question.run();
        long first = System.nanoTime() - begin;
        var timings = new Timings();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            question.run();
            timings.add(System.nanoTime() - start);
        }
        row(catalogue, name, first, Optional.of(timings), heap);
    }

    private void row(Catalogue catalogue, String name, long first, Optional<Timings> timings, long heap) {
        report.row(List.of(
                Long.toString(catalogue.record().documents()),
                name,
                "%.3f s".formatted(first / NANOS),
                timings.map(each -> Report.millis(each.p50()) + " ms").orElse(""),
                timings.map(each -> Report.millis(each.p95()) + " ms").orElse(""),
                Report.megabytes(Math.max(0, Scale.heapInUse() - heap))));
    }

    /** Filtered matrices are made anew each time; the others are kept. */
    private static Map<String, Runnable> asked(Catalogue catalogue, Overviews overviews) {
        var asked = new TreeMap<String, Runnable>();
        asked.put("comparison of 2 fora", () -> compare(overviews, some(catalogue, Axis.FORA)));
        asked.put("comparison of 2 states", () -> compare(overviews, some(catalogue, Axis.STATES)));
        asked.put("matrix: topics by fora", () -> overviews.matrix(MatrixWanted.all(Axis.TOPICS, Axis.FORA)));
        asked.put("matrix: topics by fora, rolled up", () -> overviews.matrix(rolledUp(Axis.TOPICS, Axis.FORA)));
        asked.put("matrix: topics by states", () -> overviews.matrix(MatrixWanted.all(Axis.TOPICS, Axis.STATES)));
        asked.put("matrix: topics by states, rolled up", () -> overviews.matrix(rolledUp(Axis.TOPICS, Axis.STATES)));
        asked.put("timeline of everything", () -> overviews.timeline().matching(TimelineWanted.ALL));
        asked.put("together: states in fora", () -> overviews.occurrences(Axis.STATES, Within.FORUM));
        asked.put("together: topics in sentences", () -> overviews.occurrences(Axis.TOPICS, Within.SENTENCE));
        return asked;
    }

    private static void compare(Overviews overviews, List<Entry> things) {
        var comparison = overviews.comparison(things);
        Stream.of(Aspect.values()).forEach(comparison::in);
    }

    /** Those of which most is said. */
    private static List<Entry> some(Catalogue catalogue, Axis axis) {
        return catalogue.entries().stream()
                .filter(axis::has)
                .sorted((one, other) -> Integer.compare(
                        catalogue.statements(other.node()).size(),
                        catalogue.statements(one.node()).size()))
                .limit(2)
                .toList();
    }

    private static MatrixWanted rolledUp(Axis rows, Axis columns) {
        return new MatrixWanted(
                rows, columns, Set.of(), Set.of(), true, Interval.UNKNOWN, Interval.UNKNOWN, Set.of(), Set.of());
    }
}
