package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** How commitments can be had. */
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
        List<String> named = question.parameters().getOrDefault(Parameter.FORMAT.parameterName(), List.of());
        return named.isEmpty() ? accepted(accept) : named(named.getFirst());
    }

    private static Format named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Mistakes.badValue(Parameter.FORMAT.parameterName(), name, "one of json, ics, csv"));
    }

    private static Format accepted(String accept) {
        var wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream()
                .flatMap(type -> Stream.of(values()).filter(format -> format.mediaType.isCompatibleWith(type)))
                .findFirst()
                .orElse(JSON);
    }
}
