package org.policygraph.table;

import java.util.function.UnaryOperator;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_URI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.vocabulary.XSD;
import org.policygraph.vocabulary.Pg;

/**
 * Puts functions that tell what they cannot do in the place of those that SPARQL lets fail without a word: a statement
 * is to be left out because a cell is empty, and not because it is misspelt.
 */
final class StrictFunctions extends ExprTransformApplyElementTransform {

    static final String SLUG = Pg.NAMESPACE + "slug";

    StrictFunctions(ElementTransform elements) {
        super(elements);
    }

    static boolean knows(String iri) {
        return iri.equals(SLUG) || isCast(iri);
    }

    private static boolean isCast(String iri) {
        return iri.startsWith(XSD.NS) && FunctionRegistry.get().isRegistered(iri);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_IRI || function instanceof E_URI
                ? new Strict("IRI", argument, Values::iri)
                : super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (!(function instanceof E_Function called) || arguments.size() != 1) {
            return super.transform(function, arguments);
        }
        String iri = called.getFunctionIRI();
        return iri.equals(SLUG)
                ? new Strict("pg:slug", arguments.get(0), Values::slug)
                : new Strict("xsd:" + iri.substring(XSD.NS.length()), arguments.get(0), cast(iri));
    }

    private static UnaryOperator<NodeValue> cast(String iri) {
        var function =
                (FunctionBase1) FunctionRegistry.get().getFunctionFactory(iri).create(iri);
        return value -> Values.cast(value, iri, function::exec);
    }

    /** A function of one argument; an argument without a value has none here either. */
    private static final class Strict extends ExprFunction1 {

        private final String name;
        private final UnaryOperator<NodeValue> body;

        Strict(String name, Expr argument, UnaryOperator<NodeValue> body) {
            super(argument, name);
            this.name = name;
            this.body = body;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            return body.apply(value);
        }

        @Override
        public Expr copy(Expr argument) {
            return new Strict(name, argument, body);
        }
    }
}
