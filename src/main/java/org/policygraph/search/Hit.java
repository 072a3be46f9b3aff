package org.policygraph.search;

/**
 * What was found, and why.
 *
 * @param found what it is
 * @param field what of it was found
 * @param language the language of that text; empty for none, or for all, as of acronyms
 * @param snippet the text, or the part of it that shows why
 * @param score greater than that of worse hits; comparable within one answer
 */
public record Hit(Findable found, Field field, String language, Snippet snippet, double score) {}
