package org.policygraph.history;

import org.apache.jena.graph.Node;

/**
 * A sentence that says so, or said so once.
 *
 * @param passage its passage
 * @param document the document that it stands in
 * @param quote the document's words
 * @param page the page, from 1; 0 if it has none
 */
public record Quotation(Node passage, Node document, String quote, int page) {}
