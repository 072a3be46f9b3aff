package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tdb2StoreTest extends StoreContract {

    private static final int GRAPHS = 200;

    @TempDir
    Path folder = Path.of("");

    @Override
    Store open() {
        return open(folder.resolve("contract"));
    }

    @Test
    void holdsTheSameReleaseAfterReopening() {
        Path path = folder.resolve("reopened");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
        }
        try (var store = open(path);
                var view = store.current()) {
            assertThat(view.record()).isEqualTo(Releases.record(2));
            assertThat(Releases.quads(view.dataset())).isEqualTo(Releases.quads(Releases.content(2, "second", GRAPHS)));
        }
    }

    @Test
    void doesNotGrowByWhatItHoldsAlready() throws IOException {
        Path path = folder.resolve("same");
        try (var store = open(path)) {
            Releases.publish(store, 1, "same", GRAPHS);
            long once = size(path);
            for (int i = 0; i < 19; i++) {
                Releases.publish(store, 1, "same", GRAPHS);
            }
            assertThat(size(path)).isEqualTo(once);
        }
    }

    @Test
    void isForOneProcessOnly() {
        Path path = folder.resolve("locked");
        try (var store = open(path)) {
            assertThat(store.current().record()).isEqualTo(ReleaseRecord.NONE);
            assertThatThrownBy(() -> open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(path + " is in use by another PolicyGraph (process "
                            + ProcessHandle.current().pid() + "); stop that one, or choose another folder");
        }
        open(path).close();
    }

    @Test
    void saysWhichProcessHasIt() throws IOException, InterruptedException {
        Path path = folder.resolve("locked-elsewhere");
        Process other = ChildProcess.start(PublishingProgram.class, path);
        try (var output = other.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("(process " + other.pid() + ")");
        } finally {
            other.destroyForcibly().waitFor();
        }
        open(path).close();
    }

    @Test
    void refusesAnotherLayout() throws IOException {
        Path path = folder.resolve("older");
        Files.createDirectories(path);
        Files.writeString(path.resolve("layout"), "0\n");
        assertThatThrownBy(() -> open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was written in layout '0', and this version reads layout 2; export it");
        assertThat(path.resolve("tdb2")).doesNotExist();
        Files.writeString(path.resolve("layout"), "2\n");
        open(path).close();
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Path path = folder.resolve("foreign");
        Files.createDirectories(path.resolve("thesis"));
        assertThatThrownBy(() -> open(path))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "the folder " + path + " is not a PolicyGraph store: it holds 'thesis' and no file 'layout';"
                                + " choose an empty folder or a new one with policygraph.store");
        assertThat(path).isDirectoryNotContaining(entry -> !entry.endsWith("thesis"));
    }

    @Test
    void takesAnEmptyDiskAndAStartThatWasCutOff() throws IOException {
        Path path = folder.resolve("disk");
        Files.createDirectories(path.resolve("lost+found"));
        Files.writeString(path.resolve("lock"), "");
        Files.writeString(path.resolve("layout"), "");
        open(path).close();
        assertThat(path.resolve("layout")).hasContent("2");
    }

    @Test
    void holdsTheSameAfterACompaction() throws IOException {
        Path path = folder.resolve("compacted");
        try (var store = open(path)) {
            Releases.publish(store, 1, "before", GRAPHS);
            store.compact();
            Releases.publish(store, 2, "after", GRAPHS);
        }
        try (var store = open(path);
                var view = store.current()) {
            assertThat(Releases.quads(view.dataset())).isEqualTo(Releases.quads(Releases.content(2, "after", GRAPHS)));
        }
    }

    @Test
    void disturbsNoReaderWhileItCompacts() throws Exception {
        Set<Quad> first = Releases.quads(Releases.content(1, "first", GRAPHS));
        var stop = new AtomicBoolean();
        try (var store = open(folder.resolve("read"));
                var readers = Executors.newFixedThreadPool(2)) {
            Releases.publish(store, 1, "first", GRAPHS);
            try (var pinned = store.current()) {
                Callable<Integer> reading = () -> {
                    int read = 0;
                    while (!stop.get() || read == 0) {
                        assertThat(Releases.quads(pinned.dataset())).isEqualTo(first);
                        try (var past = store.release(1).orElseThrow()) {
                            assertThat(Releases.quads(past.dataset())).isEqualTo(first);
                        }
                        read++;
                    }
                    return read;
                };
                List<Future<Integer>> reads = List.of(readers.submit(reading), readers.submit(reading));
                for (long number = 2; number <= 5; number++) {
                    Releases.publish(store, number, "words of " + number, GRAPHS);
                    store.compact();
                }
                stop.set(true);
                for (Future<Integer> read : reads) {
                    assertThat(read.get()).isPositive();
                }
            } finally {
                stop.set(true);
            }
        }
    }

    @Test
    void removesWhatACompactionLeftBehindThatWasKilled() throws IOException {
        Path path = folder.resolve("half-compacted");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
        }
        Path data = path.resolve("tdb2");
        Files.move(data.resolve("Data-0001"), data.resolve("Data-0002"));
        Files.createDirectories(data.resolve("Data-0001/old"));
        Files.createDirectory(data.resolve("Data-0003-tmp"));
        try (var store = open(path);
                var view = store.current()) {
            assertThat(view.record()).isEqualTo(Releases.record(1));
        }
        assertThat(data).isDirectoryNotContaining("glob:**/Data-000{1,3}*");
    }

    @Test
    void refusesAFile() throws IOException {
        Path path = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the store " + path + " cannot be used")
                .hasMessageContaining("choose another with policygraph.store");
    }

    @Test
    void saysThatABrokenStoreCannotBeRead() throws IOException {
        Path path = folder.resolve("broken");
        try (var store = open(path)) {
            Releases.publish(store, 1, "first", GRAPHS);
        }
        Path nodes = path.resolve("tdb2/Data-0001/nodes-data.obj");
        Files.write(nodes, new byte[(int) Files.size(nodes)]);
        assertThatThrownBy(() -> open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("restore it from a backup");
    }

    private static Tdb2Store open(Path path) {
        return Tdb2Store.open(path, Releases::newest);
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(Tdb2StoreTest::blocks)
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
