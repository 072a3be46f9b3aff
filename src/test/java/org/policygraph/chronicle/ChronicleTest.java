package org.policygraph.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final Zoom DECADE = Zoom.of("2010s").orElseThrow();

    @Test
    void drawsADayAsAPointAndAMonthAsOneThatIsNotExact() {
        List<Drawing.Shape> shapes = shapes(mark("2014-03-26", false), mark("2014-03", false));

        assertThat(shapes).extracting(shape -> shape.dot() >= 0).containsExactly(true, true);
        assertThat(shapes).extracting(Drawing.Shape::exact).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void drawsBetweenTwoDaysOnlyWhatIsPossible() {
        Drawing.Shape shape = shapes(mark("2010-11/2014-03-26", false)).getFirst();

        assertThat(shape.bars())
                .singleElement()
                .satisfies(bar -> assertThat(bar.certain()).isFalse());
    }

    @Test
    void tellsTheCertainDaysOfAPeriodFromItsUncertainEnds() {
        Drawing.Shape shape = shapes(mark("2011/2014", true)).getFirst();

        assertThat(shape.bars()).extracting(Drawing.Bar::certain).containsExactly(false, true, false);
        assertThat(shape.bars().get(1).x())
                .isEqualTo(shape.bars().get(0).x() + shape.bars().get(0).width());
    }

    @Test
    void showsAnOpenEndAsAnArrow() {
        Drawing.Shape since = shapes(mark("2012-12/..", true)).getFirst();
        Drawing.Shape before = shapes(mark("../2012-12", false)).getFirst();

        assertThat(since.after()).isPositive();
        assertThat(since.before()).isNegative();
        assertThat(before.before()).isPositive();
        assertThat(before.after()).isNegative();
    }

    @Test
    void doesNotPutWhatIsLaterThanThePartAtItsEnd() {
        Drawing drawing = Chronicle.of("c", "C", List.of(mark("../2026-11-23", false)))
                .zoomed(DECADE, none -> "")
                .drawn();
        Drawing.Shape shape = drawing.lanes().getFirst().shapes().getFirst();

        assertThat(shape.bars().getFirst().width()).isGreaterThan(drawing.width() / 2);
        assertThat(shape.before()).isNotNegative();
        assertThat(shape.after()).isPositive();
    }

    @Test
    void putsMarksBelowOneAnotherByTheYearInWhichTheyBegin() {
        List<Mark> marks = List.of(mark("2014-03-26", false), mark("2011/2014", true), mark("2014-09", false));

        List<Drawing.Period> periods = Chronicle.of("c", "C", marks).drawn().periods();

        assertThat(periods).extracting(Drawing.Period::words).containsExactly("2011", "2014");
        assertThat(periods).extracting(Drawing.Period::count).containsExactly(1, 2);
        assertThat(periods.getLast().named())
                .extracting(Drawing.Dated::when)
                .containsExactly("on 26 March 2014", "in September 2014");
    }

    @Test
    void doesNotPutAYearIntoItsFirstMonth() {
        List<Mark> marks = List.of(mark("2014", false), mark("2014-01-02", false), mark("2013/..", true));

        List<Drawing.Period> periods = Chronicle.of("c", "C", marks)
                .zoomed(Zoom.of("2014").orElseThrow(), part -> "?" + part.name())
                .drawn()
                .periods();

        assertThat(periods)
                .extracting(Drawing.Period::words)
                .containsExactly("Not known more exactly", "January 2014", "Began earlier");
        assertThat(periods.get(1).address()).isEqualTo("?2014-01");
    }

    @Test
    void countsWhatItDoesNotNameInAPeriod() {
        List<Mark> marks = IntStream.range(0, 9)
                .mapToObj(at -> mark("2014-03-1" + at, false))
                .toList();

        Drawing.Period year = Chronicle.of("c", "C", marks)
                .zoomed(Zoom.ALL, part -> "?" + part.name())
                .drawn()
                .periods()
                .getFirst();

        assertThat(year.named()).hasSize(3);
        assertThat(year.more()).isEqualTo(6);
    }

    @Test
    void labelsDoNotOverlap() {
        List<Mark> marks = IntStream.range(0, 14)
                .mapToObj(at -> new Mark(
                        "A label of some length, number " + at,
                        "Events",
                        "201" + at % 10 + "-0" + (at % 8 + 1) + "-11",
                        false,
                        false,
                        ""))
                .toList();

        List<Drawing.Shape> shapes =
                Chronicle.of("c", "C", marks).wide().drawn().lanes().getFirst().shapes();

        assertThat(shapes).hasSize(14);
        for (int at = 0; at < shapes.size(); at++) {
            for (int later = at + 1; later < shapes.size(); later++) {
                Drawing.Shape one = shapes.get(at);
                Drawing.Shape other = shapes.get(later);
                assertThat(one.y() != other.y() || to(one) < from(other) || to(other) < from(one))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    private static int from(Drawing.Shape shape) {
        return shape.anchor().equals("end")
                ? shape.labelX() - Lettering.width(shape.label())
                : Math.min(shape.labelX(), shape.dot());
    }

    private static int to(Drawing.Shape shape) {
        return shape.anchor().equals("end")
                ? Math.max(shape.labelX(), shape.dot())
                : shape.labelX() + Lettering.width(shape.label());
    }

    @Test
    void countsWhatIsTooMuchAndLosesNothing() {
        var marks = new ArrayList<Mark>();
        for (int at = 0; at < 500; at++) {
            marks.add(mark(LocalDate.of(2010, 1, 1).plusDays(at * 7L).toString(), false));
        }

        Drawing.Lane lane = Chronicle.of("c", "C", marks).drawn().lanes().getFirst();

        assertThat(lane.columns().stream()
                        .mapToInt(column -> Integer.parseInt(column.words().split(" ")[0]))
                        .sum())
                .isEqualTo(500);
        assertThat(lane.shapes()).isEmpty();
    }

    @Test
    void putsManyOfTheSameDateTogether() {
        List<Mark> marks = IntStream.range(0, 48)
                .mapToObj(at -> new Mark("State " + at, "Taking part", "2012-12-05/..", true, false, ""))
                .toList();

        assertThat(Chronicle.of("c", "C", marks).drawn().lanes().getFirst().shapes())
                .singleElement()
                .satisfies(shape -> assertThat(shape.label()).isEqualTo("48, since 5 December 2012"));
    }

    @Test
    void saysWhatLiesOutsideThePartThatIsDrawn() {
        Drawing drawing = Chronicle.of("c", "C", List.of(mark("2001", false), mark("2014", false), mark("2023", false)))
                .zoomed(DECADE, none -> "")
                .drawn();

        assertThat(drawing.left()).isEqualTo("Not drawn: 1 earlier, 1 later.");
        assertThat(drawing.lanes().getFirst().shapes()).hasSize(1);
    }

    @Test
    void leadsFromTheAxisIntoItsParts() {
        Drawing drawing = Chronicle.of("c", "C", List.of(mark("2014-03", false)))
                .zoomed(DECADE, part -> "/timeline?zoom=" + part.name())
                .drawn();

        assertThat(drawing.ticks()).extracting(Drawing.Tick::address).contains("/timeline?zoom=2014");
    }

    @Test
    void cutsALongLabelAndTellsItAsAWhole() {
        Drawing.Shape shape = shapes(new Mark("x".repeat(5000), "Events", "2014", false, false, ""))
                .getFirst();

        assertThat(shape.label()).hasSizeLessThan(80).endsWith("…");
        assertThat(shape.words()).hasSizeLessThan(300);
    }

    @Test
    void refusesWhatHasNoDate() {
        assertThatThrownBy(() -> mark("soon", false)).hasMessageContaining("'soon'");
    }

    @Test
    void drawsTheFarthestYears() {
        Drawing drawing = Chronicle.of("c", "C", List.of(mark("0001", false), mark("9999-12-31", false)))
                .drawn();

        assertThat(drawing.lanes()).hasSize(1);
        assertThat(drawing.ticks()).hasSizeLessThan(60);
    }

    private static List<Drawing.Shape> shapes(Mark... marks) {
        return Chronicle.of("c", "C", List.of(marks))
                .zoomed(DECADE, none -> "")
                .drawn()
                .lanes()
                .getFirst()
                .shapes();
    }

    private static Mark mark(String edtf, boolean lasts) {
        return new Mark("Something", "Events", edtf, lasts, false, "");
    }
}
