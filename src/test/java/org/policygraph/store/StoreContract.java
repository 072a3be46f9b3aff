package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
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
    void rebuildsEveryReleaseThatWasPublished() {
        var random = new Random(7_089);
        List<Set<Quad>> published = new ArrayList<>();
        published.add(Set.of());
        Set<Quad> state = new HashSet<>(Releases.quads(Releases.content(1, "first", GRAPHS)));
        for (int number = 1; number <= 30; number++) {
            Releases.edit(state, number, random);
            store.publish(Releases.record(number), Releases.dataset(state));
            published.add(Set.copyOf(state));
        }
        assertThat(store.releases())
                .isEqualTo(
                        LongStream.rangeClosed(1, 30).mapToObj(Releases::record).toList());
        for (int number : random.ints(60, 1, 31).toArray()) {
            try (var view = store.release(number).orElseThrow()) {
                assertThat(view.record()).isEqualTo(Releases.record(number));
                assertThat(Releases.quads(view.dataset())).isEqualTo(published.get(number));
            }
            int other = random.nextInt(31);
            Difference difference = store.difference(other, number);
            Set<Quad> changed = new HashSet<>(published.get(other));
            assertThat(changed).containsAll(difference.removed());
            assertThat(difference.added()).noneMatch(changed::contains);
            difference.removed().forEach(changed::remove);
            changed.addAll(difference.added());
            assertThat(changed).isEqualTo(published.get(number));
        }
        List<Long> told = new ArrayList<>();
        store.differences(7, 30, (difference, release) -> {
            Difference alone = store.difference(release - 1, release);
            assertThat(difference.added()).hasSameElementsAs(alone.added());
            assertThat(difference.removed()).hasSameElementsAs(alone.removed());
            told.add(release);
        });
        assertThat(told).isEqualTo(LongStream.rangeClosed(8, 30).boxed().toList());
        assertThat(store.release(31)).isEmpty();
        assertThat(store.release(0)).isEmpty();
        assertThat(store.release(-1)).isEmpty();
    }

    @Test
    void comparesWhatIsFarApart() {
        // More than a megabyte that does not compress, so that the step itself need not be read.
        String much = new Random(6_838)
                .ints(2_000_000, 0x4E00, 0x9000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Releases.publish(store, 1, "first", GRAPHS);
        Releases.publish(store, 2, much, 1);
        Releases.publish(store, 3, much, 2);
        List<Set<Quad>> states = List.of(
                Set.of(),
                Releases.quads(Releases.content(1, "first", GRAPHS)),
                Releases.quads(Releases.content(2, much, 1)),
                Releases.quads(Releases.content(3, much, 2)));
        for (int from = 0; from <= 3; from++) {
            for (int to = 0; to <= 3; to++) {
                Difference difference = store.difference(from, to);
                Set<Quad> changed = new HashSet<>(states.get(from));
                assertThat(changed).containsAll(difference.removed());
                difference.removed().forEach(changed::remove);
                assertThat(difference.added()).noneMatch(changed::contains);
                changed.addAll(difference.added());
                assertThat(changed.equals(states.get(to)))
                        .as("%d to %d", from, to)
                        .isTrue();
            }
        }
    }

    @Test
    void rebuildsWhatWasRecordedAnew() {
        Releases.publish(store, 1, "first", GRAPHS);
        Releases.publish(store, 1, "first again", GRAPHS);
        Releases.publish(store, 2, "second", GRAPHS);
        assertThat(store.releases()).containsExactly(Releases.record(1), Releases.record(2));
        try (var view = store.release(1).orElseThrow()) {
            assertThat(Releases.quads(view.dataset()))
                    .isEqualTo(Releases.quads(Releases.content(1, "first again", GRAPHS)));
        }
        List<Set<Quad>> added = new ArrayList<>();
        store.differences(0, 2, (difference, release) -> added.add(Set.copyOf(difference.added())));
        assertThat(added).hasSize(2);
        assertThat(added.getFirst()).isEqualTo(Releases.quads(Releases.content(1, "first again", GRAPHS)));
        assertThatThrownBy(() -> store.differences(0, 3, (difference, release) -> {}))
                .hasMessage("there is no release 3; there are releases 1 to 2");
        assertThatThrownBy(() -> store.differences(2, 1, (difference, release) -> {}))
                .hasMessage("release 2 does not lie before release 1");
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
