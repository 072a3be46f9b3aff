package org.policygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygraph.catalogue.Passage;
import org.policygraph.table.Row;
import org.policygraph.table.Table;
import org.policygraph.table.TableException;

/** The text of a table: its columns, and its rows in parts of which each can be shown at once. */
record Sheet(List<String> columns, List<List<Row>> parts) {

    Sheet {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }

    /**
     * The table that a text is; nothing if its passages are no rows.
     *
     * @param longest how many characters a part has at most, unless a row alone has more
     */
    static Optional<Sheet> of(String text, List<Passage> passages, int longest) {
        if (passages.stream().noneMatch(passage -> passage.row() > 0)) {
            return Optional.empty();
        }
        try {
            Table table = Table.read("text", text);
            return Optional.of(new Sheet(table.columns(), parts(table, longest)));
        } catch (TableException noTable) {
            return Optional.empty();
        }
    }

    private static List<List<Row>> parts(Table table, int longest) {
        var parts = new ArrayList<List<Row>>(List.of(new ArrayList<>()));
        var length = new int[1];
        table.forEachRow(row -> {
            int more = row.text().length();
            if (length[0] > 0 && length[0] + more > longest) {
                parts.add(new ArrayList<>());
                length[0] = 0;
            }
            parts.getLast().add(row);
            length[0] += more;
        });
        return parts;
    }

    /** The part in which a passage is, from 1; nothing if it is no row of the table. */
    Optional<Integer> partOf(Passage passage) {
        for (int part = 0; part < parts.size(); part++) {
            if (parts.get(part).stream().anyMatch(row -> row.number() == passage.row())) {
                return Optional.of(part + 1);
            }
        }
        return Optional.empty();
    }
}
