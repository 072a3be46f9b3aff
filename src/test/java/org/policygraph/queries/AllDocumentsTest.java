package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the project answer together, where the fact sheet alone answers nothing or only a part. */
class AllDocumentsTest {

    private static final DatasetGraph RELEASE = GraphUnderTest.published();

    private static final String PARTIES = "cq13-parties-to-a-treaty-on-a-date";
    private static final String TIMELINE = "cq20-timeline";

    static List<Question> questions() {
        return Question.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void giveEachSampleThatAFileShows(Question question) {
        var answer = question.answer(RELEASE, Map.of());

        assertThat(question.ready().samples())
                .allSatisfy(sample -> assertThat(sample.isIn(answer))
                        .as("%s in %s", sample, answer.rows())
                        .isTrue());
    }

    static List<String> expected() {
        return Table.expectedOfAll();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void answerAsTheSourcesSay(String name) {
        var expected = Table.expectedOfAll(name);

        var answer = Table.of(Question.named(name).answer(RELEASE, Map.of()), expected.columns(), RELEASE);

        assertThat(answer.rows()).containsExactlyInAnyOrderElementsOf(expected.rows());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void giveTheQuoteOfEachPassageWithItsPageOrItsRow(Question question) {
        var evidence = question.ready().columns().stream()
                .filter(column -> column.equals("passage") || column.endsWith("Passage"))
                .map(column -> column.replace("passage", "").replace("Passage", ""))
                .toList();

        for (var prefix : evidence) {
            var columns = Stream.of("quote", "modality", "document", "page", "row")
                    .map(column -> prefix.isEmpty()
                            ? column
                            : prefix + Character.toUpperCase(column.charAt(0)) + column.substring(1))
                    .filter(question.ready().columns()::contains)
                    .toList();
            assertThat(Table.of(question.answer(RELEASE, Map.of()), columns, RELEASE)
                            .rows())
                    .as("%s %s", question, columns)
                    .allSatisfy(cells -> assertThat(
                                    cells.stream().filter(String::isEmpty).count())
                            .isIn(1L, (long) columns.size()));
        }
    }

    @Test
    void nameTheSeventeenPartiesOfTheDayOfTheFactSheet() {
        assertThat(column(PARTIES, Map.of(), "stateLabel"))
                .containsExactlyInAnyOrder(
                        "Albania",
                        "Armenia",
                        "Austria",
                        "Azerbaijan",
                        "Belgium",
                        "Bosnia and Herzegovina",
                        "Bulgaria",
                        "Croatia",
                        "Cyprus",
                        "Czechia",
                        "Denmark",
                        "Estonia",
                        "Finland",
                        "France",
                        "Georgia",
                        "Hungary",
                        "Japan");
    }

    @Test
    void knowMorePartiesLaterAndNoneThatNobodyHasVerified() {
        assertThat(column(PARTIES, Map.of("date", "2015-09-30"), "state"))
                .contains("id:iceland", "id:north-macedonia", "id:sri-lanka", "id:turkiye", "id:united-states")
                .doesNotContain("id:andorra", "id:argentina", "id:greece", "id:kiribati");
        assertThat(column(PARTIES, Map.of("date", "2026-11-25"), "state"))
                .contains("id:andorra")
                .doesNotContain("id:argentina", "id:kiribati");
    }

    /** 48 participants less the 13 among the 17 above for which the Convention was in force at the end of 2012. */
    @Test
    void nameTheParticipantsOfTheAllianceThatWereNotParty() {
        var answer = rows("cq14-participants-not-party-to-a-treaty", Map.of(), "state", "entryDate");

        assertThat(answer)
                .hasSize(35)
                .contains(
                        List.of("id:cambodia", ""),
                        List.of("id:czechia", "2013-12-01"),
                        List.of("id:ghana", ""),
                        List.of("id:united-states", "../2015-09"))
                .extracting(row -> row.get(0))
                .doesNotContain(
                        "id:albania",
                        "id:austria",
                        "id:belgium",
                        "id:bulgaria",
                        "id:croatia",
                        "id:cyprus",
                        "id:denmark",
                        "id:estonia",
                        "id:finland",
                        "id:france",
                        "id:georgia",
                        "id:hungary",
                        "id:japan");
    }

    @Test
    void nameTheTwentyOneStatesOfBothFora() {
        assertThat(column("cq15-states-in-two-fora", Map.of(), "stateLabel"))
                .containsExactlyInAnyOrder(
                        "Australia",
                        "Austria",
                        "Czechia",
                        "Estonia",
                        "Finland",
                        "France",
                        "Georgia",
                        "Germany",
                        "Ghana",
                        "Ireland",
                        "Japan",
                        "Latvia",
                        "Lithuania",
                        "Moldova",
                        "Netherlands",
                        "New Zealand",
                        "Norway",
                        "Poland",
                        "Sweden",
                        "United Kingdom",
                        "United States");
    }

    @Test
    void nameElevenNormsAndSixteenMeasuresOnTheTopicsOfTheDialogue() {
        var provisions = column("cq19-provisions-on-the-topics-of-a-forum", Map.of(), "provision").stream()
                .distinct()
                .toList();

        assertThat(provisions)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                "abcdefghijk".chars().mapToObj(letter -> "id:un-norm-13-" + (char) letter),
                                Stream.iterate(1, number -> number + 1)
                                        .limit(16)
                                        .map(number -> "id:osce-cbm-" + number))
                        .toList());
    }

    @Test
    void findFurtherTopicsOfProvisions() {
        assertThat(rows("cq19-provisions-on-the-topics-of-a-forum", Map.of(), "topic", "provision"))
                .contains(
                        List.of("id:topic-human-rights-online", "id:un-norm-13-e"),
                        List.of("id:topic-capacity-building", "id:osce-cbm-5"));
    }

    @Test
    void sayWhatBecameOfThePlansOfMarch2014() {
        assertThat(rows("cq11-plans-and-what-became-of-them", Map.of(), "plan", "plannedFor", "event", "eventDate"))
                .contains(
                        List.of(
                                "id:global-alliance-follow-up-conference",
                                "2014-10/2014-11",
                                "id:global-alliance-conference-2",
                                "2014-09-30"),
                        List.of(
                                "id:eu-us-cyber-dialogue",
                                "at least once a year",
                                "id:eu-us-cyber-dialogue-1",
                                "2014-12-05"))
                .extracting(row -> row.get(2))
                .doesNotContain("id:eu-us-cyber-dialogue-3", "id:eu-us-cyber-dialogue-7");
    }

    @Test
    void showWhatContradictsTheFactSheet() {
        assertThat(contradicted("cq12-contradicted-statements"))
                .containsExactlyInAnyOrder("2014-02 2013-12", "2014-10/2014-11 2014-09-30", "53 48", "53 54");
    }

    @Test
    void listEveryConflictWithBothQuotes() {
        var conflicts =
                rows("cq28-conflicts", Map.of(), "conflict", "object", "otherObject", "quote", "otherQuote", "remark");

        assertThat(conflicts.stream().map(row -> String.join(" ", row.subList(0, 3))))
                .containsExactly(
                        "contradiction 2014-10/2014-11 2014-09-30",
                        "contradiction 53 48",
                        "contradiction 53 54",
                        "contradiction 2014-02 2013-12",
                        "held at another time than planned 2014-10/2014-11 2014-09-30",
                        "held at another time than planned 2014-10/2014-11 2014-09-30");
        assertThat(conflicts)
                .allSatisfy(row -> assertThat(row.subList(3, 5)).noneMatch(String::isEmpty))
                .filteredOn(row -> row.get(0).equals("contradiction"))
                .allSatisfy(row -> assertThat(row.get(5)).isNotEmpty());
        assertThat(conflicts)
                .anySatisfy(row -> assertThat(row.subList(3, 5))
                        .anySatisfy(quote -> assertThat(quote).contains("a report in February 2014"))
                        .anySatisfy(quote -> assertThat(quote).contains("produced in December 2013")));
    }

    @Test
    void quoteEachRowOfATable() {
        assertThat(rows("cq49-documents-of-the-graph", Map.of(), "document", "passages"))
                .contains(
                        List.of("id:budapest-convention-parties", "66"),
                        List.of("id:budapest-convention-facts", "12"),
                        List.of("id:global-alliance-participants", "48"),
                        List.of("id:global-alliance-facts", "8"),
                        List.of("id:un-gge-oewg-reports", "7"),
                        List.of("id:un-norms-a-70-174", "11"),
                        List.of("id:osce-cbms", "16"),
                        List.of("id:freedom-online-coalition-members", "29"),
                        List.of("id:eu-us-cyber-dialogues", "9"),
                        List.of("id:events-and-outcomes", "9"),
                        List.of("id:countries", "232"),
                        List.of("id:eu-corporate-bodies", "91"));
    }

    @Test
    void nameEveryMemberOfAForum() {
        assertThat(column("cq30-who-takes-part-in-a-forum", Map.of("forum", "id:freedom-online-coalition"), "actor"))
                .hasSize(29)
                .contains("id:estonia", "id:czechia", "id:united-states");
    }

    @Test
    void nameMeetingsFromADay() {
        var meetings = "cq40-meetings-of-a-forum";

        assertThat(column(meetings, Map.of("from", "2019-05-24"), "date"))
                .containsExactlyInAnyOrder("", "", "2019-05-24", "2022-12-15/2022-12-16", "2023-12-06/2023-12-07");
        assertThat(rows(meetings, Map.of("from", "2022-12-16"), "date", "place"))
                .contains(List.of("2022-12-15/2022-12-16", "Washington, DC"))
                .doesNotContain(List.of("2019-05-24", "Washington, DC"));
    }

    @Test
    void nameOfficesWithSomeWords() {
        assertThat(rows("cq43-persons-and-their-offices", Map.of("words", "COMMISSION"), "person", "office"))
                .containsExactlyInAnyOrder(
                        List.of("id:cecilia-malmstrom", "Commissioner"),
                        List.of("id:neelie-kroes", "Commission Vice-President"));
    }

    @Test
    void tellStatementsByEachModality() {
        var planned = rows("cq41-statements-by-the-way-they-are-made", Map.of("how", "planned"), "subject", "object");

        assertThat(planned)
                .contains(List.of("id:united-states", "id:global-alliance-follow-up-conference"))
                .doesNotContain(List.of("id:us-law-enforcement", "id:ec3"));
    }

    @Test
    void refineTheTimeline() {
        assertThat(rows(TIMELINE, Map.of(), "date", "thing").stream().distinct())
                .containsSubsequence(
                        List.of("2010-11-20", "id:eu-us-summit-2010"),
                        List.of("2011-04", "id:eu-us-jha-ministerial-2011-04"),
                        List.of("2011-04-13", "id:eu-us-working-group-concept-paper"),
                        List.of("2011-11-03", "id:cyber-incident-table-top-exercise-2011"),
                        List.of("2012-11-20", "id:signature-joint-declaration-children"),
                        List.of("2012-12-05", "id:launch-global-alliance"),
                        List.of("2014-03-26", "id:white-house-fact-sheet-2014"),
                        List.of("2014-09-30", "id:global-alliance-conference-2"),
                        List.of("2014-12-05", "id:eu-us-cyber-dialogue-1"))
                .doesNotContain(List.of("2010-11", "id:eu-us-summit-2010"));
    }

    @Test
    void knowWhatIsNotVerified() {
        assertThat(rows("cq27-what-the-graph-does-not-know", Map.of(), "gap", "thing"))
                .contains(
                        List.of("not verified", "id:eu-us-cyber-dialogue-3"),
                        List.of("not verified", "id:eu-us-cyber-dialogue-7"),
                        List.of("not verified", "id:un-gge-2021-report"),
                        List.of("not verified", "id:budapest-convention-entry-into-force-kiribati"));
        assertThat(rows("cq27-what-the-graph-does-not-know", Map.of(), "thing", "detail"))
                .contains(List.of("id:global-alliance", "48 of 53"), List.of("id:global-alliance", "48 of 54"));
    }

    private static List<String> contradicted(String name) {
        return rows(name, Map.of(), "object", "otherObject").stream()
                .map(row -> String.join(" ", row))
                .toList();
    }

    private static List<String> column(String name, Map<String, String> values, String column) {
        return rows(name, values, column).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> rows(String name, Map<String, String> values, String... columns) {
        return Table.of(Question.named(name).answer(RELEASE, values), List.of(columns), RELEASE)
                .rows();
    }
}
