package org.policygraph.browse;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A hit as a page shows it.
 *
 * @param what the thing, or the passage or sentence
 * @param kind what it is
 * @param why what of it was found; empty where its name says so
 * @param parts the text that was found, in parts
 * @param definition what it means; empty if unknown or found itself
 * @param document where it stands; leads nowhere for a thing
 * @param place the page or row; may be empty
 */
record HitView(Link what, String kind, String why, List<Part> parts, String definition, Link document, String place) {

    /** A part of a text, and whether it was looked for. */
    record Part(String text, boolean marked) {}

    HitView {
        parts = List.copyOf(parts);
    }
}
