package org.policygraph.explain;

/**
 * What to write in place of something that finds nothing.
 *
 * @param change what to change, in a person's words
 * @param query the whole query with this change, and with those of the other findings where there are several
 */
public record Suggestion(String change, String query) {}
