package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.network.NetworkFormat;
import org.policygraph.query.AnswerFormat;
import org.policygraph.questions.ChartKind;
import org.policygraph.questions.ReadyQuestion;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** How the answer to a ready question can be had. The first is what those get who have no wish. */
enum QuestionFormat {
    JSON("json", MediaType.APPLICATION_JSON),
    SPARQL_JSON("sparql-json", new MediaType("application", "sparql-results+json"), AnswerFormat.JSON),
    CSV("csv", new MediaType("text", "csv", StandardCharsets.UTF_8), AnswerFormat.CSV),
    TSV("tsv", new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8), AnswerFormat.TSV),
    TURTLE("turtle", new MediaType("text", "turtle", StandardCharsets.UTF_8), AnswerFormat.TURTLE),
    JSON_LD("jsonld", new MediaType("application", "ld+json"), AnswerFormat.JSON_LD),
    N_TRIPLES("ntriples", new MediaType("application", "n-triples"), AnswerFormat.N_TRIPLES),
    /** ISO/IEC 29500. */
    XLSX("xlsx", new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    GRAPHML(NetworkFormat.GRAPHML),
    GEXF(NetworkFormat.GEXF),
    EDGES(NetworkFormat.EDGES),
    NODES(NetworkFormat.NODES),
    EVIDENCE(NetworkFormat.EVIDENCE),
    ZIP(NetworkFormat.ZIP);

    static final String PARAMETER = "format";

    private final String word;
    private final MediaType mediaType;
    private final Optional<AnswerFormat> standard;
    private final Optional<NetworkFormat> network;

    QuestionFormat(String word, MediaType mediaType, AnswerFormat... standard) {
        this.word = word;
        this.mediaType = mediaType;
        this.standard = Stream.of(standard).findFirst();
        this.network = Optional.empty();
    }

    QuestionFormat(NetworkFormat network) {
        this.word = network.word();
        this.mediaType = NetworkChoice.type(network);
        this.standard = Optional.empty();
        this.network = Optional.of(network);
    }

    /** What to write for it in an address. */
    String word() {
        return word;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** The media type without its character set. */
    String plainType() {
        return mediaType.getType() + "/" + mediaType.getSubtype();
    }

    /** The standard format of queries that it is; nothing where it is made of rows here. */
    Optional<AnswerFormat> standard() {
        return standard;
    }

    /** The format of networks that it is. */
    Optional<NetworkFormat> network() {
        return network;
    }

    /** Who asks for text/csv wants the rows; the tables of a network are to be named. */
    private boolean isMeantByItsType() {
        return network.isEmpty() || !mediaType.getType().equals("text");
    }

    /** Whether it is kept in a file rather than shown. */
    boolean isFile() {
        return this == XLSX || network.isPresent();
    }

    /** Those in which the answer to a question can be had: as a network where it is a graph or is drawn as one. */
    static List<QuestionFormat> of(ReadyQuestion question) {
        AnswerFormat.Kind kind = question.query().kind();
        boolean drawn = kind == AnswerFormat.Kind.GRAPH || question.chart().kind() == ChartKind.NETWORK;
        return Stream.of(values())
                .filter(format -> drawn || format.network.isEmpty())
                .filter(format -> format.standard.isEmpty() || kind.formats().contains(format.standard.get()))
                .toList();
    }

    /** The one that the address names; where it names none, the one that the header Accept likes best. */
    static QuestionFormat wanted(List<QuestionFormat> offered, List<String> named, String accept) {
        if (named.size() > 1) {
            throw Mistakes.badValue(PARAMETER, String.join("', '", named), "given once");
        }
        return named.isEmpty() ? accepted(offered, accept) : named(offered, named.getFirst());
    }

    private static QuestionFormat named(List<QuestionFormat> offered, String word) {
        return offered.stream()
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Mistakes.badValue(
                        PARAMETER,
                        word,
                        offered.stream().map(QuestionFormat::word).collect(Collectors.joining(", ", "one of ", ""))));
    }

    private static QuestionFormat accepted(List<QuestionFormat> offered, String accept) {
        return ranges(accept)
                .flatMap(range -> offered.stream()
                        .filter(QuestionFormat::isMeantByItsType)
                        .filter(format -> format.mediaType.isCompatibleWith(range)))
                .filter(format -> !isRefused(format, accept))
                .findFirst()
                .orElseThrow(() -> Mistakes.notAcceptable(
                        accept, offered.stream().map(QuestionFormat::plainType).toList()));
    }

    /** The ranges that are wanted at all, the best first, and of equals the more specific. */
    private static Stream<MediaType> ranges(String accept) {
        return parsed(accept)
                .filter(range -> range.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue)
                        .reversed()
                        .thenComparingInt(range -> range.isWildcardType() ? 2 : range.isWildcardSubtype() ? 1 : 0));
    }

    private static boolean isRefused(QuestionFormat format, String accept) {
        return parsed(accept)
                .anyMatch(range -> range.getQualityValue() == 0 && range.equalsTypeAndSubtype(format.mediaType));
    }

    private static Stream<MediaType> parsed(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream();
        } catch (InvalidMediaTypeException noMediaType) {
            throw Mistakes.badValue("Accept", accept, "a list of media types such as text/csv");
        }
    }
}
