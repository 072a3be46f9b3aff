package org.policygraph.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a store in a folder, across restarts and crashes. */
class FolderLogTest {

    private static final int GRAPHS = 200;

    /** More with {@code -Dpolicygraph.test.releases=1000}. */
    private static final int RELEASES = Integer.getInteger("policygraph.test.releases", 50);

    /** What it says, such as the time, is told to nobody. */
    private static final int GZIP_HEADER = 10;

    @TempDir
    Path folder = Path.of("");

    @Test
    void remembersItsReleasesAfterReopening() {
        Path path = folder.resolve("remembered");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
            Releases.publish(store, 3, "third", GRAPHS);
        }
        try (var store = open(path)) {
            assertThat(store.releases()).containsExactly(Releases.record(1), Releases.record(2), Releases.record(3));
            assertRebuilds(store, 1, "first");
            assertRebuilds(store, 2, "second");
        }
    }

    @Test
    void beginsTheHistoryOfAStoreThatHadNone() throws IOException {
        Path path = folder.resolve("without-history");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
        }
        deleteLog(path);
        Files.writeString(path.resolve("layout"), "1\n");
        try (var store = open(path)) {
            assertThat(path.resolve("layout")).hasContent("2");
            assertThat(store.releases()).containsExactly(Releases.record(2));
            Releases.publish(store, 3, "third", GRAPHS);
            assertRebuilds(store, 2, "second");
            assertThat(store.release(1)).isEmpty();
            assertThatThrownBy(() -> store.difference(1, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is no release 1; there are releases 2 to 3");
        }
    }

    @Test
    void refusesTheHistoryOfAnotherStore() throws IOException {
        Path path = folder.resolve("mixed");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
        }
        Files.delete(path.resolve("log/000000002.000.rdfp.gz"));
        assertThatThrownBy(() -> open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("ends with release 1, and its database holds release 2; restore both");
    }

    @Test
    void saysWhichStepOfTheHistoryIsBroken() throws IOException {
        Path path = folder.resolve("flipped");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
            Releases.publish(store, 3, "third", GRAPHS);
        }
        Path step = path.resolve("log/000000002.000.rdfp.gz");
        byte[] whole = Files.readAllBytes(step);
        for (int at = GZIP_HEADER; at < whole.length; at += 97) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            Files.write(step, flipped);
            try (var store = open(path)) {
                assertThat(store.current().record()).isEqualTo(Releases.record(3));
                assertThatThrownBy(() -> store.difference(0, 3))
                        .as("byte %d of %d", at, whole.length)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("step 2.0 of the history cannot be read")
                        .hasMessageContaining("restore the store's folder 'log' from a backup");
            }
        }
        try (var cutOff = new GZIPOutputStream(Files.newOutputStream(step))) {
            String text = new String(new GZIPInputStream(new ByteArrayInputStream(whole)).readAllBytes(), UTF_8);
            cutOff.write(text.substring(0, text.indexOf("TC .")).getBytes(UTF_8));
        }
        try (var store = open(path)) {
            assertThatThrownBy(() -> store.difference(0, 3))
                    .hasMessageContaining("step 2.0 of the history cannot be read")
                    .hasMessageContaining("ends before its transaction is committed");
        }
    }

    @Test
    void finishesTheHistoryOfAPublicationThatWasKilled() throws IOException {
        Path path = folder.resolve("killed");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
        }
        Path kept = path.resolve("log/000000002.000.rdfp.gz");
        Path begun = path.resolve("log/000000002.000.rdfp.gz.begun");
        Files.move(kept, begun);
        open(path).close();
        assertThat(kept).exists();
        assertThat(begun).doesNotExist();
        Path never = path.resolve("log/000000003.000.rdfp.gz.begun");
        Files.copy(path.resolve("log/000000001.000.rdfp.gz"), never);
        try (var store = open(path)) {
            assertThat(store.releases()).hasSize(2);
        }
        assertThat(never).doesNotExist();
        byte[] whole = Files.readAllBytes(kept);
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 1}) {
            Files.write(never, Arrays.copyOf(whole, length));
            open(path).close();
            assertThat(never).as("cut off after %d bytes", length).doesNotExist();
        }
    }

    @Test
    void growsWithTheChangesAndNotWithTheRelease() throws IOException {
        assertThat(historyOfSmallChanges(20 * GRAPHS)).isLessThan(2 * historyOfSmallChanges(GRAPHS));
    }

    /** How many bytes it takes to remember some small changes of a release with so many graphs. */
    private long historyOfSmallChanges(int graphs) throws IOException {
        Path path = folder.resolve("changes-" + graphs);
        try (var store = open(path)) {
            Releases.publish(store, 1, "same", graphs);
            long first = size(path.resolve("log"));
            for (int number = 2; number <= RELEASES; number++) {
                Releases.publish(store, number, "same", graphs);
            }
            return size(path.resolve("log")) - first;
        }
    }

    private static void assertRebuilds(Store store, long number, String words) {
        try (var view = store.release(number).orElseThrow()) {
            assertThat(view.record()).isEqualTo(Releases.record(number));
            assertThat(Releases.quads(view.dataset()))
                    .isEqualTo(Releases.quads(Releases.content(number, words, GRAPHS)));
        }
    }

    private static void deleteLog(Path path) throws IOException {
        try (Stream<Path> steps = Files.list(path.resolve("log"))) {
            for (Path step : steps.toList()) {
                Files.delete(step);
            }
        }
        Files.delete(path.resolve("log"));
    }

    private static Tdb2Store open(Path path) {
        return Tdb2Store.open(path, Releases::newest);
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(FolderLogTest::blocks)
                    .sum();
        }
    }

    private static long blocks(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
