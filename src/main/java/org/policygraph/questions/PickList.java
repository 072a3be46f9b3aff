package org.policygraph.questions;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What a release offers for a parameter.
 *
 * @param picks by label, as many as were asked for
 * @param total how many there are
 */
public record PickList(List<Pick> picks, int total) {

    static final String VALUE = "value";
    static final String LABEL = "label";

    /**
     * One of them.
     *
     * @param term what the parameter becomes
     * @param value what to write for it in an address
     * @param label what people call it
     */
    public record Pick(Node term, String value, String label) {}

    /** Copies the list. */
    public PickList {
        picks = List.copyOf(picks);
    }
}
