package org.policygraph.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A CSV with a header (RFC 4180). Rows are read when they are asked for and never kept, so that a table takes no more
 * memory than its text.
 */
public final class Table {

    /** The most rows of one table. Each becomes a passage with its statements, which are all kept in memory. */
    public static final int MAX_ROWS = 50_000;

    private final String file;
    private final String text;
    private final List<String> columns;

    private Table(String file, String text, List<String> columns) {
        this.file = file;
        this.text = text;
        this.columns = columns;
    }

    /**
     * Reads a table to its end once, so that whatever is wrong with its form is told before anything is made of it.
     *
     * @param file what to call it in messages
     * @param text the whole table without a byte order mark
     * @throws TableException at the first record that is not well formed, or has too few or too many cells
     */
    public static Table read(String file, String text) {
        var records = new Records(file, text);
        Records.Cells first = records.next().orElseThrow(() -> {
            return new TableException(file, 0, "is empty; its first line names the columns");
        });
        var table = new Table(file, text, Header.columns(file, first));
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            table.requireOneCellAColumn(next.get());
            table.requireFewEnough(next.get());
        }
        return table;
    }

    /** The names of the columns in their order; each is the name of a variable. */
    public List<String> columns() {
        return columns;
    }

    /** How the file is called in messages. */
    public String file() {
        return file;
    }

    /** Hands over one row after the other. */
    public void forEachRow(Consumer<Row> visitor) {
        var records = new Records(file, text);
        records.next();
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            visitor.accept(row(next.get()));
        }
    }

    private Row row(Records.Cells record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!record.cells().get(i).isEmpty()) {
                cells.put(columns.get(i), record.cells().get(i));
            }
        }
        String quote = record.text();
        int end = record.start() + quote.codePointCount(0, quote.length());
        return new Row(record.number(), record.line(), record.start(), end, quote, cells);
    }

    private void requireOneCellAColumn(Records.Cells record) {
        int cells = record.cells().size();
        if (cells != columns.size()) {
            throw new TableException(file, record.line(), miscounted(record, cells));
        }
    }

    private String miscounted(Records.Cells record, int cells) {
        String name = Records.name(record.number());
        if (record.text().isEmpty()) {
            return name + " is an empty line; delete it";
        }
        String counted = name + " has " + cells + (cells == 1 ? " cell" : " cells") + ", and the header names "
                + columns.size() + (columns.size() == 1 ? " column; " : " columns; ");
        return cells < columns.size()
                ? counted + "there is no cell for column '" + columns.get(cells)
                        + "'; write a comma for each empty cell"
                : counted + "the first cell too many has the value '"
                        + record.cells().get(columns.size()) + "'; put a cell that holds a comma in quotes";
    }

    private void requireFewEnough(Records.Cells record) {
        if (record.number() > MAX_ROWS) {
            throw new TableException(
                    file,
                    record.line(),
                    "row %d is one too many: a table has %d rows at most; split it into several bundles"
                            .formatted(record.number(), MAX_ROWS));
        }
    }
}
