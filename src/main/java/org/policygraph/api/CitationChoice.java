package org.policygraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.citation.CitationFormat;
import org.policygraph.http.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In which format a citation is wanted. */
final class CitationChoice {

    static final String CSL_TYPE = "application/vnd.citationstyles.csl+json";
    static final String BIBTEX_TYPE = "application/x-bibtex";
    static final String RIS_TYPE = "application/x-research-info-systems";
    static final String TEXT_TYPE = "text/x-bibliography";
    static final String HTML_TYPE = "text/html";

    private CitationChoice() {}

    /** What may be written in {@code ?format=}. */
    static List<String> words() {
        return Stream.of(CitationFormat.values()).map(CitationFormat::word).toList();
    }

    /**
     * The format that the address names; where it names none, the one that the header Accept likes best.
     *
     * @throws ProblemException if there is no such format
     */
    static CitationFormat of(List<String> named, String accept) {
        if (named.size() > 1) {
            throw Mistakes.badValue(
                    Parameter.CITATION_FORMAT.parameterName(), String.join("', '", named), "given once");
        }
        return named.isEmpty() ? accepted(accept) : named(named.getFirst());
    }

    private static CitationFormat named(String word) {
        return Stream.of(CitationFormat.values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Mistakes.badValue(
                        Parameter.CITATION_FORMAT.parameterName(), word, "one of " + String.join(", ", words())));
    }

    private static CitationFormat accepted(String accept) {
        var ranges = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(ranges);
        return ranges.stream()
                .flatMap(range -> Stream.of(CitationFormat.values())
                        .filter(format ->
                                MediaType.parseMediaType(format.mediaType()).isCompatibleWith(range)))
                .findFirst()
                .orElse(CitationFormat.CSL_JSON);
    }
}
