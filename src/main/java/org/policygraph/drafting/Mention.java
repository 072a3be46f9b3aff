package org.policygraph.drafting;

import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;

/**
 * That a sentence speaks of a thing. Offsets are UTF-16 code units of the sentence.
 *
 * @param basis how it was recognised
 */
record Mention(Entry entry, int start, int end, Basis basis) {

    /** How a thing was recognised. */
    enum Basis {
        LABEL,
        /** By words that refer back to it, such as "the Working Group" or "it". */
        REFERENCE
    }

    Node node() {
        return entry.node();
    }

    boolean is(Node type) {
        return entry.classes().contains(type);
    }

    boolean isAny(Node... types) {
        for (Node type : types) {
            if (is(type)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(Mention other) {
        return start <= other.start && other.end <= end;
    }

    boolean surrounds(Mention other) {
        return contains(other) && !sameWords(other);
    }

    /** Whether the other one begins in this one and goes on after it. */
    boolean runsInto(Mention other) {
        return start < other.start && other.start < end && end < other.end;
    }

    boolean sameWords(Mention other) {
        return start == other.start && end == other.end;
    }

    boolean apartFrom(Mention other) {
        return end <= other.start || other.end <= start;
    }

    int length() {
        return end - start;
    }
}
