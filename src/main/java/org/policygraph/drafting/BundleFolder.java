package org.policygraph.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.policygraph.source.BundleReader;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceFolder;

/** Writes a new bundle's folder, all of it or nothing. An existing folder is never touched. */
public final class BundleFolder {

    private static final String CLAIMS_FILE = "claims.trig";

    private BundleFolder() {}

    /**
     * Makes sure that a folder can be made.
     *
     * @throws SourceException if something of this name exists
     */
    public static void requireFree(Path folder) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new SourceException(
                    folder.toString(),
                    "exists already and is not overwritten; name another with --folder, or move it away first");
        }
    }

    /**
     * Writes a bundle.
     *
     * @throws SourceException if the folder exists, the draft is too large to be read again, or it cannot be written
     */
    public static void write(Path folder, BundleDraft draft) {
        requireFree(folder);
        Map<String, String> files = Map.of(BundleReader.TEXT_FILE, draft.text(), CLAIMS_FILE, draft.claims());
        files.forEach((name, content) -> requireReadable(folder.resolve(name), content));
        Path whole = folder.toAbsolutePath().normalize();
        Path parts = whole.resolveSibling(
                "." + whole.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(parts);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(parts.resolve(file.getKey()), file.getValue());
            }
            Files.move(parts, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            remove(parts, files);
            throw new SourceException(folder.toString(), "cannot be written: " + unwritable.getMessage());
        }
    }

    private static void requireReadable(Path file, String content) {
        long limit = SourceFolder.MAX_FILE_BYTES;
        if (content.length() > limit || content.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > limit) {
            throw new SourceException(
                    file.toString(), "would have more than %d bytes; split the document".formatted(limit));
        }
    }

    private static void remove(Path parts, Map<String, String> files) {
        try {
            for (String name : files.keySet()) {
                Files.deleteIfExists(parts.resolve(name));
            }
            Files.deleteIfExists(parts);
        } catch (IOException stuck) {
            throw new SourceException(parts.toString(), "was left behind; delete it: " + stuck.getMessage());
        }
    }
}
