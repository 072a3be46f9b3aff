package org.policygraph.drafting;

/**
 * The files of a new bundle.
 *
 * @param text the content of text.txt
 * @param claims the content of claims.trig
 * @param sentences how many passages it has
 * @param mentions how often something known is spoken of
 * @param proposals how many statements it proposes
 */
public record BundleDraft(String text, String claims, int sentences, int mentions, int proposals) {}
