package org.policygraph.acceptance;

import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * A passage as the bundle describes it, with the statements of its graph.
 *
 * <p>What is missing is empty or -1, what is stated twice is joined by "|", so that the checks find it wrong.
 */
record Passage(
        String name,
        String sentence,
        String quote,
        int page,
        int start,
        int end,
        String modality,
        String time,
        boolean noted,
        Set<Triple> statements) {}
