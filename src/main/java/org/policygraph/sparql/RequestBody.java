package org.policygraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

/** Reads the body of a request whole, before anything is locked, and not beyond a bound. */
final class RequestBody {

    private static final int BUFFER_BYTES = 1 << 16;

    /** A body that comes drop by drop keeps a connection alive for as long as its sender likes. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private RequestBody() {}

    static byte[] read(HttpServletRequest request, long maxBytes) throws IOException {
        if (request.getContentLengthLong() > maxBytes) {
            throw tooLarge(maxBytes);
        }
        try {
            return bounded(decoded(request), maxBytes);
        } catch (ZipException notGzip) {
            throw Parameters.bad("Content-Encoding says gzip, but the body is not: " + notGzip.getMessage());
        }
    }

    /** The body as text, which must be UTF-8. */
    static String text(HttpServletRequest request, long maxBytes) throws IOException {
        byte[] bytes = read(request, maxBytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Parameters.bad("the body is not UTF-8");
        }
    }

    private static InputStream decoded(HttpServletRequest request) throws IOException {
        InputStream raw = request.getInputStream();
        String encoding = request.getHeader("Content-Encoding");
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> raw;
            case "gzip", "x-gzip" -> new GZIPInputStream(raw, BUFFER_BYTES);
            default ->
                throw Problem.of(
                                415,
                                "unsupported-content-encoding",
                                "The body is compressed in a way that is not read here",
                                "Content-Encoding is '" + encoding + "'; send it plain or with gzip")
                        .withHeader("Accept-Encoding", "gzip")
                        .exception();
        };
    }

    private static byte[] bounded(InputStream in, long maxBytes) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var bytes = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (bytes.size() + (long) count > maxBytes) {
                throw tooLarge(maxBytes);
            }
            if (System.nanoTime() - end > 0) {
                throw Problem.of(
                                408,
                                "slow-upload",
                                "The body took too long to arrive",
                                "it must arrive within " + PATIENCE.toSeconds() + " s")
                        .withHeader("Connection", "close")
                        .exception();
            }
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
    }

    private static ProblemException tooLarge(long maxBytes) {
        return Problem.of(
                        413,
                        "upload-too-large",
                        "The body is too large",
                        "it may have " + maxBytes + " bytes at most, after decompression; send it in parts, or raise"
                                + " policygraph.max-upload")
                .exception();
    }
}
