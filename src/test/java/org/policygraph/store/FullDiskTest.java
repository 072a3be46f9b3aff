package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small disk of its own, which only root can mount: elsewhere than in CI the test may be left out for that. */
class FullDiskTest {

    private static final int GRAPHS = 50;
    private static final long LEFT_BYTES = 8L << 20;
    private static final String SIZE = "size=160m";

    @TempDir
    Path disk = Path.of("");

    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted || System.getenv("CI") != null, "a disk can be mounted");
        assertThat(mounted).as("a disk can be mounted").isTrue();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            // Lazily: TDB2's files stay mapped into memory, and the disk busy, until the garbage collector has been.
            assertThat(run("umount", "--lazy", disk.toString())).isZero();
        }
    }

    @Test
    void refusesToPublishAndRecoversWhenThereIsSpace() throws IOException {
        Path path = disk.resolve("store");
        try (var store = Tdb2Store.open(path, Releases::newest)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Path ballast = fill();
            assertThatThrownBy(() -> Releases.publish(store, 2, "second", GRAPHS))
                    .isInstanceOf(StoreException.class)
                    .hasMessageMatching("the disk of the store " + path
                            + " has \\d+ MB left, and publishing needs \\d+ MB; nothing was changed");
            assertServes(store, 1, "first");
            Files.delete(ballast);
            Releases.publish(store, 2, "second", GRAPHS);
            assertServes(store, 2, "second");
        }
        try (var store = Tdb2Store.open(path, Releases::newest)) {
            assertServes(store, 2, "second");
        }
    }

    @Test
    void servesItsReleaseWhereTheDiskIsFullAtTheStart() throws IOException {
        Path path = disk.resolve("store");
        try (var store = Tdb2Store.open(path, Releases::newest)) {
            Releases.publish(store, 1, "first", GRAPHS);
        }
        fill();
        try (var store = Tdb2Store.open(path, Releases::newest)) {
            assertServes(store, 1, "first");
        }
    }

    @Test
    void losesNothingWhereTheDiskFillsUpWhileItWrites() throws IOException {
        var old = List.copyOf(Releases.quads(Releases.content(1, "first", GRAPHS)));
        var fresh = List.copyOf(Releases.quads(Releases.content(2, "second", 30_000)));
        try (var database = new Tdb2Database(disk.resolve("database"))) {
            database.write(new Difference(List.of(), old), Map.of());
            Path ballast = fillToTheBrim();
            assertThatThrownBy(() -> database.write(new Difference(old, fresh), Map.of()))
                    .isInstanceOf(RuntimeException.class);
            database.reopen();
            assertThat(Releases.quads(database.copy())).hasSameElementsAs(old);
            Files.delete(ballast);
            database.write(new Difference(old, fresh.subList(0, 1000)), Map.of());
            assertThat(database.copy().stream().count()).isEqualTo(1000);
        }
    }

    @Test
    void losesNoStepWhereTheDiskFillsUpWhileOneIsWritten() throws IOException {
        var first = List.copyOf(Releases.quads(Releases.content(1, "first", GRAPHS)));
        var much = List.copyOf(Releases.quads(Releases.content(2, "second", 30_000)));
        var folder = Files.createDirectory(disk.resolve("log"));
        var log = new FolderLog(folder);
        log.keep(log.begin(Releases.record(1), new Difference(List.of(), first), Map.of()));
        Path ballast = fillToTheBrim();

        assertThatThrownBy(() -> log.begin(Releases.record(2), new Difference(first, much), Map.of()))
                .isInstanceOf(Exception.class);

        assertThat(log.entries()).hasSize(1);
        Files.delete(ballast);
        log.keep(log.begin(Releases.record(2), new Difference(first, much.subList(0, 10)), Map.of()));
        assertThat(new History(new FolderLog(folder)).releases())
                .containsExactly(Releases.record(1), Releases.record(2));
    }

    @Test
    void servesItsReleasesFromADiskThatCannotBeWritten(@TempDir Path view) throws IOException, InterruptedException {
        try (var store = Tdb2Store.open(disk.resolve("store"), Releases::newest)) {
            Releases.publish(store, 1, "first", GRAPHS);
            Releases.publish(store, 2, "second", GRAPHS);
        }
        assertThat(run("mount", "--bind", disk.toString(), view.toString())).isZero();
        try {
            assertThat(run("mount", "-o", "remount,bind,ro", view.toString())).isZero();
            Path copy = view.resolve("store");
            assertThat(ReadOnlyStore.serves(copy)).isTrue();
            assertThat(ReadOnlyStore.serves(disk.resolve("store"))).isFalse();
            try (var store = ReadOnlyStore.open(copy)) {
                assertServes(store, 2, "second");
                assertThat(store.releases()).containsExactly(Releases.record(1), Releases.record(2));
                assertThatThrownBy(() -> Releases.publish(store, 3, "third", GRAPHS))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("is read-only, so that nothing can be published; make it writable");
            }
        } finally {
            run("umount", "--lazy", view.toString());
        }
    }

    @Test
    void refusesADiskThatCannotBeWritten(@TempDir Path view) throws IOException, InterruptedException {
        Tdb2Store.open(disk.resolve("store"), Releases::newest).close();
        // A second way to the same disk, because the first stays writable as long as files are mapped into memory.
        assertThat(run("mount", "--bind", disk.toString(), view.toString())).isZero();
        try {
            assertThat(run("mount", "-o", "remount,bind,ro", view.toString())).isZero();
            assertThatThrownBy(() -> Tdb2Store.open(view.resolve("store"), Releases::newest))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Read-only file system")
                    .hasMessageContaining("make it writable, or choose another with policygraph.store");
        } finally {
            run("umount", "--lazy", view.toString());
        }
    }

    @Test
    void doesNotBeginAStoreOnAFullDisk() throws IOException {
        fill();
        assertThatThrownBy(() -> Tdb2Store.open(disk.resolve("store"), Releases::newest))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("MB left");
    }

    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        FileStore left = Files.getFileStore(disk);
        try (var output = Files.newOutputStream(ballast)) {
            while (left.getUsableSpace() > LEFT_BYTES) {
                output.write(new byte[1 << 20]);
            }
        }
        return ballast;
    }

    private Path fillToTheBrim() throws IOException {
        Path ballast = disk.resolve("ballast");
        try (var output = Files.newOutputStream(ballast)) {
            while (true) {
                output.write(new byte[1 << 12]);
            }
        } catch (IOException full) {
            return ballast;
        }
    }

    private static void assertServes(Store store, long number, String words) {
        try (var view = store.current()) {
            assertThat(view.record()).isEqualTo(Releases.record(number));
            assertThat(Releases.quads(view.dataset()))
                    .isEqualTo(Releases.quads(Releases.content(number, words, GRAPHS)));
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notInstalled) {
            return -1;
        }
    }
}
