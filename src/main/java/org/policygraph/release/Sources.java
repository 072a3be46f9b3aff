package org.policygraph.release;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What a release was made from.
 *
 * @param documents those that it brought or changed
 * @param digests of the bundles that all its documents were read from, as far as they were read from bundles
 */
record Sources(Set<Node> documents, Map<Node, String> digests) {}
