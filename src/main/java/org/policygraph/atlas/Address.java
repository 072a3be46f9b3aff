package org.policygraph.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * What the address of an overview asks for besides a moment: names and values that are not blank. Names that the overview
 * does not know are left out, so that what is shared is short.
 *
 * @param path below the root of the service
 */
record Address(String path, Map<String, List<String>> values) {

    Address {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Address of(HttpServletRequest request, String path, List<String> known) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String name : known) {
            List<String> given = Stream.ofNullable(request.getParameterValues(name))
                    .flatMap(Stream::of)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new Address(path, values);
    }

    /** That of a path that asks for nothing. */
    static Address of(String path) {
        return new Address(path, Map.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The same with this value of a name, and no other. */
    Address with(String name, String value) {
        return with(name, List.of(value));
    }

    /** The same with these values of a name, and no others. */
    Address with(String name, List<String> wanted) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, wanted);
        return new Address(path, changed).without(wanted.isEmpty() ? List.of(name) : List.of());
    }

    /** The same with one more value of a name. */
    Address adding(String name, String value) {
        var all = new ArrayList<>(all(name));
        all.add(value);
        return with(name, all.stream().distinct().toList());
    }

    /** The same without one of the values of a name. */
    Address removing(String name, String value) {
        return with(name, all(name).stream().filter(each -> !each.equals(value)).toList());
    }

    Address without(String... names) {
        return without(List.of(names));
    }

    Address without(List<String> names) {
        var changed = new LinkedHashMap<>(values);
        names.forEach(changed::remove);
        return new Address(path, changed);
    }

    /** The same for another path. */
    Address at(String other) {
        return new Address(other, values);
    }

    /** As it is written in links. */
    String text() {
        String query = values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Commas stay as they are, which addresses of pages may hold. */
    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
