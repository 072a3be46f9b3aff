package org.policygraph.citation;

import java.util.function.Function;

/** The formats of citations, with the media types by which Crossref and DataCite give them. */
public enum CitationFormat {
    CSL_JSON("csl", "application/vnd.citationstyles.csl+json", CslJson::written),
    BIBTEX("bibtex", "application/x-bibtex", BibTex::written),
    RIS("ris", "application/x-research-info-systems", Ris::written),
    TEXT("text", "text/x-bibliography", Plain::written),
    HTML("html", "text/html", Plain::html);

    private final String word;
    private final String mediaType;
    private final Function<Citation, String> writer;

    CitationFormat(String word, String mediaType, Function<Citation, String> writer) {
        this.word = word;
        this.mediaType = mediaType;
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

    /** The citation in this format. */
    public String written(Citation citation) {
        return writer.apply(citation);
    }

    /** A citation in words, without its address and the day on which it was seen. */
    public static String cited(Citation citation) {
        return Plain.cited(citation);
    }
}
