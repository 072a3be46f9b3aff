package org.policygraph.archive;

import org.apache.commons.codec.digest.DigestUtils;

/** A finished file. Immutable. */
public final class PackedFile {

    private final String name;
    private final String mediaType;
    private final byte[] content;
    private final String sha256;

    PackedFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
        this.sha256 = DigestUtils.sha256Hex(content);
    }

    /** What it is called, without a folder. */
    public String name() {
        return name;
    }

    /** The media type of the bytes as they are. */
    public String mediaType() {
        return mediaType;
    }

    /** Its bytes, which are not to be changed. */
    public byte[] content() {
        return content;
    }

    /** How many bytes it has. */
    public int bytes() {
        return content.length;
    }

    /** SHA-256 of its bytes in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }
}
