package org.policygraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    private Path folder;

    @Test
    void holdsTheFilesOfAFolder() throws IOException {
        Files.writeString(folder.resolve("claims.ttl"), "claims");
        Files.writeString(folder.resolve("text.txt"), "text");
        Files.createDirectory(folder.resolve("drafts"));

        SourceFolder read = SourceFolder.of(folder);

        assertThat(read.files()).containsOnlyKeys("claims.ttl", "text.txt");
        assertThat(read.path("claims.ttl")).isEqualTo(folder + "/claims.ttl");
    }

    @Test
    void takesAFileWithTheTextBesideIt() throws IOException {
        Files.writeString(folder.resolve("claims.ttl"), "claims");
        Files.writeString(folder.resolve("other.ttl"), "other");
        Files.writeString(folder.resolve("text.txt"), "text");

        assertThat(SourceFolder.of(folder.resolve("claims.ttl")).files()).containsOnlyKeys("claims.ttl", "text.txt");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> SourceFolder.of(folder.resolve("missing")))
                .isInstanceOf(SourceException.class)
                .hasMessage(folder + "/missing: there is no such file or folder");
    }

    @Test
    void refusesAFileOverTheLimit() throws IOException {
        Files.writeString(folder.resolve("claims.ttl"), "0123456789");

        assertThat(SourceFolder.of(folder, 10).files()).hasSize(1);
        assertThatThrownBy(() -> SourceFolder.of(folder, 9))
                .hasMessage(folder + "/claims.ttl: has 10 bytes; a file of a bundle may have 9 at most, split it");
    }

    @Test
    void refusesAFileOfFiftyMegabytesWithoutReadingIt() throws IOException {
        Path large = folder.resolve("claims.nt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }

        assertThatThrownBy(() -> SourceFolder.of(folder))
                .hasMessage(large + ": has 52428800 bytes; a file of a bundle may have 33554432 at most, split it");
    }

    @Test
    void hasADigestOfNamesAndContents() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), "x");
        String before = SourceFolder.of(folder).digest();

        Files.writeString(folder.resolve("a.ttl"), "y");
        String changed = SourceFolder.of(folder).digest();
        Files.writeString(folder.resolve("a.ttl"), "x");
        String again = SourceFolder.of(folder).digest();
        Files.move(folder.resolve("a.ttl"), folder.resolve("b.ttl"));
        String renamed = SourceFolder.of(folder).digest();

        assertThat(before).hasSize(64).isEqualTo(again).isNotEqualTo(changed).isNotEqualTo(renamed);
    }
}
