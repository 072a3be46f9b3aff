package org.policygraph.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The files of a folder, read whole.
 *
 * @param name the folder as a person would name it
 * @param files the content of each file by its name
 */
public record SourceFolder(String name, SortedMap<String, byte[]> files) {

    /** The largest file that is read, in bytes: 32 MiB. Far more than any policy document needs. */
    public static final long MAX_FILE_BYTES = 32L << 20;

    /** Copies the map. */
    public SourceFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a folder, or a single file as a folder that holds it and the text beside it.
     *
     * @throws SourceException if it is missing, unreadable or holds a file that is too large
     */
    public static SourceFolder of(Path path) {
        return of(path, MAX_FILE_BYTES);
    }

    static SourceFolder of(Path path, long maxFileBytes) {
        if (!Files.exists(path)) {
            throw new SourceException(path.toString(), "there is no such file or folder");
        }
        var files = new TreeMap<String, byte[]>();
        if (!Files.isDirectory(path)) {
            files.put(String.valueOf(path.getFileName()), content(path, maxFileBytes));
            Path parent = path.getParent();
            if (Files.exists(path.resolveSibling(TableDocument.TABLE_FILE))) {
                return of(parent == null ? Path.of("") : parent, maxFileBytes);
            }
            Path text = path.resolveSibling(BundleReader.TEXT_FILE);
            if (Files.exists(text)) {
                files.put(BundleReader.TEXT_FILE, content(text, maxFileBytes));
            }
            return new SourceFolder(parent == null ? "" : parent.toString(), files);
        }
        try (var entries = Files.newDirectoryStream(path, Files::isRegularFile)) {
            entries.forEach(file -> files.put(String.valueOf(file.getFileName()), content(file, maxFileBytes)));
        } catch (IOException unreadable) {
            throw new SourceException(path.toString(), "cannot be read: " + unreadable.getMessage());
        }
        return new SourceFolder(path.toString(), files);
    }

    /** How a file of this folder is called in messages. */
    public String path(String file) {
        return name.isEmpty() ? file : name + "/" + file;
    }

    /**
     * The text of a file.
     *
     * @throws SourceException if it is missing or not UTF-8
     */
    String text(String file) {
        byte[] content = files.get(file);
        if (content == null) {
            throw new SourceException(name, "holds no file " + file);
        }
        return StrictUtf8.decode(path(file), content);
    }

    /** SHA-256 of the names and contents of the files. */
    public String digest() {
        return digest(files);
    }

    static String digest(Map<String, byte[]> files) {
        MessageDigest sha = DigestUtils.getSha256Digest();
        new TreeMap<>(files).forEach((file, content) -> {
            sha.update((file + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
            sha.update(content);
        });
        return Hex.encodeHexString(sha.digest());
    }

    private static byte[] content(Path file, long maxFileBytes) {
        try {
            long size = Files.size(file);
            if (size > maxFileBytes) {
                throw new SourceException(
                        file.toString(),
                        "has %d bytes; a file of a bundle may have %d at most, split it".formatted(size, maxFileBytes));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new SourceException(file.toString(), "cannot be read: " + unreadable.getMessage());
        }
    }
}
