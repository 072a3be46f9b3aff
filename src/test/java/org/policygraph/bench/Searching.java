package org.policygraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.search.SearchIndex;
import org.policygraph.search.SearchIndexes;
import org.policygraph.search.Wanted;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;

/** What searches and suggestions cost, in process, and what the index costs that they need. */
final class Searching {

    private static final int SUGGESTIONS = 10;
    private static final int HITS = 50;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Report report;
    private final List<String> typed = Typed.texts();

    Searching(Report report) {
        this.report = report;
    }

    /** Measures among the documents of the project, and among so many more. */
    void measure(List<Integer> sizes, int rounds) {
        report.head(List.of(
                "documents",
                "things, passages, sentences",
                "index made in",
                "heap for it",
                "suggestion p50",
                "suggestion p95",
                "its processor time",
                "search p50",
                "search p95",
                "its processor time",
                "suggestions a second"));
        Stream.concat(Stream.of(0), sizes.stream()).forEach(size -> measure(size, rounds));
    }

    private void measure(int size, int rounds) {
        var settings = Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of());
        try (Instance instance = Instance.open(settings)) {
            instance.synchronise();
            if (size > 0) {
                Scale.fill(instance, size);
            }
            var catalogues = new Catalogues(instance.store(), Names.standard());
            catalogues.current();
            long heap = Scale.heapInUse();
            long begin = System.nanoTime();
            var indexes = new SearchIndexes(instance.store(), catalogues);
            SearchIndex index = indexes.current();
            double made = (System.nanoTime() - begin) / NANOS;
            long needed = Scale.heapInUse() - heap;
            row(instance, index, made, needed, rounds);
        }
    }

    private void row(Instance instance, SearchIndex index, double made, long needed, int rounds) {
        List<String> beginnings = Typed.beginnings();
        var suggesting = time(beginnings, rounds, text -> index.suggest(Wanted.of(text, SUGGESTIONS)));
        var searching = time(typed, rounds, text -> index.search(Wanted.of(text, HITS), () -> {}));
        try (ReleaseView view = instance.store().current()) {
            report.row(List.of(
                    Long.toString(view.record().documents()),
                    Integer.toString(index.size()),
                    "%.2f s".formatted(made),
                    Report.megabytes(needed),
                    Report.millis(suggesting.elapsed().p50()) + " ms",
                    Report.millis(suggesting.elapsed().p95()) + " ms",
                    Report.millis(suggesting.processor().p95()) + " ms",
                    Report.millis(searching.elapsed().p50()) + " ms",
                    Report.millis(searching.elapsed().p95()) + " ms",
                    Report.millis(searching.processor().p95()) + " ms",
                    "%.0f".formatted(suggesting.elapsed().perSecond())));
        }
    }

    /** A third as many rounds come before, and are not counted. */
    private static Taken time(List<String> texts, int rounds, Consumer<String> search) {
        var taken = new Taken(new Timings(), new Timings());
        for (int round = -Math.ceilDiv(rounds, 3); round < rounds; round++) {
            for (String text : texts) {
                long begin = System.nanoTime();
                long work = THREADS.getCurrentThreadCpuTime();
                search.accept(text);
                if (round >= 0) {
                    taken.processor().add(THREADS.getCurrentThreadCpuTime() - work);
                    taken.elapsed().add(System.nanoTime() - begin);
                }
            }
        }
        return taken;
    }

    /** What the same searches took by the clock, and of the processor, which other programs use as well. */
    private record Taken(Timings elapsed, Timings processor) {}
}
