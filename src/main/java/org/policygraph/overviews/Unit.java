package org.policygraph.overviews;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Statement;

/**
 * Something in which things occur together: a passage, a sentence, a document, a forum or a topic.
 *
 * @param thing its IRI; of a sentence, that of its first passage
 * @param members what occurs in it, and the statements that say so
 */
public record Unit(Node thing, Map<Node, List<Statement>> members) {}
