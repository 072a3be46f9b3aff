package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.policygraph.citation.Citation;
import org.policygraph.citation.CitationFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a citation. It changes from day to day, for it says when something was seen. */
final class CitationReplies {

    private CitationReplies() {}

    static ResponseEntity<byte[]> of(Question question, CitationFormat format, Citation citation) {
        MediaType type = new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8);
        var links = new StringJoiner(", ");
        links.add("<" + citation.address() + ">; rel=\"cite-as\"");
        for (CitationFormat other : CitationFormat.values()) {
            if (other != format) {
                links.add("<" + Answers.self(question, other.word()) + ">; rel=\"alternate\"; type=\""
                        + other.mediaType() + "\"");
            }
        }
        return Answers.ok(question, type, format.word() + " " + citation.accessed())
                .header(HttpHeaders.LINK, links.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, citation))
                .body(format.written(citation).getBytes(StandardCharsets.UTF_8));
    }

    /** A reference manager opens a file; what is to be read stays in the window. */
    private static String disposition(CitationFormat format, Citation citation) {
        var disposition = format.isForPrograms() ? ContentDisposition.attachment() : ContentDisposition.inline();
        return disposition.filename(format.file(citation)).build().toString();
    }
}
