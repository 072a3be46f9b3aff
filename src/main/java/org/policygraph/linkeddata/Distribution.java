package org.policygraph.linkeddata;

import java.util.Locale;
import java.util.Optional;

/**
 * A release as a file.
 *
 * @param name what it is called
 * @param path where it is, below the root
 * @param mediaType its registered media type
 * @param compressed whether it is compressed with gzip
 * @param bytes how long it is, if that is known before it is sent
 * @param sha256 the SHA-256 of it in hexadecimal digits, if it is known
 */
public record Distribution(
        String name, String path, String mediaType, boolean compressed, Optional<Long> bytes, Optional<String> sha256) {

    private static final double KILO = 1000;

    /** The same, once it was made. */
    Distribution measured(long length, String digest) {
        return new Distribution(name, path, mediaType, compressed, Optional.of(length), Optional.of(digest));
    }

    /** How long it is, as people say it; empty if that is not known. */
    public String size() {
        return bytes.map(Distribution::size).orElse("");
    }

    private static String size(long length) {
        if (length < KILO) {
            return length + " bytes";
        }
        return length < KILO * KILO
                ? Math.round(length / KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", length / KILO / KILO);
    }

    /** The media type under which it is sent. */
    String sentAs() {
        return compressed ? "application/gzip" : mediaType;
    }
}
