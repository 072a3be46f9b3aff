package org.policygraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses what is not; the RDF parsers replace wrong bytes without a word. */
public final class StrictUtf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictUtf8() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @param file how the file is called in messages
     * @throws SourceException if a byte is not UTF-8; it names the byte and its line
     */
    public static String decode(String file, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw new SourceException(
                    new SourceLocation(file, lineAt(bytes, input.position())),
                    "byte %d (0x%02X) is not UTF-8; save the file as UTF-8"
                            .formatted(input.position(), bytes[input.position()]));
        }
        String text = output.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
