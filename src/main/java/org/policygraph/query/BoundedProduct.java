package org.policygraph.query;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's multiplication, whose result stays below a number of digits: repeated squaring would never end. */
final class BoundedProduct extends ExprFunction2 {

    private static final int MAX_BITS = 1 << 16;

    BoundedProduct(Expr left, Expr right) {
        super(left, right, Tags.tagMultiply, Tags.symMult);
    }

    @Override
    public NodeValue eval(NodeValue left, NodeValue right) {
        if (bits(left) + bits(right) > MAX_BITS) {
            throw new ExprEvalException("the product has more than " + MAX_BITS + " bits");
        }
        return NodeValueOps.multiplicationNV(left, right);
    }

    @Override
    public Expr copy(Expr left, Expr right) {
        return new BoundedProduct(left, right);
    }

    private static int bits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength();
        }
        return value.isDecimal() ? value.getDecimal().unscaledValue().bitLength() : 0;
    }
}
