package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fact sheet alone answers: the expected answers are complete, so nothing else may be in the release. */
class QuestionsTest {

    private static final int COUNT = 50;
    private static final DatasetGraph RELEASE = GraphUnderTest.factSheet();

    static List<Question> questions() {
        return Question.all();
    }

    @Test
    void answersEveryCompetencyQuestion() {
        var numbers = Question.all().stream().map(question -> question.name().substring(0, 4));

        assertThat(numbers)
                .containsExactlyElementsOf(Stream.iterate(1, number -> number + 1)
                        .limit(COUNT)
                        .map("cq%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void saysWhichCompetencyQuestionItIs(Question question) {
        var number = Integer.parseInt(question.name().substring(2, 4));

        assertThat(question.ready().about()).startsWith("CQ" + number + ". ");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsTheSourceSays(Question question) {
        var expected = Table.expected(question.name());

        var answer = Table.of(question.answer(RELEASE, Map.of()), expected.columns(), RELEASE);

        assertThat(answer.rows()).containsExactlyInAnyOrderElementsOf(expected.rows());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAtLeastThatMuchWhenTheFileIsRunAsItIs(Question question) {
        var expected = Table.expected(question.name());

        var answer = Table.of(question.answerAsItIs(RELEASE), expected.columns(), RELEASE);

        assertThat(answer.rows()).containsAll(expected.rows());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void keepsItsStandardValuesWhereOnlyThingsAreChosen(Question question) {
        var columns = Table.expected(question.name()).columns();

        var chosen = Table.of(question.answerAboutThings(RELEASE), columns, RELEASE);

        assertThat(chosen.rows())
                .containsExactlyInAnyOrderElementsOf(Table.of(question.answer(RELEASE, Map.of()), columns, RELEASE)
                        .rows());
    }

    static List<Question> questionsAboutPassages() {
        return Question.all().stream()
                .filter(question -> question.ready().columns().contains("passage"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questionsAboutPassages")
    void givesTheQuoteOfEachPassage(Question question) {
        var columns = List.of("passage", "quote", "page", "modality", "document");

        var answer = Table.of(question.answer(RELEASE, Map.of()), columns, RELEASE);

        assertThat(answer.rows())
                .allSatisfy(row -> assertThat(row)
                        .satisfiesAnyOf(
                                cells -> assertThat(cells).noneMatch(String::isEmpty),
                                cells -> assertThat(cells).allMatch(String::isEmpty)));
    }

    @Test
    void namesOnlyTheFirstSecretariatBeforeTheHandover() {
        var answer = rows("cq07-who-held-a-role-on-a-date", Map.of("date", "2013-06-30"), "holder");

        assertThat(answer).containsExactly(List.of("id:european-commission"));
    }

    @Test
    void namesNobodyBeforeTheAllianceWasLaunched() {
        assertThat(rows("cq07-who-held-a-role-on-a-date", Map.of("date", "2012-11-30"), "holder"))
                .isEmpty();
    }

    @Test
    void beginsTheWayWithTheSeriesOfSummits() {
        var answer = rows("cq10-from-a-summit-to-an-outcome", Map.of("start", "id:eu-us-summit"), "step", "sentence");

        assertThat(answer).containsExactly(List.of("1", "S17"), List.of("2", "S17"), List.of("3", "S19"));
    }

    @Test
    void leavesOutPrioritiesOfOtherDays() {
        assertThat(rows("cq05-priorities-on-a-date", Map.of("date", "2014-03-27"), "priority"))
                .isEmpty();
    }

    @Test
    void ordersTheTimelineByTime() {
        assertThat(rows("cq20-timeline", Map.of(), "date", "thing"))
                .containsExactlyElementsOf(Table.expected("cq20-timeline").rows().stream()
                        .map(row -> row.subList(0, 2))
                        .toList());
    }

    @Test
    void showsTheEurovocLabelWhereTheTopicHasNoNameOfItsOwn() {
        var values = Map.of("topic", "id:topic-human-rights-online", "languages", "fr");

        assertThat(rows("cq21-a-topic-in-other-languages", values, "label", "match", "conceptLabel"))
                .containsExactly(List.of("", "skos:broadMatch", "droits de l'homme"));
    }

    private static List<List<String>> rows(String name, Map<String, String> values, String... columns) {
        return Table.of(Question.named(name).answer(RELEASE, values), List.of(columns), RELEASE)
                .rows();
    }
}
