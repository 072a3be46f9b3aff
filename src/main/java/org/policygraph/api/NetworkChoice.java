package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.http.ProblemException;
import org.policygraph.network.NetworkFormat;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Whether an answer is wanted as a network, and in which format. */
final class NetworkChoice {

    static final String GRAPHML_TYPE = "application/graphml+xml";
    static final String GEXF_TYPE = "application/gexf+xml";
    static final String TABLE_TYPE = "text/csv";
    static final String ZIP_TYPE = "application/zip";

    private static final String JSON = "json";

    private NetworkChoice() {}

    /** What may be written in {@code ?format=}. */
    static List<String> words() {
        return Stream.concat(Stream.of(JSON), Stream.of(NetworkFormat.values()).map(NetworkFormat::word))
                .toList();
    }

    /**
     * The format that the address names; where it names none, the one that the header Accept likes best. Nothing: JSON.
     *
     * @throws ProblemException if there is no such format
     */
    static Optional<NetworkFormat> of(Question question, String accept) {
        return question.parameters().getOrDefault(Parameter.NETWORK_FORMAT.parameterName(), List.of()).stream()
                .findFirst()
                .map(word -> named(word, words()))
                .orElseGet(() -> accepted(accept));
    }

    /**
     * The same of an answer that can be had in other formats, too. Those go before networks: who asks for text/csv wants
     * the table, and the tables of a network are to be named. Nothing: one of the others.
     *
     * @throws ProblemException if there is no such format
     */
    static Optional<NetworkFormat> beside(List<Format> others, Question question, String accept) {
        return question.parameters().getOrDefault(Parameter.NETWORK_FORMAT.parameterName(), List.of()).stream()
                .findFirst()
                .map(word -> named(word, words(others)))
                .orElseGet(() -> ranges(accept).stream()
                        .flatMap(range -> Stream.concat(
                                others.stream()
                                        .map(Format::mediaType)
                                        .filter(range::isCompatibleWith)
                                        .map(other -> Optional.<NetworkFormat>empty()),
                                Stream.of(NetworkFormat.values())
                                        .filter(each -> type(each).isCompatibleWith(range))
                                        .map(Optional::of)))
                        .findFirst()
                        .flatMap(chosen -> chosen));
    }

    /** What may be written in {@code ?format=} where there are other formats, too. */
    static List<String> words(List<Format> others) {
        return Stream.concat(
                        others.stream().map(Format::word),
                        Stream.of(NetworkFormat.values()).map(NetworkFormat::word))
                .toList();
    }

    static MediaType type(NetworkFormat format) {
        MediaType plain = MediaType.parseMediaType(format.mediaType());
        return plain.getType().equals("text") ? new MediaType(plain, StandardCharsets.UTF_8) : plain;
    }

    private static Optional<NetworkFormat> named(String word, List<String> offered) {
        if (!offered.contains(word)) {
            throw Mistakes.badValue(
                    Parameter.NETWORK_FORMAT.parameterName(), word, "one of " + String.join(", ", offered));
        }
        return Stream.of(NetworkFormat.values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /** Of the tables, that of edges stands for all, where tables can be had at all by the header. */
    private static Optional<NetworkFormat> accepted(String accept) {
        for (MediaType range : ranges(accept)) {
            if (MediaType.APPLICATION_JSON.isCompatibleWith(range)) {
                return Optional.empty();
            }
            Optional<NetworkFormat> format = Stream.of(NetworkFormat.values())
                    .filter(each -> type(each).isCompatibleWith(range))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    private static List<MediaType> ranges(String accept) {
        var ranges = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(ranges);
        return ranges;
    }
}
