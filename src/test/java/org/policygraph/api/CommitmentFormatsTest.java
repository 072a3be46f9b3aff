package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.Wanted;
import org.policygraph.queries.GraphUnderTest;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** The promises of two invented documents as a calendar and as a table. */
class CommitmentFormatsTest {

    private static final Catalogue CATALOGUE = catalogue();
    private static final Wire.Completeness COMPLETE = new Wire.Completeness(
            "complete",
            null,
            null,
            1,
            "https://w3id.org/policygraph/releases/1",
            Instant.parse("2017-07-01T10:00:00Z"),
            3);

    @Test
    void putInTheCalendarWhatHasADueDateAlone() {
        assertThat(events("2016-06-15"))
                .extracting(event -> slug(event.getUid().getValue()))
                .containsExactlyInAnyOrder(
                        "global-alliance-follow-up-conference",
                        "planned-conference",
                        "planned-exercise",
                        "promised-centre",
                        "promised-handbook",
                        "promised-law",
                        "promised-report",
                        "promised-workshops");
    }

    @Test
    void lastFromTheFirstToTheLastDayOnWhichTheyMayFallDue() {
        String calendar = calendar("2016-06-15");

        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20150901\r\nDTEND;VALUE=DATE:20151201\r\nSTATUS:TENTATIVE")
                .contains("DTSTART;VALUE=DATE:20151231\r\nDTEND;VALUE=DATE:20160101\r\nSTATUS:CONFIRMED")
                .contains("DTSTART;VALUE=DATE:20170101\r\nDTEND;VALUE=DATE:20170102\r\nSTATUS:TENTATIVE")
                .contains("DTSTAMP:20170701T100000Z");
    }

    @Test
    void carryTheStateAndTheQuotesInTheCalendar() {
        VEvent report = event("2016-06-15", "promised-report");
        assertThat(report.getCategories().getFirst().getValues()).containsExactly("kept");
        assertThat(report.getDescription().getValue())
                .contains(
                        "By Arcadia",
                        "As of 2016-06-15 kept by 2016-03-31",
                        "\"Arcadia delivered its report in March 2016, as promised.\" (Invented review, p. 1)");
        assertThat(event("2016-07-01", "planned-exercise").getDescription().getValue())
                .containsPattern("overdue: nothing in \\d+ document\\(s\\), 2 of them no later, says that it was kept");
    }

    @Test
    void areValidCalendarsByRfc5545() {
        assertThat(Biweekly.parse(calendar("2020-01-01"))
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void haveARowEachInTheTable() {
        List<String> lines = List.of(table("2016-06-15").split("\r\n"));

        assertThat(lines).hasSize(15);
        assertThat(lines.getFirst()).startsWith("commitment,label,kind,makers,");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                ",Arcadia,Invented summit,Invented council,../2015-12-31,,2015-12-31,kept,2016-06-15,",
                                ",\"Arcadia delivered its report in March 2016, as promised.\",1,"))
                .anySatisfy(line -> assertThat(line).contains(",Arcadia | Borduria,"));
    }

    @Test
    void quoteCellsByRfc4180() {
        assertThat(table("2014-03-26"))
                .contains("\"Shared commitment to a universal, open, free and secure Internet\",Commitment,")
                .endsWith("\r\n");
        assertThat(CommitmentTable.line(List.of("a\"b", "c\nd", "e,f", "g", "")))
                .isEqualTo("\"a\"\"b\",\"c\nd\",\"e,f\",g,\r\n");
    }

    private static VEvent event(String day, String slug) {
        return events(day).stream()
                .filter(event -> slug(event.getUid().getValue()).equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static List<VEvent> events(String day) {
        return Biweekly.parse(calendar(day)).first().getEvents().stream()
                .sorted(Comparator.comparing(event -> event.getUid().getValue()))
                .toList();
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String calendar(String day) {
        return new CommitmentCalendar().text(views(day), COMPLETE);
    }

    private static String table(String day) {
        return new CommitmentTable().text(views(day), COMPLETE);
    }

    private static List<CommitmentWire.CommitmentView> views(String day) {
        var commitments = new Commitments(CATALOGUE, LocalDate.parse(day));
        var views = new CommitmentViews(question(CATALOGUE), commitments);
        return commitments.matching(Wanted.ALL).stream().map(views::view).toList();
    }

    private static Catalogue catalogue() {
        var store = new MemoryStore();
        store.publish(
                new ReleaseRecord(1, Instant.EPOCH, "hash", "", "a test", 3, 200),
                GraphUnderTest.published(Path.of("src/test/resources/commitments")));
        return new Catalogues(store, Names.standard()).current();
    }

    private static Question question(Catalogue catalogue) {
        return new QuestionReader(catalogue, Map.of()).read(Addresses.COMMITMENTS, List.of());
    }
}
