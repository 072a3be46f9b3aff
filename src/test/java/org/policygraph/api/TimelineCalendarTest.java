package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Interval;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.overviews.Moment;
import org.policygraph.overviews.MomentKind;
import org.policygraph.overviews.Overviews;
import org.policygraph.overviews.TimelineWanted;
import org.policygraph.vocabulary.Names;

/** The timeline as a calendar, read back. */
class TimelineCalendarTest {

    private static final Catalogue CATALOGUE = catalogue();
    private static final Set<MomentKind> DATED = Set.of(MomentKind.EVENT, MomentKind.PLAN, MomentKind.ROLE);
    private static final Wire.Completeness COMPLETE = new Wire.Completeness(
            "complete",
            null,
            null,
            1,
            "https://w3id.org/policygraph/releases/1",
            Instant.parse("2017-07-01T10:00:00Z"),
            13);

    @Test
    void isAValidCalendarByRfc5545() {
        assertThat(Biweekly.parse(calendar(TimelineWanted.ALL))
                        .first()
                        .validate(ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void hasAnEventForEachMomentUnderANameOfItsOwn() {
        List<VEvent> events =
                Biweekly.parse(calendar(TimelineWanted.ALL)).first().getEvents();

        assertThat(events).hasSize(moments(TimelineWanted.ALL).size());
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
    }

    @Test
    void lastsOverAllDaysOnWhichItMayHaveBeen() {
        // S25, S19 of the fact sheet
        assertThat(days("global-alliance-follow-up-conference?")).isEqualTo("2014-10-01 2014-12-01 TENTATIVE");
        assertThat(days("workshops-industrial-control-systems-smart-grids?"))
                .isEqualTo("2010-11-01 2014-03-27 TENTATIVE");
        assertThat(days("eu-us-summit-2014-brussels?")).isEqualTo("2014-03-26 2014-03-27 CONFIRMED");
    }

    @Test
    void makesUpNoDayForWhatIsOpen() {
        // S24: since December 2012, on whichever day; S25: from 2014.
        assertThat(days("role-holding-secretariat-european-commission?")).isEqualTo("2012-12-01 2013-01-01 TENTATIVE");
        assertThat(days("role-holding-chair-united-states?")).isEqualTo("2014-01-01 2015-01-01 TENTATIVE");
    }

    @Test
    void saysInWordsHowSureItIsAndQuotesWhoSaysSo() {
        VEvent conference = event("global-alliance-follow-up-conference?");

        assertThat(conference.getSummary().getValue())
                .isEqualTo("Follow-up conference of the Global Alliance (between October and November 2014)");
        assertThat(conference.getDescription().getValue())
                .contains("EDTF 2014-10/2014-11")
                .contains(
                        "planned: \"the US, which is due to organise a follow-up conference in October/November 2014\"")
                .contains("p. 2)");
    }

    private static String days(String begun) {
        VEvent event = event(begun);
        return Stream.of(event.getDateStart().getValue(), event.getDateEnd().getValue())
                        .map(date -> date.getRawComponents())
                        .map(date -> "%d-%02d-%02d".formatted(date.getYear(), date.getMonth(), date.getDate()))
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow()
                + " " + event.getStatus().getValue();
    }

    private static VEvent event(String begun) {
        var wanted = new TimelineWanted(List.of(), DATED, Interval.UNKNOWN);
        return Biweekly.parse(calendar(wanted)).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().contains("/id/" + begun))
                .findFirst()
                .orElseThrow();
    }

    private static String calendar(TimelineWanted wanted) {
        var question = new QuestionReader(CATALOGUE, Map.of()).read(Addresses.TIMELINE, List.of());
        var views = new TimelineViews(question);
        return new TimelineCalendar()
                .text(moments(wanted).stream().map(views::view).toList(), COMPLETE);
    }

    private static List<Moment> moments(TimelineWanted wanted) {
        return new Overviews(CATALOGUE).timeline().matching(wanted);
    }

    private static Catalogue catalogue() {
        try (var instance = Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()))) {
            instance.synchronise();
            return new Catalogues(instance.store(), Names.standard()).current();
        }
    }
}
