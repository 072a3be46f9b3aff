package org.policygraph.atlas;

/** What can be picked from a list. */
record Option(String value, String label, boolean chosen) {}
