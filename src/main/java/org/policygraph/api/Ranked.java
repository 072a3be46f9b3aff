package org.policygraph.api;

import java.util.AbstractList;
import org.policygraph.search.Found;
import org.policygraph.search.Hit;

/** All hits of a search as a list, of which only the best, as many as were wanted, can be read. */
final class Ranked extends AbstractList<Hit> {

    private final Found found;

    Ranked(Found found) {
        this.found = found;
    }

    @Override
    public int size() {
        return found.total();
    }

    @Override
    public Hit get(int place) {
        return found.best().get(place);
    }
}
