package org.policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.policygraph.query.AnswerFormat;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.ReadyQuestion;

/** Makes the table of a page of an answer. To be used while the release is read. */
final class Tables {

    private final Cells cells;
    private final List<Column> columns;
    private final boolean isGraph;

    Tables(ReadyQuestion question, List<String> names, Cells cells) {
        this.cells = cells;
        this.columns = Column.of(names);
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
            boolean isAgain = place > 0
                    && facts.size() > 1
                    && facts.getFirst().equals(facts(rows.get(place - 1)).getFirst());
            views.add(new RowView(from + place + 1, facts, quotes(row), isAgain));
        }
        List<String> labels = headers(Column.Fact.class);
        List<TableView.Head> heads = IntStream.range(0, labels.size())
                .mapToObj(place -> new TableView.Head(labels.get(place), isNumbers(views, place)))
                .toList();
        List<String> proofs = isGraph ? List.of("Quote") : headers(Column.Quote.class);
        return new TableView(heads, proofs, views, caption);
    }

    private static boolean isNumbers(List<RowView> rows, int place) {
        return rows.stream()
                .map(row -> row.facts().get(place))
                .anyMatch(cell -> cell instanceof Cell.Value value && value.isNumber());
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
