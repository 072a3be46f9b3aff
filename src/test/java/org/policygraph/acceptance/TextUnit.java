package org.policygraph.acceptance;

import java.util.List;

/** A sentence, heading or list item of the document. */
record TextUnit(String id, int page, String quote) {

    /** The press contact block: its content is never stored. */
    static final String WITHHELD = "S13";

    /** All units but the withheld one, in the order of the text. */
    static List<TextUnit> published() {
        return Table.rows(
                        "seed-statements.csv",
                        row -> new TextUnit(
                                row.get("sentence"), Integer.parseInt(row.get("page_inferred")), row.get("quote")))
                .stream()
                .filter(unit -> !unit.id().equals(WITHHELD))
                .toList();
    }
}
