package org.policygraph.linkeddata;

import org.policygraph.reader.Evidence;
import org.policygraph.reader.StatementView;

/**
 * A statement with the sentence that says so.
 *
 * @param statement what is said
 * @param evidence who says so
 */
record ClaimRow(StatementView statement, Evidence evidence) {}
