package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.archive.Bundles;

final class ImportCommandTest {

    private static final byte[] BUNDLE = Bundles.first();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void publishesABundleAndASecondTimeFindsNothingNew() throws IOException {
        Path bundle = Files.write(folder.resolve("bundle.zip"), BUNDLE);
        Path store = folder.resolve("store");

        Run first = Run.of("import", "--store", store, "--reason", "a copy", bundle);
        Run second = Run.of("import", "--store", store, bundle);

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).containsPattern("^published release 1: \\d+ statements of \\d+ documents\n$");
        assertThat(second).isEqualTo(new Run(0, "release 1 says all of it already\n", ""));
    }

    @Test
    void tellsWhichFileIsDamagedInOneLine() throws IOException {
        var files = Bundles.unpacked(BUNDLE);
        files.computeIfPresent("policygraph-release-1/data/CITATION.cff", (name, content) -> {
            content[0] ^= 1;
            return content;
        });
        Path bundle = Files.write(folder.resolve("bundle.zip"), Bundles.packed(files));

        Run run = Run.of("import", "--store", folder.resolve("store"), bundle);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("policygraph: " + bundle + ": the file data/CITATION.cff is damaged: ");
        assertThat(folder.resolve("store")).doesNotExist();
    }
}
