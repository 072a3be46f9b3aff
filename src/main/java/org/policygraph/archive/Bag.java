package org.policygraph.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Files with their digests in one ZIP file: a bag of the BagIt File Packaging Format 1.0 (RFC 8493). The time of each
 * entry is that of the release, so that the same files are the same bytes.
 */
record Bag(Notes notes, SortedMap<String, byte[]> payload) {

    byte[] zipped() {
        String folder = "policygraph-release-" + notes.release().number() + "/";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files().entrySet()) {
                var entry = new ZipEntry(folder + file.getKey());
                entry.setTimeLocal(
                        notes.release().issued().atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        payload.forEach((path, content) -> files.put(Layout.PAYLOAD + path, content));
        byte[] manifest = manifest(files);
        var tags = new TreeMap<String, byte[]>();
        tags.put(Layout.BAG, utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put(Layout.BAG_FACTS, utf8(facts()));
        tags.put(Layout.MANIFEST, manifest);
        tags.put(Layout.TAG_MANIFEST, manifest(tags));
        files.putAll(tags);
        return files;
    }

    private String facts() {
        long bytes =
                payload.values().stream().mapToLong(content -> content.length).sum();
        return """
                Source-Organization: PolicyGraph
                External-Description: %s
                %s: %s
                Bagging-Date: %s
                Payload-Oxum: %d.%d
                %s: %s
                """.formatted(
                        Notes.ABSTRACT,
                        Layout.RELEASE,
                        notes.iri(),
                        notes.day(),
                        bytes,
                        payload.size(),
                        Layout.HASH,
                        notes.release().contentHash());
    }

    private static byte[] manifest(SortedMap<String, byte[]> files) {
        return utf8(files.entrySet().stream()
                .map(file -> DigestUtils.sha256Hex(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
