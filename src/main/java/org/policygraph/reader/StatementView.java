package org.policygraph.reader;

/** A statement as one reads it, and the claim that a passage makes it. */
public record StatementView(Link subject, Link predicate, Link object, Link claim) {}
