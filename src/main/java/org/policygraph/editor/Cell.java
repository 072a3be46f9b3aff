package org.policygraph.editor;

import org.policygraph.reader.Link;

/**
 * A value of an answer.
 *
 * @param link what it is called and where it leads
 * @param number whether it is a number, which stands at the right
 */
record Cell(Link link, boolean number) {

    static final Cell EMPTY = new Cell(Link.text(""), false);
}
