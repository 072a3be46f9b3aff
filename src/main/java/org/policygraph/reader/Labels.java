package org.policygraph.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What things and terms are called, for those who read English. */
public final class Labels {

    private static final List<Node> PROPERTIES =
            List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode());

    private final Graph union;

    /** Those in the union of the graphs of a release. */
    public Labels(Graph union) {
        this.union = union;
    }

    /** The statement that says what something is called: in English, without a language, or in any other. */
    public Optional<Triple> statement(Node thing) {
        return PROPERTIES.stream()
                .flatMap(property -> best(thing, property).stream())
                .findFirst();
    }

    /** What something is called; of what has no name the end of its IRI. */
    public String of(Node thing) {
        return statement(thing)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElseGet(() -> localName(thing));
    }

    /** The end of an IRI. */
    public static String localName(Node thing) {
        String iri = thing.isURI() ? thing.getURI() : thing.toString();
        String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        return name.isEmpty() ? iri : name;
    }

    private Optional<Triple> best(Node thing, Node property) {
        List<Triple> labels = union.find(thing, property, Node.ANY).toList();
        return Stream.of("en", "")
                .flatMap(language -> labels.stream()
                        .filter(label -> label.getObject().isLiteral())
                        .filter(label -> label.getObject().getLiteralLanguage().equals(language))
                        .sorted((one, other) -> one.getObject()
                                .toString()
                                .compareTo(other.getObject().toString())))
                .findFirst()
                .or(() -> labels.stream()
                        .filter(label -> label.getObject().isLiteral())
                        .min((one, other) -> one.getObject()
                                .toString()
                                .compareTo(other.getObject().toString())));
    }
}
