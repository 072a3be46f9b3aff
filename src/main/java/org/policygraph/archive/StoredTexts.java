package org.policygraph.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** The texts of documents that the release says may be redistributed, and why the others are not among them. */
record StoredTexts(SortedMap<String, byte[]> files, SortedMap<String, String> leftOut) {

    /**
     * Licences under which everyone may pass on a text unchanged, for any purpose: those of Creative Commons without
     * NC, CC0 and the Public Domain Mark.
     */
    private static final Pattern OPEN = Pattern.compile(
            "https?://creativecommons\\.org/(licenses/by(-sa|-nd)?/|publicdomain/(zero|mark)/)[0-9.]+(/.*)?");

    static StoredTexts of(DatasetGraph release, Names names) {
        var files = new TreeMap<String, byte[]>();
        var leftOut = new TreeMap<String, String>();
        release.find(Node.ANY, Node.ANY, Pg.TEXT, Node.ANY).forEachRemaining(quad -> {
            Node document = quad.getSubject();
            if (quad.isDefaultGraph() || !quad.getGraph().equals(names.text(document))) {
                return;
            }
            List<String> licences = licences(release.getDefaultGraph(), document);
            if (licences.stream().anyMatch(licence -> OPEN.matcher(licence).matches())) {
                files.put(
                        "texts/" + names.slug(document) + ".txt",
                        quad.getObject().getLiteralLexicalForm().getBytes(StandardCharsets.UTF_8));
            } else {
                leftOut.put(document.getURI(), reason(licences));
            }
        });
        return new StoredTexts(files, leftOut);
    }

    /** As a table (RFC 4180). */
    byte[] leftOutTable() {
        var table = new StringBuilder("document,reason\r\n");
        leftOut.forEach((document, reason) -> table.append(quoted(document))
                .append(',')
                .append(quoted(reason))
                .append("\r\n"));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private static String reason(List<String> licences) {
        return licences.isEmpty()
                ? "the release states no licence of the document"
                : "the licence is not known to let everyone redistribute the text: " + String.join(", ", licences);
    }

    private static List<String> licences(Graph facts, Node document) {
        return facts
                .find(document, DCTerms.license.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().isURI()
                        ? triple.getObject().getURI()
                        : triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .toList();
    }
}
