package org.policygraph.linkeddata;

import org.policygraph.reader.Link;

/** How often a term is used, and of how many things. */
record TermCount(Link term, long uses, long subjects) {}
