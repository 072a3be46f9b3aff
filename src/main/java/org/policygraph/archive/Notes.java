package org.policygraph.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;
import tools.jackson.databind.json.JsonMapper;

/** What a bundle says of itself to people: how to cite it, and under which licence what is. */
record Notes(ReleaseRecord release, Names names) {

    static final String TITLE = "PolicyGraph";
    static final String ABSTRACT = "Who decided what, where, on which topic, and the sentence that says so: a knowledge"
            + " graph of policy documents on cyberspace, in which every relation has a quote.";

    /** JSON strings are YAML strings. */
    private static final JsonMapper JSON = new JsonMapper();

    /** The day of the release (UTC). */
    LocalDate day() {
        return release.issued().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    String iri() {
        return names.release(release.number()).getURI();
    }

    /** The files, by path. */
    SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        files.put(Layout.CITATION, citation().getBytes(StandardCharsets.UTF_8));
        files.put(Layout.LICENSE, license().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** In the Citation File Format 1.2.0, which wants an author: there is none but the project. */
    private String citation() {
        return """
                cff-version: 1.2.0
                message: "If you use these data, please cite them as below."
                type: dataset
                title: %s
                abstract: %s
                authors:
                  - name: %s
                version: %s
                date-released: %s
                url: %s
                identifiers:
                  - type: other
                    value: %s
                    description: "SHA-256 of the statements as sorted N-Quads"
                """.formatted(
                        quoted(TITLE),
                        quoted(ABSTRACT),
                        quoted(TITLE),
                        quoted(Long.toString(release.number())),
                        quoted(day().toString()),
                        quoted(iri()),
                        quoted(release.contentHash()));
    }

    private static String license() {
        return """
                Ontology (ontology/policygraph.ttl): Creative Commons Attribution 4.0 International,
                https://creativecommons.org/licenses/by/4.0/

                Statements, quotes and everything else: the project has stated no licence.

                The statements hold the stored texts of documents (pg:text), because quotes are checked against them.
                Rights in them are those of their sources. As files of their own, in the folder texts, there are only those
                whose licence, as the release states it, lets everyone redistribute them; texts/left-out.csv names the
                others and says why.
                """;
    }

    private static String quoted(String value) {
        return JSON.writeValueAsString(value);
    }
}
