package org.policygraph.ask;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * What somebody has put into the form of a question.
 *
 * @param values by parameter, without those that are empty
 * @param words what was typed for a thing, by parameter
 * @param isAsked whether the form was sent at all, with whatever in it
 */
record Given(Map<String, List<String>> values, Map<String, String> words, boolean isAsked) {

    /** What follows the name of a parameter in that of the field for words; no name of a parameter has a point. */
    static final String WORDS = ".words";

    static final String PAGE = "page";

    /** What every address takes. */
    private static final Set<String> OF_EVERY_PAGE = Set.of(PAGE, "knownAt", "validAt");

    Given {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    static Given of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        var words = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            List<String> typed = Stream.of(given)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (typed.isEmpty() || OF_EVERY_PAGE.contains(name)) {
                return;
            }
            if (name.endsWith(WORDS)) {
                words.put(name.substring(0, name.length() - WORDS.length()), typed.getFirst());
            } else {
                values.put(name, typed);
            }
        });
        boolean isAsked = request.getParameterMap().keySet().stream().anyMatch(name -> !OF_EVERY_PAGE.contains(name));
        return new Given(values, words, isAsked);
    }

    /** Of nobody. */
    static Given nothing() {
        return new Given(Map.of(), Map.of(), false);
    }

    /** The first value of a parameter; empty if there is none. */
    String value(String parameter) {
        return values.getOrDefault(parameter, List.of()).stream().findFirst().orElse("");
    }

    /** The same with another value for a parameter. */
    Given with(String parameter, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(parameter, List.of(value));
        var typed = new LinkedHashMap<>(words);
        typed.remove(parameter);
        return new Given(changed, typed, isAsked);
    }

    /** The same without a parameter. */
    Given without(String parameter) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(parameter);
        return new Given(changed, words, isAsked);
    }

    /** The parameters, encoded. */
    String query() {
        var parts = new ArrayList<String>();
        values.forEach((name, each) -> each.forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        return String.join("&", parts);
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
