package org.policygraph.linkeddata;

import org.policygraph.reader.Link;

/** A statement as one reads it, and the claim that a passage makes it. */
record StatementView(Link subject, Link predicate, Link object, Link claim) {}
