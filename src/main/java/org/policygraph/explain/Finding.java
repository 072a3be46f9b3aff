package org.policygraph.explain;

import java.util.List;

/**
 * One thing that keeps a query from finding anything.
 *
 * @param kind what kind of mistake it probably is
 * @param pattern the part of the query, in SPARQL
 * @param reason why nothing matches it
 * @param suggestions what to write in its place; each was tried and finds something
 */
public record Finding(Kind kind, String pattern, String reason, List<Suggestion> suggestions) {

    /** The kinds of mistakes. */
    public enum Kind {
        MISSING_PREFIX,
        UNKNOWN_TERM,
        LANGUAGE,
        DATATYPE,
        LITERAL,
        DIRECTION,
        PREDICATE,
        GRAPH,
        FILTER,
        UNBOUND_VARIABLE,
        OPTIONAL,
        BIND,
        NO_MATCH,
        COMBINATION,
        MODIFIER
    }

    /** Copies the suggestions. */
    public Finding {
        suggestions = List.copyOf(suggestions);
    }
}
