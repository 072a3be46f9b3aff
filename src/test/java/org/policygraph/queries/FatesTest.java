package org.policygraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of the promises of two invented documents, as of different days. */
class FatesTest {

    private static final DatasetGraph RELEASE = GraphUnderTest.published(Path.of("src/test/resources/commitments"));

    @ParameterizedTest
    @CsvSource({
        "promised-report, 2015-12-31, no-evidence",
        "promised-report, 2016-01-01, overdue",
        "promised-report, 2016-03-30, overdue",
        "promised-report, 2016-03-31, kept",
        "promised-centre, 2016-08-31, no-evidence",
        "promised-centre, 2016-09-01, kept",
        "promised-workshops, 2016-05-30, no-evidence",
        "promised-workshops, 2016-05-31, partly",
        "promised-workshops, 2017-01-01, partly",
        "promised-law, 2017-06-29, no-evidence",
        "promised-law, 2017-06-30, partly",
        "promised-package, 2016-03-30, no-evidence",
        "promised-package, 2016-03-31, partly",
        "promised-openness, 2026-01-01, no-evidence",
        "promised-handbook, 2026-01-01, no-evidence",
        "planned-conference, 2015-11-30, no-evidence",
        "planned-conference, 2015-12-01, overdue",
        "planned-conference, 2015-12-04, kept",
        "planned-exercise, 2016-06-30, no-evidence",
        "planned-exercise, 2016-07-01, overdue",
        "promised-repeat, 2020-12-31, no-evidence",
        "promised-repeat, 2021-01-01, overdue",
        "global-alliance-follow-up-conference, 2014-09-29, no-evidence",
        "global-alliance-follow-up-conference, 2014-09-30, kept",
    })
    void changeWithTheDay(String commitment, String date, String state) {
        assertThat(rows(date, "commitment", "state"))
                .filteredOn(row -> row.getFirst().equals("id:" + commitment))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getLast()).isEqualTo(state));
    }

    @Test
    void leaveOutWhatHadNotBeenPromisedYet() {
        assertThat(rows("2017-06-29", "commitment")).doesNotContain(List.of("id:promised-repeat"));
        assertThat(rows("2015-01-19", "commitment"))
                .doesNotContain(List.of("id:promised-report"), List.of("id:planned-conference"))
                .contains(List.of("id:promised-openness"), List.of("id:commitment-create-working-group"));
        assertThat(rows("2010-10-31", "commitment")).isEmpty();
    }

    @Test
    void showTheSentenceThatDecides() {
        assertThat(rows("2018-01-01", "commitment", "fate", "fatePredicate", "fateBy", "fateDocument"))
                .contains(
                        List.of(
                                "id:promised-centre",
                                "id:invented-opening",
                                "pg:establishedAt",
                                "2016-09-01",
                                "id:invented-review"),
                        List.of(
                                "id:promised-package",
                                "id:invented-arcadian-report",
                                "pg:fulfils",
                                "2016-03-31",
                                "id:invented-review"),
                        List.of("id:promised-openness", "", "", "", ""));
    }

    @Test
    void nameNoMakerWhereTheDocumentNamesNone() {
        assertThat(rows("2016-01-01", "commitment", "maker", "sentence"))
                .contains(List.of("id:planned-exercise", "", "T11"));
    }

    @Test
    void sayInHowManyDocumentsTheySearched() {
        var late = rows("2017-06-30", "documentsSearched", "documentsByThen").getFirst();
        var early = rows("2017-06-29", "documentsSearched", "documentsByThen").getFirst();

        assertThat(Integer.parseInt(late.getFirst())).isGreaterThanOrEqualTo(3);
        assertThat(early.getFirst()).isEqualTo(late.getFirst());
        assertThat(Integer.parseInt(late.getLast()) - Integer.parseInt(early.getLast()))
                .isEqualTo(1);
    }

    private static List<List<String>> rows(String date, String... columns) {
        var question = Question.named("cq29-commitments-and-their-fate");
        return Table.of(question.answer(RELEASE, Map.of("date", date)), List.of(columns), RELEASE)
                .rows();
    }
}
