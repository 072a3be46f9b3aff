package org.policygraph.explain;

import java.util.function.UnaryOperator;
import org.apache.jena.query.Query;

/**
 * A change of a query that may help.
 *
 * @param kind the mistake that it would mend
 * @param reason why nothing matches as it is
 * @param words what is changed, in a person's words
 * @param apply the change
 */
record Change(Finding.Kind kind, String reason, String words, UnaryOperator<Query> apply) {}
