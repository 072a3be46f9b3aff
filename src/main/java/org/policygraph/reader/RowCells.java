package org.policygraph.reader;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row of a table as it is quoted, with their quotation marks: with commas between them they are the row. */
public final class RowCells {

    private RowCells() {}

    /** What a cell holds, without its quotation marks (RFC 4180, section 2). */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    /** Cut at the commas that do not stand within quotation marks. */
    public static List<String> of(String row) {
        var cells = new ArrayList<String>();
        boolean quoted = false;
        int begin = 0;
        for (int at = 0; at < row.length(); at++) {
            if (row.charAt(at) == '"') {
                quoted = !quoted;
            } else if (row.charAt(at) == ',' && !quoted) {
                cells.add(row.substring(begin, at));
                begin = at + 1;
            }
        }
        cells.add(row.substring(begin));
        return cells;
    }
}
