package org.policygraph.overviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;

/** Matrices that a reader of the EU-US fact sheet would draw; S… are its sentences. */
class FactSheetMatrixTest {

    private static final Published SHEET = Published.factSheet();
    private static final String WORKING_GROUP = "eu-us-working-group";

    @Test
    void fillsTheRowOfHumanRightsOnlineByTwoForaAndTheirSentences() {
        List<Cell> row = row(all(), "topic-human-rights-online");

        assertThat(row)
                .extracting(cell -> cell.column().slug())
                .containsExactlyInAnyOrder("eu-us-cyber-dialogue", "international-fora");
        assertThat(row).allMatch(Cell::isDirect);
        assertThat(row)
                .flatExtracting(Cell::reasons)
                .flatExtracting(Reason::said)
                .extracting(said -> said.statement().passage().sentence())
                .containsExactlyInAnyOrder("S3", "S15b");
    }

    @Test
    void knowsTheTopicsOfTheWorkingGroupItsSubGroupsOutcomesAndPriorities() {
        Map<String, Set<String>> topics = topicsBySentence(WORKING_GROUP);

        assertThat(topics)
                .containsOnlyKeys(
                        "topic-awareness-raising",
                        "topic-botnets",
                        "topic-children-online",
                        "topic-cyber-incident-management",
                        "topic-cyber-security",
                        "topic-cyber-threats",
                        "topic-cybercrime",
                        "topic-domain-names-ip-addresses",
                        "topic-industrial-control-systems",
                        "topic-market-access-barriers",
                        "topic-online-tracking",
                        "topic-public-private-partnerships",
                        "topic-risk-management-standards",
                        "topic-role-of-intermediaries",
                        "topic-smart-grids",
                        "topic-transnational-cybercrime")
                .containsEntry("topic-cybercrime", Set.of("S17", "S18"))
                .containsEntry("topic-awareness-raising", Set.of("S18", "S19", "S20"))
                .containsEntry("topic-children-online", Set.of("S19"));
    }

    @Test
    void tellsByWhatACellIsFilled() {
        Cell cell = cell(all(), "topic-awareness-raising", WORKING_GROUP);

        assertThat(cell.isDirect()).isFalse();
        assertThat(cell.reasons())
                .extracting(Reason::way, reason -> slug(reason.part().thing()))
                .containsExactlyInAnyOrder(
                        tuple(Way.THROUGH, "sub-group-awareness-raising"),
                        tuple(Way.THROUGH, "workshops-intermediaries-awareness-raising"),
                        tuple(Way.THROUGH, "priority-awareness-raising"));
        assertThat(cell.reasons())
                .flatExtracting(reason -> reason.part().chain())
                .flatExtracting(Link::statements)
                .extracting(statement -> statement.predicate().getLocalName())
                .containsExactlyInAnyOrder("hasSubForum", "hasOutcome", "hasPriority");
    }

    @Test
    void reachesADeclarationThroughItsSignature() {
        Reason reason =
                cell(all(), "topic-children-online", WORKING_GROUP).reasons().getFirst();

        assertThat(reason.part().chain())
                .extracting(link -> slug(link.other()))
                .containsExactly("signature-joint-declaration-children", "joint-declaration-children");
    }

    @Test
    void countsByYearWhatSourcesDateAndKeepsTheRestApart() {
        // 2011: the exercise; S18 has no date.
        Years incidents =
                cell(all(), "topic-cyber-incident-management", WORKING_GROUP).years();
        assertThat(incidents.possible()).containsExactly(Map.entry(2011, 1));
        assertThat(incidents.certain()).containsExactly(Map.entry(2011, 1));
        assertThat(incidents.undated()).isOne();
        // S19: some time between the creation of the Working Group and the fact sheet.
        Years grids = cell(all(), "topic-smart-grids", WORKING_GROUP).years();
        assertThat(grids.possible().keySet()).containsExactly(2010, 2011, 2012, 2013, 2014);
        assertThat(grids.certain()).isEmpty();
        assertThat(grids.undated()).isZero();
        // S11: since 26 March 2014; no other year is guessed.
        assertThat(cell(all(), "topic-cross-cutting-cyber-issues", "eu-us-cyber-dialogue")
                        .years()
                        .possible()
                        .keySet())
                .containsExactly(2014);
    }

    @Test
    void leavesOutOfAPeriodWhatNothingDates() {
        var in2011 = new Interval(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31));

