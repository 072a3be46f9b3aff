package org.policygraph.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.release.Publication;
import org.policygraph.source.SourceException;
import org.policygraph.vocabulary.Names;

/** Whatever was done to a bundle is found before anything of it is used. */
class BundleFileTest {

    private static final String FOLDER = "policygraph-release-1/";
    private static final byte[] BUNDLE = Bundles.first();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesAnotherStoreTheSameRelease() throws IOException {
        BundleFile.Content content = new BundleFile(Names.standard()).read(file(BUNDLE));
        try (Instance empty = Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()))) {
            Publication publication = empty.publisher().restore(content.release(), "import");
            assertThat(publication).isInstanceOf(Publication.Published.class);
            assertThat(empty.store().current().record().contentHash()).isEqualTo(content.contentHash());
            assertThat(empty.synchronise()).isInstanceOf(Publication.Unchanged.class);
            assertThat(empty.publisher().restore(content.release(), "again")).isInstanceOf(Publication.Unchanged.class);
        }
    }

    @Test
    void refusesAFlippedByteOfAnyFileByName() {
        for (String name : Bundles.unpacked(BUNDLE).keySet()) {
            byte[] flipped = changed(files -> {
                byte[] content = files.getOrDefault(name, new byte[0]).clone();
                content[content.length / 2] ^= 1;
                files.put(name, content);
            });
            String file = name.substring(FOLDER.length());
            assertThatThrownBy(() -> new BundleFile(Names.standard()).read(file(flipped)))
                    .as(name)
                    .isInstanceOf(SourceException.class)
                    .satisfies(refused -> {
                        // A changed manifest is either no manifest any more, or speaks of files wrongly.
                        if (!file.contains("manifest")) {
                            assertThat(refused).hasMessageContaining("the file " + file + " is damaged");
                        }
                    });
        }
    }

    @Test
    void refusesAMissingAndASurplusFile() {
        refuses(files -> files.remove(FOLDER + "data/CITATION.cff"), "the file data/CITATION.cff is missing");
        refuses(files -> files.put(FOLDER + "data/more.txt", new byte[1]), "the file data/more.txt is in no manifest");
        refuses(files -> files.put(FOLDER + "more.txt", new byte[1]), "the file more.txt is in no manifest");
        refuses(files -> files.remove(FOLDER + "manifest-sha256.txt"), "the file manifest-sha256.txt is missing");
    }

    @Test
    void refusesNamesThatLeadOutOfIt() {
        refuses(files -> files.put(FOLDER + "../evil.txt", new byte[1]), "/../evil.txt' leads out of the bundle");
        refuses(files -> files.put("/etc/passwd", new byte[1]), "'/etc/passwd' leads out of the bundle");
        refuses(files -> files.put(FOLDER + "a\\b", new byte[1]), "leads out of the bundle");
        refuses(files -> files.put("elsewhere/a", new byte[1]), "elsewhere/a is not in the one folder");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        byte[] bomb = changed(files -> files.put(FOLDER + "data/zeros", new byte[64 << 20]));
        var reader = new BundleFile(Names.standard(), new Limits(1000, 32 << 20, 1 << 20));
        assertThat(bomb.length).isLessThan(BUNDLE.length + (1 << 20));
        assertThatThrownBy(() -> reader.read(file(bomb)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("with the file data/zeros it unpacks to more than");
        assertThatThrownBy(() -> new BundleFile(Names.standard(), new Limits(10, 1 << 30, 1 << 20)).read(file(BUNDLE)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("files, and may have 10");
    }

    @Test
    void refusesWhatIsNoBundleOfThisBase() {
        assertThatThrownBy(() ->
                        new BundleFile(Names.standard()).read(file("<html></html>".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("cannot be read as a ZIP file");
        assertThatThrownBy(() -> new BundleFile(new Names("https://example.org/")).read(file(BUNDLE)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("--base");
    }

    private void refuses(Consumer<Map<String, byte[]>> change, String problem) {
        assertThatThrownBy(() -> new BundleFile(Names.standard()).read(file(changed(change))))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining(problem);
    }

    private static byte[] changed(Consumer<Map<String, byte[]>> change) {
        var files = new LinkedHashMap<>(Bundles.unpacked(BUNDLE));
        change.accept(files);
        return Bundles.packed(files);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("bundle.zip"), content);
    }
}
