package org.policygraph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;

/**
 * Refuses operations that reach out of the graph, in a query or in an update's WHERE. Expressions are looked through
 * where they are bounded, because Jena's walker passes over those of ORDER BY and of aggregates.
 */
final class ForbiddenOperations {

    private ForbiddenOperations() {}

    /** Throws if there is any. */
    static void refuseIn(Op op) {
        Walker.walk(op, new Operations());
    }

    private static QueryFailure.Forbidden refused(String clause) {
        return new QueryFailure.Forbidden(
                clause, clause + " is refused, because nothing outside the graph is ever fetched or loaded");
    }

    /** Throws if a class would be loaded for it. */
    static void refuseJava(String iri) {
        if (iri.startsWith(ARQConstants.javaClassURIScheme)) {
            throw refused("<" + iri + ">");
        }
    }

    private static void refuseJava(Node predicate) {
        if (predicate.isURI()) {
            refuseJava(predicate.getURI());
        }
    }

    private static final class Operations extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            throw refused("SERVICE");
        }

        @Override
        public void visit(OpProcedure procedure) {
            throw refused("CALL");
        }

        @Override
        public void visit(OpPropFunc function) {
            throw refused("the property function <" + function.getProperty() + ">");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> refuseJava(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple pattern) {
            refuseJava(pattern.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPath path) {
            if (path.getTriplePath().getPath().toString().contains("<" + ARQConstants.javaClassURIScheme)) {
                throw refused("a java: property function");
            }
        }
    }
}
