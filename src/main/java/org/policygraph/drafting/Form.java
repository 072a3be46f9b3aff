package org.policygraph.drafting;

/** How a piece of text is set. */
enum Form {
    SENTENCE,
    HEADING,
    ITEM
}
