package org.policygraph.atlas;

/**
 * Something that is chosen, and can be taken away.
 *
 * @param name the parameter that it is a value of
 * @param without the page without it
 */
record Chip(String name, String value, String label, String without) {}
