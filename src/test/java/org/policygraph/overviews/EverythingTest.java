package org.policygraph.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.vocabulary.EdtfWords;

/** Overviews of all documents of the project, against what their texts and tables say. */
class EverythingTest {

    private static final Published ALL = Published.everything();

    @Test
    void datesWhatAStateDidWithATreaty() {
        // The row of Estonia.
        Cell cell = ALL
                .overviews()
                .matrix(MatrixWanted.of(Axis.INSTRUMENTS, Axis.STATES, Set.of(Published.id("estonia"))))
                .cells()
                .stream()
                .filter(each -> each.row().slug().equals("budapest-convention"))
                .findFirst()
                .orElseThrow();

        assertThat(cell.reasons())
                .allMatch(reason -> reason.way() == Way.QUALIFIED)
                .extracting(reason -> reason.said().getFirst().when().edtf())
                .containsExactlyInAnyOrder("2001-11-23", "2003-05-12", "2004-07-01");
    }

    /** CQ15. */
    @Test
    void findsTheTwentyOneStatesOfBothCoalitions() {
        Comparison comparison = ALL.overviews()
                .comparison(List.of(ALL.entry("freedom-online-coalition"), ALL.entry("global-alliance")));

        List<Shared> actors = comparison.in(Aspect.ACTORS);
        assertThat(actors.stream().filter(shared -> shared.by().size() == 2)).hasSize(21);
        // 29 members are listed.
        assertThat(actors.stream().filter(shared -> shared.by().containsKey(0))).hasSize(29);
        assertThat(actors.stream()
                        .filter(shared -> shared.thing().slug().equals("estonia"))
                        .findFirst()
                        .orElseThrow()
                        .by())
                .containsOnlyKeys(0, 1);
    }

    @Test
    void comparesActorsByWhatTheyDidThemselves() {
        Comparison comparison = ALL.overviews()
                .comparison(List.of(ALL.entry("estonia"), ALL.entry("united-states"), ALL.entry("european-union")));

        // S24 and S25: of these three, only the United States holds roles in the Alliance.
        assertThat(comparison.in(Aspect.ROLES))
                .extracting(
                        shared -> shared.thing().slug(), shared -> shared.by().keySet())
                .containsExactlyInAnyOrder(
                        tuple("role-holding-chair-united-states", Set.of(1)),
                        tuple("role-holding-secretariat-united-states", Set.of(1)));
        // S4, S10, S25
        assertThat(comparison.in(Aspect.COMMITMENTS))
                .extracting(
                        shared -> shared.thing().slug(), shared -> shared.by().keySet())
                .containsExactlyInAnyOrder(
                        tuple("commitment-open-internet", Set.of(1, 2)),
                        tuple("decision-upgrade-cyber-cooperation", Set.of(1, 2)),
                        tuple("global-alliance-follow-up-conference", Set.of(1)));
        // S19
        assertThat(slugs(comparison.in(Aspect.INSTRUMENTS), Set.of(1, 2)))
                .containsExactly("joint-declaration-children");
    }

    @Test
    void countsInHowManySentencesAndForaTwoTopicsStandTogether() {
        // S3 and S15c, and norm 13 (f), which addresses international law among the norms.
        Together sentences =
                together(Within.SENTENCE, "topic-application-of-international-law", "topic-norms-of-behaviour");
        assertThat(sentences.together()).isEqualTo(3);
        assertThat(ALL.overviews().occurrences(Axis.TOPICS, Within.SENTENCE).with(sentences))
                .extracting(unit -> unit.members().getOrDefault(Published.id("topic-norms-of-behaviour"), List.of()))
                .extracting(said -> said.getFirst().passage().sentence())
                .containsExactlyInAnyOrder("S3", "S15c", "");
        // CQ16: the dialogue and the unnamed fora.
        Together fora = together(Within.FORUM, "topic-application-of-international-law", "topic-norms-of-behaviour");
        assertThat(fora.together()).isEqualTo(2);
        assertThat(fora.jaccard()).isEqualTo(1);
    }

