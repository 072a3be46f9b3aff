package org.policygraph.linkeddata;

/** How many things of a kind there are; the name of the kind is also its path. */
record KindCount(String name, int count) {}
