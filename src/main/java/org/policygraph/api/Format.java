package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** How lists can be had that are more than JSON. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    /** RFC 5545. */
    ICS(new MediaType("text", "calendar", StandardCharsets.UTF_8)),
    /** RFC 4180. */
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8));

    static final String CALENDAR_TYPE = "text/calendar";
    static final String TABLE_TYPE = "text/csv";

    private final MediaType mediaType;

    Format(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** The one that the parameter names; where it is missing, the one that the header Accept likes best. */
    static Format of(Question question, String accept) {
        return of(question, accept, List.of(values()));
    }

    /** The same, where there are not all of them. */
    static Format of(Question question, String accept, List<Format> offered) {
        List<String> named = question.parameters().getOrDefault(Parameter.FORMAT.parameterName(), List.of());
        return named.isEmpty() ? accepted(accept, offered) : named(named.getFirst(), offered);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Format named(String name, List<Format> offered) {
        return offered.stream()
                .filter(format -> format.word().equals(name))
                .findFirst()
                .orElseThrow(() -> Mistakes.badValue(
                        Parameter.FORMAT.parameterName(),
                        name,
                        offered.stream().map(Format::word).collect(Collectors.joining(", ", "one of ", ""))));
    }

    private static Format accepted(String accept, List<Format> offered) {
        var wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream()
                .flatMap(type -> offered.stream().filter(format -> format.mediaType.isCompatibleWith(type)))
                .findFirst()
                .orElse(JSON);
    }
}
