package org.policygraph.questions;

import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.EOF;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.IRIref;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.PNAME_LN;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.VAR1;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.VAR2;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;

/**
 * The variables and the IRIs that a query mentions, by the line on which each is first, read with the parser's own
 * tokens; comments and strings are none.
 */
record QueryWords(Map<String, Integer> variables, Map<String, Integer> iris) {

    /** Of a text that the parser has taken. */
    static QueryWords of(String text, PrefixMapping prefixes) {
        var variables = new LinkedHashMap<String, Integer>();
        var iris = new LinkedHashMap<String, Integer>();
        var tokens = new SPARQLParser12TokenManager(new JavaCharStream(new StringReader(text)));
        for (Token token = tokens.getNextToken(); token.kind != EOF; token = tokens.getNextToken()) {
            String image = token.image;
            switch (token.kind) {
                case VAR1, VAR2 -> variables.putIfAbsent(image.substring(1), token.beginLine);
                case PNAME_LN -> iris.putIfAbsent(prefixes.expandPrefix(image), token.beginLine);
                case IRIref -> iris.putIfAbsent(image.substring(1, image.length() - 1), token.beginLine);
                default -> {
                    // Neither names anything.
                }
            }
        }
        return new QueryWords(variables, iris);
    }
}
