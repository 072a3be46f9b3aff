package org.policygraph.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void aYearWithoutANumberHasAPlace() {
        var bars = new BarChart(
                "Joined", "States", List.of(new BarChart.Bar("2011", 15, "#a"), new BarChart.Bar("2014", 3, "#b")));

        List<Mark.Area> drawn = areas(bars.drawn(860));

        assertThat(letters(bars.drawn(860))).contains("2011", "2012", "2013", "2014", "15", "3");
        assertThat(drawn).hasSize(2);
        assertThat(drawn.getLast().x() - drawn.getFirst().x())
                .isGreaterThan(3 * drawn.getFirst().width());
        assertThat(drawn.getFirst().height()).isEqualTo(5 * drawn.getLast().height());
    }

    @Test
    void barsStayWithinTheirWidthAndSayWhatIsLeftOut() {
        List<BarChart.Bar> many = IntStream.range(0, 60)
                .mapToObj(place -> new BarChart.Bar("A name that is far too long for a line " + place, place, ""))
                .toList();

        Drawing drawing = new BarChart("Many", "Things", many).drawn(290);

        assertThat(areas(drawing)).hasSize(40).allMatch(area -> area.x() + area.width() <= 290);
        assertThat(drawing.leftOut()).contains("40 of 60");
        assertThat(letters(bars("A name that is very far too long for a line that is so short")
                        .drawn(290)))
                .anyMatch(text -> text.endsWith("…"));
    }

    @Test
    void aLineOfEachSeriesHasItsKey() {
        Drawing drawing = new LineChart(
                        "Counted",
                        "Members",
                        List.of(
                                new LineChart.Point(2012.5, "2012-06", 35, "One", "#row-1"),
                                new LineChart.Point(2015.7, "2015-09", 47, "One", "#row-2"),
                                new LineChart.Point(2012.9, "2012-12", 48, "Other", "#row-3")))
                .drawn(860);

        assertThat(letters(drawing)).contains("One", "Other", "2012", "2015", "50");
        assertThat(drawing.description()).contains("One, 2012-06: 35", "Other, 2012-12: 48");
    }

    @Test
    void aMatrixShowsTheHeaviestRowsInTheirOrder() {
        List<MatrixChart.Cell> cells = IntStream.range(0, 80)
                .mapToObj(place -> new MatrixChart.Cell("row " + place, "column", place, "#row-" + place))
                .toList();

        Drawing drawing = new MatrixChart("Matrix", "Passages", cells).drawn();

        assertThat(letters(drawing)).contains("row 79", "row 50").doesNotContain("row 49");
        assertThat(drawing.leftOut()).contains("30 of 80");
    }

    @Test
    void aNetworkThatGoesInACircleIsDrawn() {
        var one = new NetworkChart.Thing("1", "One", "/id/1");
        var two = new NetworkChart.Thing("2", "Two", "/id/2");
        var three = new NetworkChart.Thing("3", "Three", "");

        Drawing drawing = new NetworkChart(
                        "Circle",
                        List.of(tie(one, two), tie(two, three), tie(three, one), tie(one, one), tie(one, two)))
                .drawn();

        assertThat(areas(drawing)).hasSize(3).allMatch(box -> box.x() >= 0 && box.x() + box.width() <= drawing.width());
        assertThat(drawing.marks().stream()
                        .filter(mark -> mark instanceof Mark.Group group
                                && group.style().equals("link")))
                .hasSize(3);
    }

    @Test
    void aNetworkWithoutEndSaysWhatIsLeftOut() {
        var hub = new NetworkChart.Thing("hub", "Hub", "");
        List<NetworkChart.Tie> ties = IntStream.range(0, 500)
                .mapToObj(place -> tie(hub, new NetworkChart.Thing("t" + place, "Thing " + place, "")))
                .toList();

        Drawing drawing = new NetworkChart("Star", ties).drawn();

        assertThat(areas(drawing)).hasSize(17);
        assertThat(drawing.leftOut()).contains("16 of 500");
    }

    @Test
    void nothingIsNotDrawn() {
        assertThat(new BarChart("", "", List.of()).drawn(800).isEmpty()).isTrue();
        assertThat(new LineChart("", "", List.of()).drawn(800).isEmpty()).isTrue();
        assertThat(new MatrixChart("", "", List.of()).drawn().isEmpty()).isTrue();
        assertThat(new NetworkChart("", List.of()).drawn().isEmpty()).isTrue();
    }

    @Test
    void numbersAlongAnAxisAreRound() {
        assertThat(Scale.upTo(53).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0);
        assertThat(Scale.upTo(1).ticks()).containsExactly(0.0, 1.0);
        assertThat(Scale.upTo(3).ticks()).containsExactly(0.0, 1.0, 2.0, 3.0);
        assertThat(Scale.upTo(0.5).end()).isEqualTo(0.5);
        assertThat(Scale.words(20)).isEqualTo("20");
    }

    private static BarChart bars(String label) {
        return new BarChart("", "", List.of(new BarChart.Bar(label, 1, "")));
    }

    private static NetworkChart.Tie tie(NetworkChart.Thing from, NetworkChart.Thing to) {
        return new NetworkChart.Tie(from, to, "", from.label() + " – " + to.label(), "#");
    }

    private static List<Mark.Area> areas(Drawing drawing) {
        return all(drawing.marks())
                .flatMap(mark -> mark instanceof Mark.Area area ? Stream.of(area) : Stream.empty())
                .toList();
    }

    private static List<String> letters(Drawing drawing) {
        return all(drawing.marks())
                .flatMap(mark -> mark instanceof Mark.Letters letters ? Stream.of(letters.text()) : Stream.empty())
                .toList();
    }

    private static Stream<Mark> all(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? all(group.marks()) : Stream.of(mark));
    }
}
