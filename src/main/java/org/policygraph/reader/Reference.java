package org.policygraph.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygraph.citation.Citation;
import org.policygraph.citation.CitationFormat;
import org.policygraph.citation.Citations;

/**
 * How something is cited, as a page offers it.
 *
 * @param words to be copied into a footnote
 * @param files the same for reference managers
 */
public record Reference(String words, List<Link> files) {

    private static final Map<CitationFormat, String> NAMES = Map.of(
            CitationFormat.BIBTEX, "BibTeX",
            CitationFormat.RIS, "RIS",
            CitationFormat.CSL_JSON, "CSL-JSON");

    /** Copies its list. */
    public Reference {
        files = List.copyOf(files);
    }

    /** What is cited in a release, whenever the page is seen. */
    public static Citations in(PinnedRelease release) {
        return new Citations(release.catalogue(), LocalDate.EPOCH);
    }

    /**
     * The reference to what can be asked of REST.
     *
     * @param path where REST has its citation
     */
    public static Reference to(Citation citation, String path, Site site) {
        return new Reference(
                CitationFormat.reference(citation),
                Stream.of(CitationFormat.BIBTEX, CitationFormat.RIS, CitationFormat.CSL_JSON)
                        .map(format -> Link.to(
                                NAMES.getOrDefault(format, format.word()), site.to(path + "?format=" + format.word())))
                        .toList());
    }
}
