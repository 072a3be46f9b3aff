package org.policygraph.overviews;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.catalogue.Entry;

/**
 * What one or several of the compared things have to do with.
 *
 * @param thing with what
 * @param by the places, from 0, of the compared things that have to do with it, and why
 */
public record Shared(Entry thing, Map<Integer, List<Reason>> by) {

    /** Orders the places. */
    public Shared {
        by = new TreeMap<>(by);
    }
}
