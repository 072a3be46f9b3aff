package org.policygraph.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.query.AnswerFormat;

/** Which format an answer is written in, and how it is called in its Content-Type. */
record FormatChoice(AnswerFormat format, String mediaType, double preference) implements Accept.Offer {

    /** Below every q-value of a browser that asks for XML but can show anything. */
    private static final double GENERAL_NAME = 0.5;

    /** What stands in the request beats what its headers say. */
    static FormatChoice of(List<AnswerFormat> formats, Optional<String> named, Accept accept) {
        if (named.isPresent()) {
            return named(formats, named.get())
                    .map(format -> new FormatChoice(format, format.mediaType(), 1))
                    .orElseThrow(() -> Parameters.bad("the format '%s' is unknown for this answer; there are %s"
                            .formatted(named.get(), shortNames(formats))));
        }
        return accept.best(offers(formats)).orElseGet(() -> {
            if (accept.names("text/html")) {
                // A browser that shows nothing but pages still gets the answer, which it will offer to save.
                return offers(formats).getFirst();
            }
            throw notAcceptable(formats);
        });
    }

    /** The Content-Type as it is sent. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    private static Optional<AnswerFormat> named(List<AnswerFormat> formats, String name) {
        return formats.stream().filter(format -> format.answersTo(name)).findFirst();
    }

    static List<FormatChoice> offers(List<AnswerFormat> formats) {
        var offers = new ArrayList<FormatChoice>();
        for (AnswerFormat format : formats) {
            offers.add(new FormatChoice(format, format.mediaType(), 1));
        }
        for (AnswerFormat format : formats) {
            format.otherMediaTypes().forEach(name -> offers.add(new FormatChoice(format, name, GENERAL_NAME)));
        }
        return offers;
    }

    private static String shortNames(List<AnswerFormat> formats) {
        return formats.stream().map(AnswerFormat::shortName).collect(Collectors.joining(", "));
    }

    private static ProblemException notAcceptable(List<AnswerFormat> formats) {
        List<String> types = formats.stream()
                .flatMap(format -> Stream.concat(Stream.of(format.mediaType()), format.otherMediaTypes().stream()))
                .distinct()
                .toList();
        return Problem.of(
                        406,
                        "not-acceptable",
                        "The answer is not available in the format asked for",
                        "it can be written as " + String.join(", ", types))
                .with("available", types)
                .exception();
    }
}
