package org.policygraph.survey;

/**
 * A part of what is shown, and where one finds it alone.
 *
 * @param label what it is called
 * @param count how many are in it; negative if nobody counts
 * @param address empty if nothing is there
 * @param current whether it is what is shown
 */
record PartView(String label, int count, String address, boolean current) {}
