package org.policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.policygraph.query.AnswerFormat;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.ReadyQuestion;

/** Makes the table of a page of an answer. To be used while the release is read. */
final class Tables {

    private final Cells cells;
    private final List<Column> columns;
    private final boolean isGraph;

    Tables(ReadyQuestion question, AnswerRows rows, Cells cells) {
        this.cells = cells;
        this.columns = Column.of(rows.columns());
        this.isGraph = question.query().kind() == AnswerFormat.Kind.GRAPH;
    }

    /**
     * The rows from one on.
     *
     * @param from its number, from 0
     */
    TableView of(List<Map<String, Node>> rows, int from, String caption) {
        var views = new ArrayList<RowView>();
        for (int place = 0; place < rows.size(); place++) {
            Map<String, Node> row = rows.get(place);
            List<Cell> facts = facts(row);
            boolean isAgain =
                    place > 0 && facts.size() > 1 && facts.getFirst().equals(facts(rows.get(place - 1)).getFirst());
            views.add(new RowView(from + place + 1, facts, quotes(row), isAgain));
        }
        List<String> proofs = isGraph ? List.of("Who says so") : headers(Column.Quote.class);
        return new TableView(headers(Column.Fact.class), proofs, views, caption);
    }

    private List<String> headers(Class<? extends Column> kind) {
        return columns.stream().filter(kind::isInstance).map(Column::header).toList();
    }

    private List<Cell> facts(Map<String, Node> row) {
        return columns.stream()
                .filter(Column.Fact.class::isInstance)
                .map(column -> cells.cell(column, row))
                .toList();
    }

    private List<Cell> quotes(Map<String, Node> row) {
        if (isGraph) {
            List<Node> parts = AnswerRows.TRIPLE.stream()
                    .map(part -> row.getOrDefault(part, Node.ANY))
                    .toList();
            return List.of(cells.said(parts.get(0), parts.get(1), parts.get(2)));
        }
        return columns.stream()
                .filter(Column.Quote.class::isInstance)
                .map(column -> cells.cell(column, row))
                .toList();
    }
}
