package org.policygraph.table;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.vocabulary.Names;

/** Refuses terms that a row must not bring into a graph, and tells of which cells they were made. */
final class RowTerms {

    private final String file;
    private final Row row;
    private final Names names;

    RowTerms(String file, Row row, Names names) {
        this.file = file;
        this.row = row;
        this.names = names;
    }

    /**
     * The statement below the base of the deployment.
     *
     * @throws TableException if one of its terms is not allowed where it stands
     */
    Quad checked(Quad quad) {
        Node subject = named(quad.getSubject(), "the subject of a statement");
        Node predicate = named(quad.getPredicate(), "a property");
        Node object = quad.getObject();
        if (object.isURI()) {
            object = named(object, "");
            requireAddress(predicate, object);
        } else {
            requireWellFormed(object);
        }
        return Quad.create(quad.getGraph(), subject, predicate, object);
    }

    private Node named(Node node, String part) {
        Values.fault(node).ifPresent(this::refuse);
        if (!node.isURI()) {
            refuse("'" + node.getLiteralLexicalForm() + "' is " + part
                    + " and no IRI; make a name of it with IRI(CONCAT(?id, pg:slug(…)))");
        }
        String problem = Values.iriProblem(node.getURI());
        if (!problem.isEmpty()) {
            refuse(problem);
        }
        return NodeFactory.createURI(names.rebase(node.getURI()));
    }

    private void requireAddress(Node predicate, Node object) {
        boolean source = predicate.equals(DCTerms.source.asNode());
        if (source && !object.getURI().matches("(?i)https?://[^/].*")) {
            refuse("'" + object.getURI()
                    + "' is no address of a source; write one that begins with http:// or https://");
        }
    }

    private void requireWellFormed(Node literal) {
        Values.fault(literal).ifPresent(this::refuse);
        if (!literal.getLiteral().isWellFormed()) {
            refuse("'" + literal.getLiteralLexicalForm() + "' is no <" + literal.getLiteralDatatypeURI()
                    + ">; correct the cell");
        }
    }

    private void refuse(String problem) {
        throw new TableException(file, row.line(), "row " + row.number() + columns(problem) + ": " + problem);
    }

    /** The columns whose cells stand in the problem as a whole, or else the one with the longest part of it. */
    private String columns(String problem) {
        String whole = row.cells().entrySet().stream()
                .filter(cell -> problem.contains("'" + cell.getValue() + "'"))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("' or '"));
        return whole.isEmpty() ? longest(problem).orElse("") : ", column '" + whole + "'";
    }

    private Optional<String> longest(String problem) {
        return row.cells().entrySet().stream()
                .filter(cell -> problem.contains(cell.getValue()))
                .max(Comparator.comparingInt(cell -> cell.getValue().length()))
                .map(cell -> ", column '" + cell.getKey() + "'");
    }
}
