package org.policygraph.commitments;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;

/**
 * A statement that bears on whether a commitment was kept.
 *
 * @param statement what the passage says
 * @param fate what came about
 * @param by the day by which it had certainly come about
 * @param whole whether it keeps the whole commitment
 */
public record Evidence(Statement statement, Node fate, LocalDate by, boolean whole) {}
