package org.policygraph.atlas;

import org.policygraph.reader.Evidence;
import org.policygraph.reader.StatementView;

/**
 * A statement with the sentence that it comes from.
 *
 * @param when when it holds, in words; empty if nothing says
 */
record SaidView(StatementView statement, Evidence evidence, String when) {}
