package org.policygraph.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecException;
import org.policygraph.catalogue.Selection;

/** Reads the words, the language and the limit of a search in SPARQL. */
final class SearchArguments {

    private static final int USUAL = 100;
    private static final int MOST = 10_000;
    private static final int MOST_ARGUMENTS = 3;

    private SearchArguments() {}

    /** What is wanted by {@code ("words" "language" limit)}, of which only the words must be given. */
    static Wanted read(List<Node> given) {
        if (given.isEmpty() || given.size() > MOST_ARGUMENTS || !isText(given.getFirst())) {
            throw wrong(
                    "needs (\"words\" \"language\" limit), of which the last two may be left out", given.toString());
        }
        String words = given.getFirst().getLiteralLexicalForm();
        if (words.length() > Wanted.LONGEST) {
            throw wrong("takes words of at most " + Wanted.LONGEST + " characters", words.length() + " characters");
        }
        if (Wanted.isWordless(words)) {
            throw wrong("needs a letter or a digit to look for", "'" + words + "'");
        }
        Optional<String> language = given.stream()
                .skip(1)
                .filter(SearchArguments::isText)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
        int limit = given.stream()
                .skip(1)
                .filter(node -> !isText(node))
                .map(SearchArguments::limit)
                .findFirst()
                .orElse(USUAL);
        return new Wanted(words, language, Set.of(), Selection.ALL, limit);
    }

    private static boolean isText(Node node) {
        return node.isLiteral() && node.getLiteralValue() instanceof String;
    }

    private static int limit(Node node) {
        if (node.isLiteral() && node.getLiteralValue() instanceof Integer limit && limit >= 1 && limit <= MOST) {
            return limit;
        }
        throw wrong("takes a limit from 1 to " + MOST, node.toString());
    }

    private static QueryExecException wrong(String what, String got) {
        return new QueryExecException("fn:search " + what + "; it was given " + got);
    }
}
