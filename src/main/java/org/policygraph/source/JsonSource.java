package org.policygraph.source;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at JSON-LD before its parser does, which tells no line, and logs a stack trace for each context that it is asked
 * to fetch.
 */
final class JsonSource {

    private JsonSource() {}

    /**
     * Reads to the end.
     *
     * @throws SourceException if it is not JSON, is nested too deeply, or refers to a context elsewhere
     */
    static void requireReadable(String file, String text) {
        try (JsonParser json = JsonMapper.shared().createParser(text)) {
            requireReadable(file, json);
        }
    }

    private static void requireReadable(String file, JsonParser json) {
        try {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    requireOwnContext(file, json);
                }
            }
        } catch (JacksonException invalid) {
            throw new SourceException(
                    location(file, json.currentLocation()), String.valueOf(invalid.getOriginalMessage()));
        }
    }

    /** A context is an object that stands in the file, or a list of such; a word in its place is an address. */
    private static void requireOwnContext(String file, JsonParser json) {
        String name = json.currentName();
        if (!"@context".equals(name) && !"@import".equals(name)) {
            return;
        }
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY) {
            value = json.nextToken();
        }
        if (value == JsonToken.VALUE_STRING) {
            throw new SourceException(
                    location(file, json.currentTokenLocation()),
                    "the context " + json.getString() + " is not fetched; write its terms into the file");
        }
    }

    private static SourceLocation location(String file, TokenStreamLocation place) {
        return new SourceLocation(file, Math.max(0, place.getLineNr()));
    }
}