    @Test
    void ranksPairsByHowOftenTheyStandTogether() {
        for (Within within : List.of(Within.PASSAGE, Within.SENTENCE, Within.DOCUMENT, Within.FORUM)) {
            List<Together> pairs =
                    ALL.overviews().occurrences(Axis.TOPICS, within).pairs();
            assertThat(pairs).isNotEmpty();
            assertThat(pairs.stream().map(Together::together)).isSortedAccordingTo((a, b) -> b - a);
            assertThat(pairs).allSatisfy(pair -> {
                assertThat(pair.together()).isBetween(1, Math.min(pair.withOne(), pair.withOther()));
                assertThat(pair.jaccard()).isBetween(0.0, 1.0);
                assertThat(pair.npmi()).isBetween(-1.0 - 1e-9, 1.0 + 1e-9);
                assertThat(ALL.overviews().occurrences(Axis.TOPICS, within).with(pair))
                        .hasSize(pair.together());
            });
        }
    }

    @Test
    void measuresAsTheFormulasSay() {
        Entry any = ALL.entry("topic-cybercrime");
        // In 8 units: both in 2, the one in 4, the other in 2: log2(0.25 / 0.125) / log2(4).
        var pair = new Together(any, any, 2, 4, 2, 8);
        assertThat(pair.jaccard()).isEqualTo(0.5);
        assertThat(pair.npmi()).isCloseTo(0.5, within(1e-12));
        assertThat(new Together(any, any, 4, 8, 4, 8).npmi()).isZero();
        assertThat(new Together(any, any, 2, 2, 2, 8).npmi()).isCloseTo(1, within(1e-12));
        assertThat(new Together(any, any, 8, 8, 8, 8).npmi()).isZero();
    }

    /** CQ20, with the days of the table of events. */
    @Test
    void putsEventsInOrder() {
        Map<String, String> events = moments("eu-us-working-group", "global-alliance", "eu-us-summit").stream()
                .filter(moment -> moment.kind() == MomentKind.EVENT && moment.own())
                .collect(Collectors.toMap(
                        moment -> moment.thing().slug(), moment -> moment.when().edtf()));

        assertThat(events)
                .containsEntry("eu-us-summit-2010", "2010-11-20")
                .containsEntry("cyber-incident-table-top-exercise-2011", "2011-11-03")
                .containsEntry("signature-joint-declaration-children", "2012-11-20")
                .containsEntry("launch-global-alliance", "2012-12-05")
                .containsEntry("eu-us-summit-2014-brussels", "2014-03-26")
                .containsEntry("global-alliance-conference-2", "2014-09-30");
        assertThat(ALL.overviews().timeline().matching(TimelineWanted.ALL).stream()
                        .map(moment -> moment.when().days())
                        .map(days -> days.earliest().or(days::latest).orElseThrow()))
                .isSorted();
    }

    @Test
    void saysWhatADateRefinesAndWhichOneDisagrees() {
        Moment launch = moment("launch-global-alliance");
        // S19 has the year, S23 the month, two tables the day.
        assertThat(launch.refines()).containsExactlyInAnyOrder("2012", "2012-12");
        assertThat(launch.evidence())
                .extracting(statement -> statement.passage().sentence())
                .contains("S19", "S23", "");
        assertThat(launch.otherwise()).isEmpty();
        // I7
        assertThat(moments("global-alliance-report-2014").stream()
                        .filter(moment -> moment.thing().slug().equals("global-alliance-report-2014")))
                .extracting(moment -> moment.when().edtf(), Moment::otherwise)
                .containsExactly(tuple("2013-12", List.of("2014-02")), tuple("2014-02", List.of("2013-12")));
    }

    @Test
    void showsUncertainDatesAsSuch() {
        assertThat(words("global-alliance-follow-up-conference")).isEqualTo("between October and November 2014");
        assertThat(words("role-holding-secretariat-european-commission")).isEqualTo("since December 2012");
        Moment workshops = moment("workshops-industrial-control-systems-smart-grids");
        assertThat(workshops.own()).isFalse();
        assertThat(words(workshops)).isEqualTo("between November 2010 and 26 March 2014");
    }

