package org.policygraph.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** The bundle under test: its text and its graphs. */
record FactSheet(String text, DatasetGraph graphs) {

    static final Path FOLDER = Path.of("documents/eu-us-fact-sheet-2014");
    static final Node DOCUMENT = Names.id("fact-sheet-140326-01");

    static FactSheet stored() throws IOException {
        return of(Files.readString(FOLDER.resolve("text.txt")), Files.readString(FOLDER.resolve("claims.trig")));
    }

    static FactSheet of(String text, String claims) {
        return new FactSheet(
                text, RDFParser.fromString(claims, Lang.TRIG).strict(true).toDatasetGraph());
    }

    /** The curator's words on the document, its passages and what it introduces. */
    Graph descriptions() {
        return graphs.getGraph(DOCUMENT);
    }

    /** Everything that is described or has a graph as a passage, by name. */
    List<Passage> passages() {
        Set<Node> names = descriptions().stream(Node.ANY, RDF.type.asNode(), Names.pg("Passage"))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        graphs.listGraphNodes().forEachRemaining(names::add);
        names.remove(DOCUMENT);
        return names.stream()
                .map(this::passage)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private Passage passage(Node node) {
        return new Passage(
                node.getURI().replace(DOCUMENT.getURI() + "/", ""),
                value(node, "sentenceId"),
                value(node, "exactQuote"),
                number(node, "page"),
                number(node, "startOffset"),
                number(node, "endOffset"),
                value(node, "modality"),
                value(node, "validTime"),
                descriptions().contains(node, Names.skos("note"), Node.ANY),
                graphs.getGraph(node).stream().collect(Collectors.toUnmodifiableSet()));
    }

    private String value(Node subject, String term) {
        return descriptions().stream(subject, Names.pg(term), Node.ANY)
                .map(Triple::getObject)
                .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : Names.brief(object))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private int number(Node subject, String term) {
        var digits = value(subject, term);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
