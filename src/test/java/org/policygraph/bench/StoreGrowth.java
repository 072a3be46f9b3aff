package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/** How large a store is after the same documents were published into it again and again, each time opened anew. */
final class StoreGrowth {

    private final Path folder;

    StoreGrowth(Path folder) {
        this.folder = folder;
    }

    /** Publishes the project's documents so many times and gives the number of the newest release. */
    long publish(int times) {
        long newest = 0;
        for (int time = 0; time < times; time++) {
            newest = publishOnce();
        }
        return newest;
    }

    /** What the files of a folder claim to hold, in bytes; TDB2 reserves more than it fills. */
    static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(StoreGrowth::length)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long publishOnce() {
        try (Instance instance = Instance.open(Settings.of(Names.DEFAULT_BASE, folder.toString(), List.of()))) {
            instance.publisher().publish(bundles(instance), "benchmark");
            try (var view = instance.store().current()) {
                return view.record().number();
            }
        }
    }

    private static List<Bundle> bundles(Instance instance) {
        try (Stream<Path> folders = Files.list(Path.of("documents"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(path -> instance.reader().read(SourceFolder.of(path)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
