package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.source.Bundle;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceFolder;
import org.policygraph.vocabulary.Names;

/**
 * The bundle of an invented document, right as stored and wrong as a test wants it.
 *
 * @param text its text
 * @param claims its graphs
 */
record Minutes(String text, String claims) {

    private static final Path FOLDER = Path.of("src/test/resources/org/policygraph/release/minutes");
    private static final String FOLDER_NAME = "documents/minutes";

    static Minutes stored() {
        try {
            return new Minutes(
                    Files.readString(FOLDER.resolve("text.txt")), Files.readString(FOLDER.resolve("claims.trig")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with the first occurrence of a piece of its graphs exchanged. */
    Minutes with(String piece, String replacement) {
        assertThat(claims).contains(piece);
        int start = claims.indexOf(piece);
        return new Minutes(text, claims.substring(0, start) + replacement + claims.substring(start + piece.length()));
    }

    /** The same with a piece exchanged wherever it stands. */
    Minutes withEach(String piece, String replacement) {
        assertThat(claims).contains(piece);
        return new Minutes(text, claims.replace(piece, replacement));
    }

    /** The same without a piece. */
    Minutes without(String piece) {
        return with(piece, "");
    }

    /** The same with further statements in the graph of the document. */
    Minutes describing(String statements) {
        return new Minutes(text, claims + "\nid:minutes {\n" + statements + "\n}\n");
    }

    Minutes withText(String changed) {
        return new Minutes(changed, claims);
    }

    Bundle bundle() {
        return bundle(FOLDER_NAME);
    }

    Bundle bundle(String folder) {
        return read(folder, new TreeMap<>(Map.of("claims.trig", bytes(claims), "text.txt", bytes(text))));
    }

    /** An installation that has nothing else. */
    Installation installed() {
        return new Installation(List.of(folder(FOLDER_NAME)), new BundleReader(Names.standard())::read);
    }

    SourceFolder folder(String name) {
        return new SourceFolder(name, new TreeMap<>(Map.of("claims.trig", bytes(claims), "text.txt", bytes(text))));
    }

    Bundle bundleWithoutText() {
        return read(FOLDER_NAME, new TreeMap<>(Map.of("claims.trig", bytes(claims))));
    }

    private static Bundle read(String folder, TreeMap<String, byte[]> files) {
        return new BundleReader(Names.standard()).read(new SourceFolder(folder, files));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
