package org.policygraph.table;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.policygraph.vocabulary.Slug;

/**
 * Values that mappings make of cells. What cannot be made becomes a fault: a value that carries its own message, so
 * that it does no harm where a FILTER drops it and is told where it would become a part of a statement.
 */
final class Values {

    /** A noncharacter of Unicode, which no text interchanges. */
    private static final char FAULT = '\uFFFF';

    private static final String FORBIDDEN = ".*[\\x00-\\x20<>\"{}|\\\\^`].*";

    private Values() {}

    /** The message that a term carries if it is, or was made of, a fault. */
    static Optional<String> fault(Node node) {
        String text = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
        int from = text.indexOf(FAULT);
        int to = text.indexOf(FAULT, from + 1);
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(text.substring(from + 1, to));
    }

    static NodeValue slug(NodeValue name) {
        try {
            return NodeValue.makeString(Slug.of(name.asString()));
        } catch (IllegalArgumentException none) {
            return NodeValue.makeString(
                    fault(String.valueOf(none.getMessage()) + "; name it in the mapping with VALUES"));
        }
    }

    static NodeValue iri(NodeValue address) {
        String iri = address.asString();
        String problem = fault(address.asNode()).isPresent() ? "" : iriProblem(iri);
        return NodeValue.makeNode(NodeFactory.createURI(problem.isEmpty() ? iri : fault(problem)));
    }

    static NodeValue cast(NodeValue value, String type, UnaryOperator<NodeValue> cast) {
        try {
            return cast.apply(value);
        } catch (ExprEvalException unfit) {
            return NodeValue.makeString(fault(
                    "'" + value.asString() + "' is no " + type.replaceFirst(".*#", "xsd:") + "; correct the cell"));
        }
    }

    /** What is wrong with an IRI; empty if nothing. */
    static String iriProblem(String iri) {
        if (iri.startsWith(Mapping.NO_BASE)) {
            return "'" + iri.substring(Mapping.NO_BASE.length()) + "' is a relative IRI; write it in full";
        }
        if (iri.matches("(?s)" + FORBIDDEN)) {
            return "'" + iri
                    + "' is not an IRI: it holds a character that IRIs forbid; correct the cell, or make a name"
                    + " of it with pg:slug";
        }
        try {
            return !IRIx.create(iri).isRelative() ? "" : "'" + iri + "' is no full IRI; begin it with http: or https:";
        } catch (IRIException invalid) {
            return "'" + iri + "' is not an IRI: " + invalid.getMessage();
        }
    }

    private static String fault(String message) {
        return FAULT + message + FAULT;
    }
}
