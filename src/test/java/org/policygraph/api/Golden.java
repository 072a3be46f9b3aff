package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares JSON with files; {@code -Dgolden.write=true} writes them anew, to be read before they are committed. */
final class Golden {

    private static final int SHOWN = 3;
    private static final String A_CURSOR = "MSAxIDUwIDAxMjM0NTY3ODlhYg";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Golden() {}

    /** An answer is in the file as it is, but for the time of the release and the cursors. */
    static void compare(Path file, JsonNode answer) {
        JsonNode actual = timeless(answer);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, JSON.writeValueAsString(actual) + "\n");
            }
            assertThat(JSON.readTree(Files.readString(file))).as("%s", file).isEqualTo(actual);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The answer with lists cut after three, so that an example can be read. */
    static JsonNode shortened(JsonNode answer) {
        if (answer instanceof ArrayNode list) {
            ArrayNode few = JSON.createArrayNode();
            for (int i = 0; i < Math.min(SHOWN, list.size()); i++) {
                few.add(shortened(list.get(i)));
            }
            return few;
        }
        if (answer instanceof ObjectNode object) {
            ObjectNode shorter = JSON.createObjectNode();
            object.properties().forEach(field -> shorter.set(field.getKey(), shortened(field.getValue())));
            return shorter;
        }
        return answer;
    }

    private static JsonNode timeless(JsonNode answer) {
        JsonNode copy = answer.deepCopy();
        if (copy.get("links") instanceof ObjectNode links) {
            List.copyOf(links.propertyNames()).forEach(name -> {
                if (links.get(name).isString()) {
                    String address = links.get(name).asString();
                    links.put(name, address.replaceFirst("cursor=[^&]+", "cursor=" + A_CURSOR));
                }
            });
        }
        copy.findParents("issued").forEach(release -> ((ObjectNode) release).put("issued", "2014-03-26T12:00:00Z"));
        if (copy.get("completeness") instanceof ObjectNode completeness) {
            completeness.put("released", "2014-03-26T12:00:00Z");
        }
        if (copy.get("item") instanceof ObjectNode item && item.has("asOf")) {
            item.put("asOf", "2014-03-26");
        }
        return copy;
    }
}
