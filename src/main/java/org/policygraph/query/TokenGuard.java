package org.policygraph.query;

import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.BNODE;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.EOF;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.LBRACE;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.LBRACKET;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.LOAD;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.LPAREN;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.NOW;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.RAND;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.RBRACE;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.RBRACKET;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.RPAREN;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.SERVICE;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.STRUUID;
import static org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12Constants.UUID;

import java.io.StringReader;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;
import org.apache.jena.sparql.lang.sparql_12.javacc.TokenMgrError;

/**
 * Reads a query or update token by token, with the parser's own tokens, before it is parsed: what reaches out to the
 * network is found wherever it is nested, and what would exhaust the parser's stack is refused.
 *
 * @param repeatable whether the same text gives the same answer on the same release
 */
record TokenGuard(boolean repeatable) {

    /** More than any person writes; the parser takes about a dozen frames for each. */
    private static final int MAX_DEPTH = 256;

    static TokenGuard read(String text) {
        var tokens = new SPARQLParser12TokenManager(new JavaCharStream(new StringReader(text)));
        boolean repeatable = true;
        int depth = 0;
        try {
            for (Token token = tokens.getNextToken(); token.kind != EOF; token = tokens.getNextToken()) {
                switch (token.kind) {
                    case LPAREN, LBRACE, LBRACKET -> depth = deeper(depth, token);
                    case RPAREN, RBRACE, RBRACKET -> depth--;
                    case SERVICE -> throw outbound("SERVICE", token);
                    case LOAD -> throw outbound("LOAD", token);
                    case NOW, RAND, UUID, STRUUID, BNODE -> repeatable = false;
                    default -> {
                        // Everything else is the parser's business.
                    }
                }
            }
        } catch (TokenMgrError notATerm) {
            // The parser finds the same and tells it better.
            return new TokenGuard(false);
        }
        return new TokenGuard(repeatable);
    }

    private static int deeper(int depth, Token token) {
        if (depth == MAX_DEPTH) {
            throw new QueryFailure.Malformed(
                    "is nested more than " + MAX_DEPTH + " levels deep", token.beginLine, token.beginColumn);
        }
        return depth + 1;
    }

    private static QueryFailure outbound(String clause, Token token) {
        return new QueryFailure.Forbidden(
                clause,
                "line %d, column %d: %s is refused, because nothing outside the graph is ever fetched"
                        .formatted(token.beginLine, token.beginColumn, clause));
    }
}