    /** CQ27. */
    @Test
    void knowsWhatItDoesNotKnow() {
        Gaps gaps = ALL.overviews().gaps();

        assertThat(things(gaps, GapKind.UNDATED_EVENTS))
                .contains(
                        "workshops-industrial-control-systems-smart-grids",
                        "workshops-intermediaries-awareness-raising",
                        "eu-us-cyber-dialogue-3",
                        "eu-us-cyber-dialogue-7")
                .doesNotContain("signature-joint-declaration-children");
        assertThat(gaps.of(GapKind.ROLES_WITHOUT_PREDECESSOR)).singleElement().satisfies(gap -> {
            assertThat(gap.detail()).isEqualTo("Role: Chair.");
            assertThat(gap.evidence().getFirst().passage().sentence()).isEqualTo("S25");
        });
        assertThat(gaps.of(GapKind.COUNTS_WITHOUT_MEMBERS))
                .extracting(gap -> gap.thing().slug(), Gap::detail)
                .contains(
                        tuple("global-alliance", "The release names 48 of 53."),
                        tuple("global-alliance", "The release names 48 of 54."));
        assertThat(things(gaps, GapKind.SHARED_TOPICS_NOT_NAMED)).containsExactly("transatlantic-economic-council");
        assertThat(things(gaps, GapKind.DOCUMENTS_NOT_READ))
                .contains("summit-fact-sheet-140324-01", "global-alliance-report-2014")
                .doesNotContain("fact-sheet-140326-01");
        assertThat(things(gaps, GapKind.COMMITMENTS_WITHOUT_DUE_DATE))
                .contains("commitment-open-internet")
                .doesNotContain("global-alliance-follow-up-conference");
        assertThat(things(gaps, GapKind.COMMITMENTS_WITHOUT_FATE))
                .contains("commitment-open-internet")
                .doesNotContain("global-alliance-follow-up-conference");
        assertThat(things(gaps, GapKind.FORA_WITHOUT_BEGINNING))
                .contains("information-society-dialogue")
                .doesNotContain("eu-us-working-group", "global-alliance");
    }

    @Test
    void datesWithoutTheTablesAsTheFactSheetDoes() {
        Gaps gaps = Published.factSheet().overviews().gaps();

        assertThat(things(gaps, GapKind.UNDATED_EVENTS)).contains("signature-joint-declaration-children");
        assertThat(things(gaps, GapKind.UNDATED_OUTCOMES)).contains("joint-declaration-children");
        assertThat(gaps.of(GapKind.COUNTS_WITHOUT_MEMBERS))
                .extracting(Gap::detail)
                .containsExactly("The release names 0 of 53.");
    }

    @Test
    void hasEmptyOverviewsOfAnEmptyRelease() {
        Overviews nothing = Published.nothing().overviews();

        assertThat(nothing.matrix(MatrixWanted.all(Axis.TOPICS, Axis.FORA)).cells())
                .isEmpty();
        assertThat(nothing.matrix(MatrixWanted.all(Axis.TOPICS, Axis.FORA)).years())
                .isEqualTo(Years.sum(List.of()));
        assertThat(nothing.timeline().matching(TimelineWanted.ALL)).isEmpty();
        assertThat(Stream.of(GapKind.values()).flatMap(kind -> nothing.gaps().of(kind).stream()))
                .isEmpty();
        for (Within within : Within.values()) {
            assertThat(nothing.occurrences(Axis.ACTORS, within).pairs()).isEmpty();
        }
        assertThat(nothing.documentsOf(Interval.UNKNOWN)).isZero();
    }

    private static Together together(Within within, String one, String other) {
        return ALL.overviews().occurrences(Axis.TOPICS, within).pairs().stream()
                .filter(pair -> pair.isOf(Published.id(one)) && pair.isOf(Published.id(other)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Moment> moments(String... things) {
        return Stream.of(things)
                .flatMap(thing -> ALL
                        .overviews()
                        .timeline()
                        .matching(new TimelineWanted(List.of(Published.id(thing)), Set.of(), Interval.UNKNOWN))
                        .stream())
                .distinct()
                .toList();
    }

    private static Moment moment(String thing) {
        return moments(thing).stream()
                .filter(moment -> moment.thing().slug().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    private static String words(String thing) {
        return words(moment(thing));
    }

    private static String words(Moment moment) {
        return EdtfWords.of(moment.when().edtf(), moment.kind().lasts());
    }

    private static List<String> things(Gaps gaps, GapKind kind) {
        return gaps.of(kind).stream().map(gap -> gap.thing().slug()).toList();
    }

    private static List<String> slugs(List<Shared> shared, Set<Integer> by) {
        return shared.stream()
                .filter(each -> each.by().keySet().equals(by))
                .map(each -> each.thing().slug())
                .toList();
    }
}
