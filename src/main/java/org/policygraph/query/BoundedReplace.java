package org.policygraph.query;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REPLACE, which stops with the query and whose result stays below a length. */
final class BoundedReplace extends ExprFunctionN {

    private final QueryRun run;

    BoundedReplace(ExprList arguments, QueryRun run) {
        super(Tags.tagReplace, arguments);
        this.run = run;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
        String flags = arguments.size() > 3 ? string(arguments.get(3)) : "";
        var pattern = RegexEngine.makePattern("REPLACE", string(arguments.get(1)), flags);
        var matcher = pattern.matcher(new StoppableText(text.getLiteralLexicalForm(), run));
        try {
            String replaced = replaced(matcher, string(arguments.get(2)));
            return NodeValue.makeNode(NodeFactory.createLiteral(
                    replaced, text.getLiteralLanguage(), text.getLiteralBaseDirection(), text.getLiteralDatatype()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrongReference) {
            throw new ExprEvalException("REPLACE: " + wrongReference.getMessage());
        }
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedReplace(arguments, run);
    }

    private static String replaced(Matcher matcher, String replacement) {
        var result = new StringBuilder();
        boolean first = true;
        while (matcher.find()) {
            // ARQ replaces an empty match at the beginning only: ".*" would otherwise match twice.
            if (first || matcher.start() != matcher.end()) {
                BoundedStrings.requireRoom(result.length() + expansion(matcher, replacement));
                matcher.appendReplacement(result, replacement);
            }
            first = false;
        }
        matcher.appendTail(result);
        BoundedStrings.requireRoom(result.length());
        return result.toString();
    }

    /** The most that one replacement can add: each reference stands for at most the whole match. */
    private static long expansion(Matcher matcher, String replacement) {
        long references =
                replacement.chars().filter(character -> character == '$').count();
        return replacement.length() + references * (matcher.end() - matcher.start());
    }

    private static String string(NodeValue argument) {
        return NodeValueOps.checkAndGetStringLiteral("REPLACE", argument).getLiteralLexicalForm();
    }
}
