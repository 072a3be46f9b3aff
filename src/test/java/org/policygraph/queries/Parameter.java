package org.policygraph.queries;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a query file declares as its parameter: {@code topic iri pg:Topic = id:topic-cybercrime | The topic}. */
record Parameter(String name, String kind, String standard, String words) {

    private static final Pattern DECLARATION =
            Pattern.compile("(?<name>\\w+) (?<kind>iri pg:\\w+|date|text|number) = (?<standard>.+) \\| (?<words>.+)");

    static Parameter of(String declaration) {
        var found = DECLARATION.matcher(declaration);
        if (!found.matches()) {
            throw new IllegalArgumentException("Not a parameter: " + declaration);
        }
        return new Parameter(found.group("name"), found.group("kind"), found.group("standard"), found.group("words"));
    }

    boolean isThing() {
        return kind.startsWith("iri ");
    }

    Node value(String text) {
        return switch (kind) {
            case "date" -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
            case "number" -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
            case "text" -> NodeFactory.createLiteralString(text);
            default -> NodeFactory.createURI(Names.expanded(text));
        };
    }
}
