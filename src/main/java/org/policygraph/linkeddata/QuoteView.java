package org.policygraph.linkeddata;

import org.policygraph.reader.Link;

/**
 * A sentence of a document, in one of two releases.
 *
 * @param quote its words
 * @param document the document
 * @param place where in it; empty if nobody says
 * @param passage where it is shown in its context
 */
record QuoteView(String quote, Link document, String place, String passage) {}
