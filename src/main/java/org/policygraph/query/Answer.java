package org.policygraph.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.policygraph.store.ReleaseRecord;

/** A finished answer: its bytes and what they are. */
public final class Answer {

    private final byte[] body;
    private final AnswerFormat format;
    private final Completeness completeness;
    private final boolean empty;
    private final ReleaseRecord release;
    private final Optional<String> tag;
    private final boolean compressed;

    Answer(byte[] body, AnswerFormat format, Found found, ReleaseRecord release, Optional<String> tag) {
        this(body, format, found.completeness(), found.empty(), release, tag, false);
    }

    private Answer(
            byte[] body,
            AnswerFormat format,
            Completeness completeness,
            boolean empty,
            ReleaseRecord release,
            Optional<String> tag,
            boolean compressed) {
        this.body = body;
        this.format = format;
        this.completeness = completeness;
        this.empty = empty;
        this.release = release;
        this.tag = tag;
        this.compressed = compressed;
    }

    /** How many bytes it has. */
    public int length() {
        return body.length;
    }

    /** Writes it. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    /** What it says, unpacked, to be read while its bytes stay where they are. */
    public InputStream read() {
        var bytes = new ByteArrayInputStream(body);
        try {
            return compressed ? new GZIPInputStream(bytes) : bytes;
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    /** What it is written in. */
    public AnswerFormat format() {
        return format;
    }

    /** Whether it is all there is. */
    public Completeness completeness() {
        return completeness;
    }

    /** Whether nothing was found: no row, no triple, or no for an answer. */
    public boolean empty() {
        return empty;
    }

    /** The release that it was found in. */
    public ReleaseRecord release() {
        return release;
    }

    /** What changes whenever the answer does; absent where each time may differ. */
    public Optional<String> tag() {
        return tag;
    }

    /** Whether its bytes are compressed with gzip. */
    public boolean compressed() {
        return compressed;
    }

    Answer gzipped() {
        return new Answer(Gzip.compressed(body), format, completeness, empty, release, tag, true);
    }
}
