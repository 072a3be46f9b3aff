package org.policygraph.survey;

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
 * What an address asks for besides a moment: names and values that are not blank, in the order in which the page knows
 * them. What it does not know is left out, so that addresses stay short.
 *
 * @param path where the page is, below the root
 */
record Query(String path, Map<String, List<String>> values) {

    private static final int MOST_VALUES = 20;
    private static final String PAGE = "page";

    Query {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Query of(String path, HttpServletRequest request, List<String> names) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String name : names) {
            List<String> given = Stream.ofNullable(request.getParameterValues(name))
                    .flatMap(Stream::of)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new Query(path, values);
    }

    /** Of another one no more than one name. */
    static Query of(Query other, String name) {
        return new Query(other.path, Map.of()).with(name, other.first(name));
    }

    /** The value of a name; empty if there is none. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean asks(String name) {
        return values.containsKey(name);
    }

    /** The same with one value of a name, or without it if the value is empty. */
    Query with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The same with or without one of several values of a name. */
    Query toggled(String name, String value) {
        var all = new ArrayList<>(all(name));
        if (!all.remove(value)) {
            all.add(value);
        }
        return with(name, all);
    }

    Query without(String... names) {
        var changed = new LinkedHashMap<>(values);
        List.of(names).forEach(changed::remove);
        return new Query(path, changed);
    }

    private Query with(String name, List<String> all) {
        var changed = new LinkedHashMap<>(values);
        if (all.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, all);
        }
        // Another question begins on its first page.
        if (!name.equals(PAGE)) {
            changed.remove(PAGE);
        }
        return new Query(path, changed);
    }

    /** The address below the root. */
    String address() {
        return at(path);
    }

    /** The same of another path. */
    String at(String other) {
        return text().isEmpty() ? other : other + "?" + text();
    }

    /** The parameters, encoded. */
    String text() {
        return values.entrySet().stream()
                .flatMap(value -> value.getValue().stream().map(each -> value.getKey() + "=" + encoded(each)))
                .collect(Collectors.joining("&"));
    }

    /** The value of a name, if there is one. */
    Optional<String> given(String name) {
        return all(name).stream().findFirst();
    }

    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
