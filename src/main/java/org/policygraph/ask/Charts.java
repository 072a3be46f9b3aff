package org.policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.policygraph.chart.BarChart;
import org.policygraph.chart.Drawing;
import org.policygraph.chart.LineChart;
import org.policygraph.chart.MatrixChart;
import org.policygraph.chart.NetworkChart;
import org.policygraph.questions.Chart;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.Site;
import org.policygraph.vocabulary.Edtf;

/** Draws an answer as its question declares. To be used while the release is read. */
final class Charts {

    private static final int WIDE = 860;
    private static final int NARROW = 290;

    /** More cannot be seen. */
    private static final int MOST_ROWS = 2_000;

    private static final double DAYS = 365.25;

    private final ReadyQuestion question;
    private final Chart chart;
    private final Cells cells;
    private final Site site;
    private final IntFunction<String> addresses;

    /**
     * Of a question.
     *
     * @param addresses where each row of the answer is, from 0
     */
    Charts(ReadyQuestion question, Cells cells, Site site, IntFunction<String> addresses) {
        this.question = question;
        this.chart = question.chart();
        this.cells = cells;
        this.site = site;
        this.addresses = addresses;
    }

    DrawnView of(List<Map<String, Node>> all) {
        List<Map<String, Node>> rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
        return switch (chart.kind()) {
            case BAR -> bars(rows);
            case LINE -> lines(rows);
            case MATRIX -> matrix(rows);
            case NETWORK -> network(rows);
            // The drawings of these are made elsewhere.
            case TIMELINE, MAP, TABLE -> DrawnView.NOTHING;
        };
    }

    private DrawnView bars(List<Map<String, Node>> rows) {
        var bars = new ArrayList<BarChart.Bar>();
        for (int place = 0; place < rows.size(); place++) {
            Optional<Double> value = number(rows.get(place), "value");
            if (value.isPresent()) {
                bars.add(new BarChart.Bar(text(rows.get(place), "label"), value.get(), addresses.apply(place)));
            }
        }
        var bar = new BarChart(question.title(), measure("value"), bars);
        return both(bar.drawn(WIDE), bar.drawn(NARROW), rows.size() - bars.size());
    }

    private DrawnView lines(List<Map<String, Node>> rows) {
        var points = new ArrayList<LineChart.Point>();
        for (int place = 0; place < rows.size(); place++) {
            Map<String, Node> row = rows.get(place);
            String date = text(row, "x");
            Optional<Double> when = years(date);
            Optional<Double> value = number(row, "y");
            if (when.isPresent() && value.isPresent()) {
                points.add(new LineChart.Point(
                        when.get(), date, value.get(), text(row, "series"), addresses.apply(place)));
            }
        }
        var line = new LineChart(question.title(), measure("y"), points);
        return both(line.drawn(WIDE), line.drawn(NARROW), rows.size() - points.size());
    }

    private DrawnView both(Drawing wide, Drawing narrow, int without) {
        String undated = without == 0
                ? ""
                : without + (without == 1 ? " row has" : " rows have")
                        + " no date or number, and are in the table alone. ";
        return new DrawnView(List.of(wide, narrow), undated + wide.leftOut());
    }

    private DrawnView matrix(List<Map<String, Node>> rows) {
        var found = new ArrayList<MatrixChart.Cell>();
        for (int place = 0; place < rows.size(); place++) {
            Map<String, Node> row = rows.get(place);
            found.add(new MatrixChart.Cell(
                    text(row, "row"), text(row, "column"), number(row, "value").orElse(1.0), addresses.apply(place)));
        }
        Drawing drawing = new MatrixChart(question.title(), measure("value"), found).drawn();
        return new DrawnView(List.of(drawing), drawing.leftOut());
    }

    private DrawnView network(List<Map<String, Node>> rows) {
        var ties = new ArrayList<NetworkChart.Tie>();
        for (int place = 0; place < rows.size(); place++) {
            Map<String, Node> row = rows.get(place);
            Optional<Node> from = cell(row, "from").filter(Node::isURI);
            Optional<Node> to = cell(row, "to").filter(Node::isURI);
            if (from.isPresent() && to.isPresent()) {
                var one = thing(from.get(), row, "fromLabel");
                var other = thing(to.get(), row, "toLabel");
                String label = text(row, "label");
                ties.add(new NetworkChart.Tie(
                        one,
                        other,
                        label,
                        one.label() + " – " + (label.isEmpty() ? "" : label + " – ") + other.label(),
                        addresses.apply(place)));
            }
        }
        Drawing drawing = new NetworkChart(question.title(), ties).drawn();
        return new DrawnView(List.of(drawing), drawing.leftOut());
    }

    private NetworkChart.Thing thing(Node node, Map<String, Node> row, String part) {
        String label = text(row, part);
        return new NetworkChart.Thing(
                node.toString(),
                label.isEmpty() ? cells.label(node) : label,
                site.address(node).orElse(""));
    }

    private Optional<Node> cell(Map<String, Node> row, String part) {
        return Optional.ofNullable(chart.columns().get(part)).map(row::get);
    }

    private String text(Map<String, Node> row, String part) {
        return cell(row, part).map(cells::label).orElse("");
    }

    private Optional<Double> number(Map<String, Node> row, String part) {
        return cell(row, part)
                .filter(Node::isLiteral)
                .filter(value -> value.getLiteralValue() instanceof Number)
                .map(value -> ((Number) value.getLiteralValue()).doubleValue());
    }

    /** When a date begins or, where that is open, ends. */
    private static Optional<Double> years(String date) {
        return Edtf.bounds(date)
                .flatMap(days -> days.earliest().or(days::latest))
                .map(day -> day.getYear() + (day.getDayOfYear() - 1) / DAYS);
    }

    private String measure(String part) {
        return Column.worded(chart.columns().getOrDefault(part, "rows"));
    }
}
