package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the query that a body holds, as SPARQL or in JSON. */
record QueryText(JsonMapper json) {

    /** Queries that people write are shorter by far, and each is run many times. */
    static final int MOST_CHARACTERS = 100_000;

    /**
     * The query.
     *
     * @throws ProblemException if there is none, or it is too long
     */
    String read(String contentType, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(2 * MOST_CHARACTERS + 1);
        if (bytes.length > 2 * MOST_CHARACTERS) {
            throw tooLong();
        }
        boolean isJson = MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        return isJson ? member(bytes) : bounded(text(bytes));
    }

    /** The same text, if it is not too long. */
    static String bounded(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw tooLong();
        }
        return text;
    }

    private String member(byte[] bytes) {
        try {
            Object query = json.readValue(bytes, Map.class).get("query");
            if (query instanceof String text) {
                return bounded(text);
            }
        } catch (JacksonException notJson) {
            // Told below, with what is JSON and lacks the query.
        }
        throw Mistakes.missing("query", "a JSON object with the query as its member 'query'");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Problem.of(400, "bad-request", "The request cannot be understood", "the body is not UTF-8")
                    .exception();
        }
    }

    private static ProblemException tooLong() {
        return Problem.of(
                        413,
                        "upload-too-large",
                        "The body is too large",
                        "a query that is to be explained may have " + MOST_CHARACTERS + " characters at most")
                .exception();
    }
}
