package org.policygraph.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A record of a table after its header.
 *
 * @param number which one, from 1
 * @param line the line of the file on which it begins, from 1
 * @param start the code point of the table's text at which it begins, from 0
 * @param end the code point after its last one; the line break does not belong to it
 * @param text the record exactly as it stands in the file
 * @param cells the cells that are not empty, by column, in the order of the columns
 */
public record Row(long number, long line, int start, int end, String text, Map<String, String> cells) {

    /** Copies the cells. */
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
