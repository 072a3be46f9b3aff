package org.policygraph.questions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A row that the documents which come with PolicyGraph must give, where every parameter has its default or its example:
 * what it is like, and the test of it.
 *
 * @param cells the text of a literal, or an IRI, by column
 */
public record Sample(Map<String, String> cells) {

    /** Copies the map, and keeps its order. */
    public Sample {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Whether an answer has the row. */
    public boolean isIn(AnswerRows rows) {
        return rows.rows().stream().anyMatch(this::fits);
    }

    private boolean fits(Map<String, Node> row) {
        return cells.entrySet().stream().allMatch(cell -> {
            Node value = row.get(cell.getKey());
            return value != null && cell.getValue().equals(text(value));
        });
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
