package org.policygraph.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** SPARQL's REGEX, which stops with the query. */
final class BoundedRegex extends ExprFunctionN {

    private final QueryRun run;
    private final Optional<Pattern> constant;

    BoundedRegex(E_Regex regex, ExprList arguments, QueryRun run) {
        super(regex.getFunctionSymbol().getSymbol(), arguments);
        this.run = run;
        this.constant = compiled(arguments);
    }

    private BoundedRegex(String name, ExprList arguments, QueryRun run) {
        super(name, arguments);
        this.run = run;
        this.constant = compiled(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
        Pattern pattern = constant.orElseGet(() -> pattern(arguments));
        return NodeValue.booleanReturn(
                pattern.matcher(new StoppableText(text, run)).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(getFunctionSymbol().getSymbol(), arguments, run);
    }

    private static Optional<Pattern> compiled(ExprList arguments) {
        boolean fixed =
                arguments.getList().subList(1, arguments.size()).stream().allMatch(Expr::isConstant);
        if (!fixed) {
            return Optional.empty();
        }
        try {
            return Optional.of(pattern(
                    arguments.getList().stream().map(BoundedRegex::constant).toList()));
        } catch (ExprEvalException notAPattern) {
            // Each row then fails by itself, as SPARQL wants it.
            return Optional.empty();
        }
    }

    /** The text is the only argument that may vary here, and it is not looked at. */
    private static NodeValue constant(Expr argument) {
        return argument.isConstant() ? argument.getConstant() : NodeValue.nvEmptyString;
    }

    private static Pattern pattern(List<NodeValue> arguments) {
        String flags = arguments.size() > 2 ? string(arguments.get(2)) : "";
        if (!flags.matches("[smixq]*")) {
            throw new ExprEvalException("REGEX: the flags are s, m, i, x and q, and not '" + flags + "'");
        }
        return RegexEngine.makePattern("REGEX", string(arguments.get(1)), flags);
    }

    private static String string(NodeValue argument) {
        if (!argument.isString()) {
            throw new ExprEvalException("REGEX: pattern and flags are strings, and not " + argument);
        }
        return argument.getString();
    }
}
