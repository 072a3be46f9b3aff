package org.policygraph.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.policygraph.source.SourceException;

/**
 * Refuses a PDF whose compressed streams unpack to absurd sizes. PDFBox unpacks a stream in memory as a whole, so they
 * are unpacked here once before, into nothing.
 */
final class StreamGuard {

    /** The most that one stream may unpack to, in bytes: 256 MiB, more than a scanned page in colour. */
    static final long MAX_STREAM_BYTES = 256L << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Streams that are packed several times over. */
    private static final int MAX_DEPTH = 4;

    private StreamGuard() {}

    static void check(String file, byte[] pdf) {
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int start = afterLineEnd(pdf, at);
            if (isBomb(new ByteArrayInputStream(pdf, start, pdf.length - start))) {
                throw new SourceException(
                        file,
                        "the stream at byte %d unpacks to more than %d bytes; no document does that, look where it"
                                        .formatted(start, MAX_STREAM_BYTES)
                                + " comes from");
            }
        }
    }

    /** What is packed in another way, or damaged, is for PDFBox to find. */
    private static boolean isBomb(InputStream stream) {
        try {
            drain(stream, 0);
            return false;
        } catch (TooLargeException bomb) {
            return true;
        } catch (ZipException | EOFException notPacked) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int next(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length < pdf.length; at++) {
            int same = 0;
            while (same < STREAM.length && pdf[at + same] == STREAM[same]) {
                same++;
            }
            boolean lineEnds = pdf[at + STREAM.length] == '\r' || pdf[at + STREAM.length] == '\n';
            boolean isEnd = at > 0 && pdf[at - 1] == 'd';
            if (same == STREAM.length && lineEnds && !isEnd) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        return pdf[at] == '\r' && at + 1 < pdf.length && pdf[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private static void drain(InputStream packed, int depth) throws IOException {
        try (var in = new BufferedInputStream(new Bounded(new InflaterInputStream(packed)))) {
            in.mark(2);
            boolean again = depth < MAX_DEPTH && isZlib(in.read(), in.read());
            in.reset();
            if (again) {
                drain(in, depth + 1);
            } else {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static boolean isZlib(int first, int second) {
        return (first & 0x0F) == 8 && first >> 4 <= 7 && second >= 0 && (first << 8 | second) % 31 == 0;
    }

    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends FilterInputStream {

        private long left = MAX_STREAM_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) throws IOException {
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new TooLargeException();
            }
            return result;
        }
    }
}
