package org.policygraph.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How an answer is drawn best.
 *
 * @param columns which column of the answer is which part of the drawing, such as {@code start=date}
 */
public record Chart(ChartKind kind, Map<String, String> columns) {

    static final Chart TABLE = new Chart(ChartKind.TABLE, Map.of());

    /** Copies the map, and keeps its order. */
    public Chart {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
