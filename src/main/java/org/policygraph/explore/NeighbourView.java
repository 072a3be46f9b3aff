package org.policygraph.explore;

import org.policygraph.reader.Link;

/**
 * Something that a thing is connected with.
 *
 * @param thing its page
 * @param kind what it is
 * @param pair where all paths between the two are shown
 * @param best the best path to it, which is the reason
 */
record NeighbourView(Link thing, String kind, String pair, PathView best) {}
