package org.policygraph.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * The moment that a request that was refused has asked about, which may be why there was nothing.
 *
 * @param words what was asked for; empty if nothing
 * @param newest where the same is at the newest moment
 */
record OtherMoment(String words, String newest) {

    private static final Map<String, String> CLOCKS =
            new TreeMap<>(Map.of("knownAt", "as known on ", "validAt", "as true on "));

    static OtherMoment of(HttpServletRequest request) {
        String words = CLOCKS.entrySet().stream()
                .flatMap(clock -> Optional.ofNullable(request.getParameter(clock.getKey())).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> clock.getValue() + value))
                .collect(Collectors.joining(", "));
        String others = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !CLOCKS.containsKey(parameter.getKey()))
                .flatMap(parameter -> Stream.of(parameter.getValue()).map(value -> List.of(parameter.getKey(), value)))
                .map(parameter -> encoded(parameter.getFirst()) + "=" + encoded(parameter.getLast()))
                .collect(Collectors.joining("&"));
        return new OtherMoment(words, path(request) + (others.isEmpty() ? "" : "?" + others));
    }

    /** The container asks for the page of an error at an address of its own. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
