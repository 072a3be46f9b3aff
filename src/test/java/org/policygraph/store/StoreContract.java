package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises. */
abstract class StoreContract {

    private static final int GRAPHS = 20;

    private Store store = new MemoryStore();

    abstract Store open();

    @BeforeEach
    void openTheStore() {
        store = open();
    }

    @AfterEach
    void closeTheStore() {
        store.close();
    }

    @Test
    void isEmptyBeforeTheFirstRelease() {
        try (var view = store.current()) {
            assertThat(view.record()).isEqualTo(ReleaseRecord.NONE);
            assertThat(Releases.quads(view.dataset())).isEmpty();
        }
    }

    @Test
    void servesWhatWasPublished() {
        Releases.publish(store, 1, "first", GRAPHS);
        try (var view = store.current()) {
            assertThat(view.record()).isEqualTo(Releases.record(1));
            assertThat(Releases.quads(view.dataset())).isEqualTo(Releases.quads(Releases.content(1, "first", GRAPHS)));
        }
    }

    @Test
    void leavesAPinnedReleaseAsItIs() {
        Releases.publish(store, 1, "first", GRAPHS);
        try (var pinned = store.current()) {
            var before = Releases.quads(pinned.dataset());
            Releases.publish(store, 2, "second", GRAPHS / 2);
            assertThat(pinned.record()).isEqualTo(Releases.record(1));
            assertThat(Releases.quads(pinned.dataset())).isEqualTo(before);
        }
        try (var view = store.current()) {
            assertThat(Releases.quads(view.dataset()))
                    .isEqualTo(Releases.quads(Releases.content(2, "second", GRAPHS / 2)));
        }
    }

    @Test
    void lendsReleasesForReadingOnly() {
        Releases.publish(store, 1, "first", GRAPHS);
        try (var view = store.current()) {
            assertThatThrownBy(() -> Txn.executeWrite(
                            view.dataset(), () -> view.dataset().deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(Releases.quads(view.dataset())).hasSize(2 * GRAPHS + 1);
        }
    }

    @Test
    void showsEveryReaderOneReleaseAndNeverAMixture() throws Exception {
        Releases.publish(store, 1, "1", GRAPHS);
        var done = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                readers.add(threads.submit(reader(done)));
            }
            for (long number = 2; number <= 30; number++) {
                Releases.publish(store, number, Long.toString(number), GRAPHS);
            }
            done.countDown();
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).isEqualTo(30);
            }
        }
    }

    /** Reads until the last release is there, never back in time. */
    private Callable<Long> reader(CountDownLatch done) {
        return () -> {
            long last = 0;
            boolean published;
            do {
                published = done.getCount() == 0;
                try (var view = store.current()) {
                    long number = view.record().number();
                    assertThat(number).isGreaterThanOrEqualTo(last);
                    assertThat(Releases.quads(view.dataset()))
                            .isEqualTo(Releases.quads(Releases.content(number, Long.toString(number), GRAPHS)));
                    last = number;
                }
            } while (!published);
            return last;
        };
    }
}
