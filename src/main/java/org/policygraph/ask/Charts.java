package org.policygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.policygraph.chart.BarChart;
import org.policygraph.chart.Drawing;
import org.policygraph.chart.LineChart;
import org.policygraph.chart.MatrixChart;
import org.policygraph.chart.NetworkChart;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.chronicle.Mark;
import org.policygraph.questions.Chart;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.reader.Site;
import org.policygraph.vocabulary.Edtf;
import org.policygraph.worldmap.Place;
import org.policygraph.worldmap.WorldMap;

/** Draws an answer as its question declares. To be used while the release is read. */
final class Charts {

    private static final int WIDE = 860;
    private static final int NARROW = 290;

    /** More cannot be seen. */
    static final int MOST_ROWS = 2_000;

    private static final double DAYS = 365.25;

    private static final Set<String> TENTATIVE = Set.of("planned", "unverified");

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

    /**
     * The drawing of an answer.
     *
     * @param rows its first ones, as many as can be drawn
     * @param total how many it has
     */
    DrawnView of(List<Map<String, Node>> rows, int total) {
        DrawnView drawn = drawn(rows);
        return drawn.isEmpty() || rows.size() == total
                ? drawn
                : drawn.noting(
                        "Drawn are the first " + Badge.number(rows.size()) + " of " + Badge.number(total) + " rows. ");
    }

    private DrawnView drawn(List<Map<String, Node>> rows) {
        return switch (chart.kind()) {
            case BAR -> bars(rows);
            case LINE -> lines(rows);
            case MATRIX -> matrix(rows);
            case NETWORK -> network(rows);
            case TIMELINE -> timeline(rows);
            case MAP -> map(rows);
            case TABLE -> DrawnView.NOTHING;
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
        return DrawnView.of(List.of(wide, narrow), without(without, "date or number") + wide.leftOut());
    }

    private static String without(int rows, String what) {
        return rows == 0
                ? ""
                : rows
                        + (rows == 1 ? " row has no " : " rows have no ")
                        + what
                        + (rows == 1 ? ", and is in the table alone. " : ", and are in the table alone. ");
    }

    private DrawnView timeline(List<Map<String, Node>> rows) {
        var marks = new ArrayList<Mark>();
        for (int place = 0; place < rows.size(); place++) {
            Map<String, Node> row = rows.get(place);
            String date = date(row);
            if (Edtf.bounds(date).isPresent()) {
                String lane = text(row, "group");
                marks.add(new Mark(
                        text(row, "label"),
                        lane.isEmpty() ? question.title() : lane,
                        date,
                        isPeriod(chart.columns().getOrDefault("start", "")),
                        TENTATIVE.contains(text(row.get("modality"))),
                        addresses.apply(place)));
            }
        }
        return DrawnView.of(
                Chronicle.of("timeline", question.title(), marks).wide().drawn(),
                without(rows.size() - marks.size(), "date"));
    }

    /** From the start to the end, where the drawing has one; an end that is not known is open. */
    private String date(Map<String, Node> row) {
        String start = text(row, "start");
        if (!chart.columns().containsKey("end")) {
            return start;
        }
        String end = text(row, "end");
        return (start.isEmpty() ? ".." : start) + "/" + (end.isEmpty() ? ".." : end);
    }

    /** Whether a column has times for which something holds, and not such between which something happened. */
    static boolean isPeriod(String column) {
        return column.equals("time") || column.endsWith("Time");
    }

    private DrawnView map(List<Map<String, Node>> rows) {
        var places = new ArrayList<Place>();
        for (int row = 0; row < rows.size(); row++) {
            Map<String, Node> cells = rows.get(row);
            String label = text(cells, "label");
            String value = text(cells, "value");
            places.add(new Place(
                    cell(cells, "state").map(this.cells::code).orElse(""),
                    label.isEmpty() ? text(cells, "state") : label,
                    value,
                    value,
                    addresses.apply(row)));
        }
        return DrawnView.of(WorldMap.of("map", question.title(), places).drawn(), "");
    }

    private DrawnView matrix(List<Map<String, Node>> rows) {
        var found = new ArrayList<MatrixChart.Cell>();
        for (int place = 0; place < rows.size(); place++) {
            Map<String, Node> row = rows.get(place);
            found.add(new MatrixChart.Cell(
                    text(row, "row"), text(row, "column"), number(row, "value").orElse(1.0), addresses.apply(place)));
        }
        var matrix = new MatrixChart(question.title(), measure("value"), found);
        Drawing drawing = matrix.drawn();
        return DrawnView.of(List.of(drawing, matrix.drawnNarrow()), drawing.leftOut());
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
        return DrawnView.of(List.of(drawing), drawing.leftOut());
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

    private String text(@Nullable Node cell) {
        return cell == null ? "" : cells.label(cell);
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
