package org.policygraph.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.release.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wish to go back to a release, as somebody sends it.
 *
 * @param release the number of the release
 * @param reason why, for the record of the new one
 */
record RollBack(long release, String reason) {

    static final String RELEASE = "rollBackTo";
    static final String REASON = "reason";

    private static final int MOST_BYTES = 16_384;
    private static final String SHAPE = "{\"rollBackTo\": 3, \"reason\": \"release 4 named the wrong forum\"}";

    /**
     * Reads it.
     *
     * @throws ProblemException if it is anything else
     */
    static RollBack read(InputStream body, JsonMapper json) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.of(
                            413,
                            "upload-too-large",
                            "The body is too large",
                            "it may have " + MOST_BYTES + " bytes, and is of the form " + SHAPE)
                    .exception();
        }
        JsonNode wish = object(bytes, json);
        wish.propertyNames().stream()
                .filter(name -> !List.of(RELEASE, REASON).contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Mistakes.unknownParameter(name, List.of(RELEASE, REASON));
                });
        return new RollBack(release(wish.path(RELEASE)), reason(wish.path(REASON)));
    }

    private static JsonNode object(byte[] bytes, JsonMapper json) {
        try {
            JsonNode read = json.readTree(bytes);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException notJson) {
            // Told below, with what is JSON and no object.
        }
        throw Problem.of(
                        400,
                        "bad-request",
                        "The request cannot be understood",
                        "the body is no JSON object of the form " + SHAPE)
                .exception();
    }

    private static long release(JsonNode value) {
        if (value.isMissingNode()) {
            throw Mistakes.missing(RELEASE, "the number of the release whose state is wanted again");
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.asLong();
        }
        throw Mistakes.badValue(RELEASE, value.toString(), "the number of a release, such as 3");
    }

    private static String reason(JsonNode value) {
        if (value.isMissingNode()) {
            throw Mistakes.missing(REASON, "why, for the record of the release");
        }
        return Optional.of(value)
                .filter(JsonNode::isString)
                .flatMap(said -> Reason.of(said.asString()))
                .map(Reason::text)
                .orElseThrow(() -> Mistakes.badValue(REASON, value.toString(), Reason.FORM));
    }
}
