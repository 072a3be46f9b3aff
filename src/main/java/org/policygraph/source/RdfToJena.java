package org.policygraph.source;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.jspecify.annotations.Nullable;
import org.policygraph.vocabulary.Names;

/** Turns what Rio reads into Jena's terms, moved to the deployment's base. */
abstract class RdfToJena extends AbstractRDFHandler {

    /** As BCP 47 builds them; the parsers of N-Triples and N-Quads let more pass. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final Names names;

    RdfToJena(Names names) {
        this.names = names;
    }

    abstract void accept(Quad quad);

    abstract Node blank(String label);

    @Override
    public void handleStatement(Statement statement) {
        accept(Quad.create(
                graph(statement.getContext()),
                node(statement.getSubject()),
                node(statement.getPredicate()),
                node(statement.getObject())));
    }

    private Node graph(@Nullable Resource context) {
        return context == null ? Quad.defaultGraphIRI : node(context);
    }

    private Node node(Value value) {
        return switch (value) {
            case IRI iri -> NodeFactory.createURI(names.rebase(iri.stringValue()));
            case BNode blank -> blank(blank.getID());
            case Literal literal -> literal(literal);
            default -> throw new RDFHandlerException("statements about statements are not supported: " + value);
        };
    }

    private static Node literal(Literal literal) {
        String language = literal.getLanguage().orElse("");
        if (!language.isEmpty()) {
            if (!LANGUAGE_TAG.matcher(language).matches()) {
                throw new RDFHandlerException(
                        "'" + language + "' is not a language tag; write one such as en or de-AT");
            }
            return NodeFactory.createLiteralLang(literal.getLabel(), language);
        }
        var datatype =
                TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue());
        return NodeFactory.createLiteralDT(literal.getLabel(), datatype);
    }
}
