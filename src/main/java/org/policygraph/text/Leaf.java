package org.policygraph.text;

import java.util.List;
import java.util.stream.Stream;
import org.policygraph.catalogue.Passage;

/**
 * A page of a document, or a part of one that is too long to be shown at once.
 *
 * @param page the number that is printed on it, from 1; 0 in a table
 * @param segments its text
 */
record Leaf(int page, List<Segment> segments) {

    Leaf {
        segments = List.copyOf(segments);
    }

    /** The passages that begin on it. */
    Stream<Passage> passages() {
        return segments.stream().flatMap(segment -> segment.begins().stream());
    }

    int length() {
        return segments.stream().mapToInt(segment -> segment.text().length()).sum();
    }
}
