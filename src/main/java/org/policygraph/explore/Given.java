package org.policygraph.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * What an address asks for besides a moment: names and values that are not blank, in the order of the form. What is not
 * known is left out, so that addresses of pages stay short.
 */
record Given(Map<String, List<String>> values) {

    static final String FROM = "from";
    static final String TO = "to";

    /** What was typed, and is looked for where no identifier was chosen. */
    static final String FROM_NAME = "fromName";

    static final String TO_NAME = "toName";
    static final String DOCUMENT_NAME = "documentName";
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String PREDICATE = "predicate";
    static final String DOCUMENT = "document";
    static final String MODALITY = "modality";
    static final String SCHEME = "scheme";
    static final String MAX_LENGTH = "maxLength";
    static final String COUNT = "k";
    static final String KIND = "kind";
    static final String PAGE = "page";

    private static final List<String> KNOWN = List.of(
            FROM,
            FROM_NAME,
            TO,
            TO_NAME,
            AFTER,
            BEFORE,
            PREDICATE,
            DOCUMENT,
            DOCUMENT_NAME,
            MODALITY,
            SCHEME,
            MAX_LENGTH,
            COUNT,
            KIND,
            PAGE);
    private static final Set<String> REPEATABLE = Set.of(PREDICATE, DOCUMENT, MODALITY);

    Given {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Given of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String name : KNOWN) {
            List<String> given = Stream.ofNullable(request.getParameterValues(name))
                    .flatMap(Stream::of)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(REPEATABLE.contains(name) ? Long.MAX_VALUE : 1)
                    .toList();
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        }
        return new Given(values);
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The same with one value of a name. */
    Given with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Given(changed);
    }

    /** The same in one more document. */
    Given withDocument(String slug) {
        var changed = new LinkedHashMap<>(values);
        var all = new ArrayList<>(all(DOCUMENT));
        all.add(slug);
        changed.put(DOCUMENT, all.stream().distinct().toList());
        return new Given(changed);
    }

    Given without(String... names) {
        var changed = new LinkedHashMap<>(values);
        List.of(names).forEach(changed::remove);
        return new Given(changed);
    }

    /** A path that asks for it. */
    String at(String path) {
        String query = KNOWN.stream()
                .flatMap(name -> all(name).stream().map(value -> name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
