package org.policygraph.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.policygraph.source.SourceException;

/** The files of a ZIP file that lie in its one folder. Nothing is written to the disk, and no more is read than allowed. */
final class ZipFiles implements AutoCloseable {

    private final String archive;
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private long read;

    private ZipFiles(String archive, ZipFile zip, Limits limits) {
        this.archive = archive;
        this.zip = zip;
        this.limits = limits;
    }

    static ZipFiles open(Path path, Limits limits) {
        try {
            var files = new ZipFiles(path.toString(), new ZipFile(path.toFile(), StandardCharsets.UTF_8), limits);
            try {
                files.list();
                return files;
            } catch (RuntimeException refused) {
                files.close();
                throw refused;
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SourceException(path.toString(), "cannot be read as a ZIP file: " + unreadable.getMessage());
        }
    }

    private void list() {
        if (zip.size() > limits.files()) {
            throw refused("it has " + zip.size() + " files, and may have " + limits.files());
        }
        String folder = "";
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            requireInside(name);
            String first = name.substring(0, name.indexOf('/') + 1);
            if (first.isEmpty() || (!folder.isEmpty() && !folder.equals(first))) {
                throw refused("the file " + name + " is not in the one folder that a bundle has");
            }
            folder = first;
            if (!entry.isDirectory() && entries.put(name.substring(first.length()), entry) != null) {
                throw refused("the file " + name + " is there twice");
            }
        }
    }

    private void requireInside(String name) {
        boolean climbs = name.startsWith("/") || ("/" + name + "/").contains("/../") || name.contains("\\");
        if (climbs || name.chars().anyMatch(Character::isISOControl)) {
            throw refused("the file name '" + name.replaceAll("\\p{Cntrl}", "?") + "' leads out of the bundle");
        }
    }

    /** The SHA-256 of each file. */
    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        entries.keySet().forEach(name -> {
            MessageDigest sha = DigestUtils.getSha256Digest();
            copy(name, new DigestOutputStream(OutputStream.nullOutputStream(), sha), limits.bytes());
            digests.put(name, Hex.encodeHexString(sha.digest()));
        });
        return digests;
    }

    /** A small file. */
    byte[] small(String name) {
        return content(name, limits.manifestBytes());
    }

    byte[] content(String name) {
        return content(name, limits.bytes());
    }

    private byte[] content(String name, long most) {
        var bytes = new ByteArrayOutputStream();
        read = 0;
        copy(name, bytes, most);
        return bytes.toByteArray();
    }

    private void copy(String name, OutputStream out, long most) {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw refused("the file " + name + " is missing; get the bundle again");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                read += count;
                if (read > most) {
                    throw refused("with the file " + name + " it unpacks to more than " + most + " bytes");
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException damaged) {
            throw refused("the file " + name + " is damaged: " + damaged.getMessage() + "; get the bundle again");
        }
    }

    SourceException refused(String problem) {
        return new SourceException(archive, problem);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException harmless) {
            throw refused("cannot be closed: " + harmless.getMessage());
        }
    }
}
