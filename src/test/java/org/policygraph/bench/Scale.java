package org.policygraph.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.release.Publication;
import org.policygraph.source.Bundle;
import org.policygraph.vocabulary.Names;

/** What it costs to publish many documents, and then one more, and to look back. */
final class Scale {

    private static final long SEED = 42;
    private static final double NANOS = 1e9;

    /** Before some of what is invented and after the rest. */
    private static final LocalDate A_DAY = LocalDate.of(2013, 6, 30);

    private final SyntheticDocuments documents = new SyntheticDocuments(SEED);
    private final Path folder;
    private final Report report;

    Scale(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    /** Publishes so many invented documents into a store, beside those of the project. */
    void fill(Path store, int size) {
        if (size > 0) {
            try (Instance instance = Instance.open(Settings.of(Names.DEFAULT_BASE, store.toString(), List.of()))) {
                requirePublished(instance.synchronise());
                requirePublished(instance.publisher().publish(bundles(instance, size), "invented"));
            }
        }
    }

    /** Publishes so many invented documents beside what an instance has. */
    static void fill(Instance instance, int size) {
        List<Bundle> bundles = new SyntheticDocuments(SEED)
                .withRegister(size)
                .map(instance.reader()::read)
                .toList();
        requirePublished(instance.publisher().publish(bundles, "invented"));
    }

    /** Publishes so many invented documents into new stores, and then one of them changed. */
    void publish(List<Integer> sizes) {
        report.head(List.of(
                "invented documents published",
                "statements",
                "read",
                "publish all",
                "publish one changed",
                "rebuild the release before",
                "true on a day",
                "heap in use",
                "store on disk",
                "of which history"));
        sizes.forEach(this::publish);
    }

    private void publish(int size) {
        Path store = folder.resolve("scale-" + size);
        try (Instance instance = Instance.open(Settings.of(Names.DEFAULT_BASE, store.toString(), List.of()))) {
            long begin = System.nanoTime();
            List<Bundle> bundles = bundles(instance, size);
            long read = System.nanoTime();
            requirePublished(instance.publisher().publish(bundles, "all"));
            long published = System.nanoTime();
            Bundle changed = instance.reader().read(documents.document(size / 2, 1));
            long beforeChange = System.nanoTime();
            requirePublished(instance.publisher().publish(List.of(changed), "one changed"));
            long end = System.nanoTime();
            instance.store().release(1).orElseThrow().close();
            long rebuilt = System.nanoTime();
            instance.validity().at(instance.store().current(), A_DAY, A_DAY);
            long validated = System.nanoTime();
            report.row(List.of(
                    Integer.toString(size),
                    Long.toString(instance.store().current().record().statements()),
                    seconds(read - begin),
                    seconds(published - read),
                    seconds(end - beforeChange),
                    seconds(rebuilt - end),
                    seconds(validated - rebuilt),
                    Report.megabytes(heapInUse()),
                    Report.megabytes(StoreGrowth.bytes(store)),
                    Report.megabytes(StoreGrowth.bytes(store.resolve("log")))));
        }
    }

    private List<Bundle> bundles(Instance instance, int size) {
        return documents.withRegister(size).map(instance.reader()::read).toList();
    }

    private static void requirePublished(Publication publication) {
        if (!(publication instanceof Publication.Published)) {
            throw new IllegalStateException("not published: " + publication);
        }
    }

    /** After a collection. */
    static long heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String seconds(long nanos) {
        return "%.1f s".formatted(nanos / NANOS);
    }
}
