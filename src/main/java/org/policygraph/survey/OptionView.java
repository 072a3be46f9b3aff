package org.policygraph.survey;

/**
 * Something to be picked in a form.
 *
 * @param value what the address says
 * @param label what the reader sees
 * @param chosen whether it is picked
 */
record OptionView(String value, String label, boolean chosen) {}
