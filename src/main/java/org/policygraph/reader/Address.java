package org.policygraph.reader;

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
 * What the address of a page asks for besides a moment: names and values that are not blank, in the order in which the
 * page knows them. What it does not know is left out, so that addresses stay short.
 *
 * @param path where the page is, below the root of the service
 */
public record Address(String path, Map<String, List<String>> values) {

    /** The parameter that says which page of something long is asked for. */
    public static final String PAGE = "page";

    /** Copies its values. */
    public Address {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What a request asks for. */
    public static Address of(HttpServletRequest request, String path, List<String> known) {
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
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The first value of a name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The first value of a name; empty if there is none. */
    public String value(String name) {
        return first(name).orElse("");
    }

    /** The values of a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether there is a value of a name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The same with this value of a name and no other, or without it if the value is empty. */
    public Address with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The same with these values of a name, and no others. */
    public Address with(String name, List<String> wanted) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, wanted);
        return new Address(path, changed).without(wanted.isEmpty() ? List.of(name) : List.of());
    }

    /** The same with one more value of a name. */
    public Address adding(String name, String value) {
        var all = new ArrayList<>(all(name));
        all.add(value);
        return with(name, all.stream().distinct().toList());
    }

    /** The same without one of the values of a name. */
    public Address removing(String name, String value) {
        return with(name, all(name).stream().filter(each -> !each.equals(value)).toList());
    }

    /** The same with or without one of several values of a name. */
    public Address toggled(String name, String value) {
        return all(name).contains(value) ? removing(name, value) : adding(name, value);
    }

    /** The same with no more than one name. */
    public Address only(String name) {
        return Address.of(path).with(name, all(name));
    }

    /** The same without some names. */
    public Address without(String... names) {
        return without(List.of(names));
    }

    /** The same without some names. */
    public Address without(List<String> names) {
        var changed = new LinkedHashMap<>(values);
        names.forEach(changed::remove);
        return new Address(path, changed);
    }

    /** The same of another path. */
    public Address at(String other) {
        return new Address(other, values);
    }

    /** As it is written in links. */
    public String text() {
        String query = parameters();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What it asks for, as it is written behind a path. */
    public String parameters() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** A value as it is written in links. Commas stay as they are, which addresses of pages may hold. */
    public static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
