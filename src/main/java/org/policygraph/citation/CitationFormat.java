package org.policygraph.citation;

import java.util.function.Function;

/** The formats of citations, with the media types by which Crossref and DataCite give them. */
public enum CitationFormat {
    CSL_JSON("csl", "application/vnd.citationstyles.csl+json", "json", CslJson::written),
    BIBTEX("bibtex", "application/x-bibtex", "bib", BibTex::written),
    RIS("ris", "application/x-research-info-systems", "ris", Ris::written),
    TEXT("text", "text/x-bibliography", "txt", Plain::written),
    HTML("html", "text/html", "html", Plain::html);

    private final String word;
    private final String mediaType;
    private final String suffix;
    private final Function<Citation, String> writer;

    CitationFormat(String word, String mediaType, String suffix, Function<Citation, String> writer) {
        this.word = word;
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.writer = writer;
    }

    /** What to write in {@code ?format=}. */
    public String word() {
        return word;
    }

    /** The media type; all are in UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file with a citation is called. */
    public String file(Citation citation) {
        return citation.key() + "." + suffix;
    }

    /** Whether it is for a program, and not to be read. */
    public boolean isForPrograms() {
        return this == CSL_JSON || this == BIBTEX || this == RIS;
    }

    /** The citation in this format. */
    public String written(Citation citation) {
        return writer.apply(citation);
    }

    /** A citation in words, with its address, whenever it is seen. */
    public static String reference(Citation citation) {
        return cited(citation) + " " + citation.address();
    }

    /** A citation in words, without its address and the day on which it was seen. */
    public static String cited(Citation citation) {
        return Plain.cited(citation);
    }
}
