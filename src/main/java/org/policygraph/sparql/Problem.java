package org.policygraph.sparql;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;

/**
 * An error as RFC 9457 writes it.
 *
 * @param kind the last step of the problem's type
 * @param more further members, in order
 * @param headers what stands in the head of the answer
 */
record Problem(
        int status, String kind, String title, String detail, Map<String, Object> more, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://w3id.org/policygraph/problems/";

    static Problem of(int status, String kind, String title, String detail) {
        return new Problem(status, kind, title, detail, Map.of(), Map.of());
    }

    Problem with(String member, Object value) {
        var members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new Problem(status, kind, title, detail, members, headers);
    }

    Problem withHeader(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(status, kind, title, detail, more, all);
    }

    RequestException exception() {
        return new RequestException(this);
    }

    byte[] json() {
        var object = new JsonObject();
        object.put("type", TYPES + kind);
        object.put("title", title);
        object.put("status", status);
        object.put("detail", detail);
        more.forEach((member, value) -> object.put(member, json(value)));
        return JSON.toString(object).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue json(Object value) {
        return switch (value) {
            case Number number -> JsonNumber.value(number.longValue());
            case Boolean truth -> new JsonBoolean(truth);
            case List<?> list -> {
                var array = new JsonArray();
                list.forEach(element -> array.add(json(element)));
                yield array;
            }
            case Map<?, ?> map -> {
                var object = new JsonObject();
                map.forEach((member, element) -> object.put(String.valueOf(member), json(element)));
                yield object;
            }
            default -> new JsonString(value.toString());
        };
    }
}
