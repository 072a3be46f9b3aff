package org.policygraph.api;

import org.policygraph.search.SearchIndex;
import org.policygraph.search.Wanted;

/**
 * A search, read and checked against the release that will answer it.
 *
 * @param question the request
 * @param wanted what is looked for
 * @param index the index of the same release
 */
record SearchQuestion(Question question, Wanted wanted, SearchIndex index) {}
