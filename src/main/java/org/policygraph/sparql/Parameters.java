package org.policygraph.sparql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

/**
 * The parameters of a query string or a form. The servlet container's own reading has a limit of its own for forms, and
 * replaces what is not UTF-8 without a word.
 */
record Parameters(Map<String, List<String>> values) {

    private static final Parameters NONE = new Parameters(Map.of());

    /** Reads {@code a=1&b=2}. */
    static Parameters read(String encoded) {
        if (encoded.isEmpty()) {
            return NONE;
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    Parameters and(Parameters others) {
        var all = new LinkedHashMap<String, List<String>>();
        values.forEach((name, list) -> all.put(name, new ArrayList<>(list)));
        others.values.forEach((name, list) ->
                all.computeIfAbsent(name, first -> new ArrayList<>()).addAll(list));
        return new Parameters(all);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of a parameter that stands once at most. */
    Optional<String> one(String name) {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw bad("the parameter '" + name + "' stands " + found.size() + " times; give it once");
        }
        return found.stream().findFirst();
    }

    static ProblemException bad(String detail) {
        return Problem.of(400, "bad-request", "The request cannot be understood", detail)
                .exception();
    }

    private static String decoded(String encoded) {
        byte[] bytes = new byte[encoded.length() * 3];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                bytes[length++] = (byte) octet(encoded, i);
                i += 2;
            } else if (character < 0x80) {
                bytes[length++] = (byte) (character == '+' ? ' ' : character);
            } else {
                throw bad("the parameters hold '" + character + "'; write it percent-encoded");
            }
        }
        return utf8(bytes, length);
    }

    private static int octet(String encoded, int at) {
        int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 2), 16);
        if (low < 0) {
            throw bad("'%' is not followed by two hexadecimal digits in the parameters");
        }
        return high * 16 + low;
    }

    private static String utf8(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw bad("the parameters are not UTF-8");
        }
    }
}
