package org.policygraph.explain;

import java.util.stream.Stream;
import org.apache.jena.sparql.expr.E_DateTimeYear;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Str;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * How an expression that fails may be meant: IRIs and values of the graph's own data types, such as EDTF dates, are no
 * arguments of functions of texts and dates, but their text is.
 */
record Readings(Expr expression) {

    private static final int DIGITS_OF_A_YEAR = 4;

    /** The likeliest first. */
    Stream<Expr> all() {
        return Stream.of(new Years(), new Texts())
                .map(reading -> ExprTransformer.transform(reading, expression))
                .filter(read -> !read.equals(expression));
    }

    /** The year of a date that is written otherwise than XML Schema's. */
    private static final class Years extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunction1 function, Expr argument) {
            if (!(function instanceof E_DateTimeYear)) {
                return super.transform(function, argument);
            }
            Expr digits = new E_StrSubstring(
                    new E_Str(argument), NodeValue.makeInteger(1), NodeValue.makeInteger(DIGITS_OF_A_YEAR));
            return new E_Function(XSD.integer.getURI(), new ExprList(digits));
        }
    }

    private static final class Texts extends ExprTransformCopy {

        @Override
        public Expr transform(ExprVar variable) {
            return new E_Str(variable);
        }
    }
}
