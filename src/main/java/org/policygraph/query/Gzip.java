package org.policygraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses finished answers, quickly rather than tightly. */
final class Gzip {

    private static final int BUFFER_BYTES = 8192;

    private Gzip() {}

    static byte[] compressed(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip = new Fast(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static final class Fast extends GZIPOutputStream {

        Fast(ByteArrayOutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