        assertThat(matrix(in2011, Interval.UNKNOWN).cells())
                .extracting(cell -> cell.row().slug())
                .containsExactlyInAnyOrder(
                        "topic-awareness-raising",
                        "topic-children-online",
                        "topic-cyber-incident-management",
                        "topic-domain-names-ip-addresses",
                        "topic-industrial-control-systems",
                        "topic-role-of-intermediaries",
                        "topic-smart-grids");
    }

    @Test
    void keepsAtADayWhatNothingDates() {
        var before = new Interval(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31));
        Matrix matrix = matrix(Interval.UNKNOWN, before);

        assertThat(matrix.years().possible()).isEmpty();
        assertThat(matrix.years().undated()).isEqualTo(all().years().undated());
        assertThat(matrix.cells())
                .noneMatch(cell -> cell.row().slug().equals("topic-human-rights-online"))
                .anyMatch(cell -> cell.row().slug().equals("topic-cyber-security"));
    }

    @Test
    void rollsUpToBroaderTopicsOnlyWhereItIsAsked() {
        String broad = "topic-foreign-and-security-policy";
        assertThat(row(all(), broad)).isEmpty();

        var wanted = new MatrixWanted(
                Axis.TOPICS,
                Axis.FORA,
                Set.of(Published.id(broad)),
                Set.of(Published.id("eu-us-cyber-dialogue")),
                true,
                Interval.UNKNOWN,
                Interval.UNKNOWN,
                Set.of(),
                Set.of());
        // S15c and S11: the fourth has two broader topics, of which this is one.
        assertThat(SHEET.overviews().matrix(wanted).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.reasons())
                        .extracting(reason -> slug(reason.target()))
                        .containsExactlyInAnyOrder(
                                "topic-application-of-international-law",
                                "topic-confidence-building-measures",
                                "topic-norms-of-behaviour",
                                "topic-politico-military-and-international-security",
                                "topic-foreign-policy-related-cyber-issues"));
    }

    @Test
    void hasNoCellWhereNothingIsSaid() {
        assertThat(all().cells())
                .noneMatch(cell -> cell.row().slug().equals("topic-cloud-computing")
                        && cell.column().slug().equals("global-alliance"));
        // S30: which topics the Council shares is not stated.
        assertThat(all().columns()).extracting(Entry::slug).doesNotContain("transatlantic-economic-council");
    }

    @Test
    void givesEachCellAQuote() {
        for (Axis rows : Axis.values()) {
            for (Axis columns : Axis.values()) {
                if (rows.goesWith(columns)) {
                    assertThat(SHEET.overviews()
                                    .matrix(MatrixWanted.all(rows, columns))
                                    .cells())
                            .flatExtracting(Cell::reasons)
                            .isNotNull()
                            .allSatisfy(reason -> assertThat(reason.said())
                                    .isNotEmpty()
                                    .allSatisfy(said -> assertThat(
                                                    said.statement().passage().quote())
                                            .isNotBlank()));
                }
            }
        }
    }

    @Test
    void isTheSameWithRowsAndColumnsExchanged() {
        Function<Cell, String> there =
                cell -> cell.row().slug() + " " + cell.column().slug() + " " + cell.statements();
        Function<Cell, String> back =
                cell -> cell.column().slug() + " " + cell.row().slug() + " " + cell.statements();

        assertThat(SHEET.overviews()
                        .matrix(MatrixWanted.all(Axis.FORA, Axis.TOPICS))
                        .cells())
                .extracting(back)
                .containsExactlyInAnyOrderElementsOf(
                        all().cells().stream().map(there).toList());
    }

    private static Map<String, Set<String>> topicsBySentence(String forum) {
        return all().cells().stream()
                .filter(cell -> cell.column().slug().equals(forum))
                .collect(Collectors.toMap(
                        cell -> cell.row().slug(),
                        cell -> cell.reasons().stream()
                                .flatMap(reason -> Stream.concat(
                                        reason.said().stream().map(Said::statement),
                                        reason.part().chain().stream().flatMap(link -> link.statements().stream())))
                                .map(statement -> statement.passage().sentence())
                                .collect(Collectors.toSet())));
    }

    private static Matrix all() {
        return SHEET.overviews().matrix(MatrixWanted.all(Axis.TOPICS, Axis.FORA));
    }

    private static Matrix matrix(Interval period, Interval validAt) {
        return SHEET.overviews()
                .matrix(new MatrixWanted(
                        Axis.TOPICS, Axis.FORA, Set.of(), Set.of(), false, period, validAt, Set.of(), Set.of()));
    }

    private static List<Cell> row(Matrix matrix, String topic) {
        return matrix.cells().stream()
                .filter(cell -> cell.row().slug().equals(topic))
                .toList();
    }

    private static Cell cell(Matrix matrix, String topic, String forum) {
        return row(matrix, topic).stream()
                .filter(cell -> cell.column().slug().equals(forum))
                .findFirst()
                .orElseThrow();
    }

    private static String slug(Node thing) {
        return thing.getURI().replaceFirst(".*/id/", "");
    }
}
