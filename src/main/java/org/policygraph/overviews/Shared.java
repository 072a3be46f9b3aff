package org.policygraph.overviews;

import java.util.List;
import java.util.SortedMap;
import org.policygraph.catalogue.Entry;

/**
 * What one or several of the compared things have to do with.
 *
 * @param thing with what
 * @param by the places, from 0, of the compared things that have to do with it, and why
 */
public record Shared(Entry thing, SortedMap<Integer, List<Reason>> by) {}
