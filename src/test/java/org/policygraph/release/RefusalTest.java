package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.source.Bundle;
import org.policygraph.source.SourceException;
import org.policygraph.store.MemoryStore;

/** Each slip is found, and the finding says what, where and how to mend it. */
class RefusalTest {

    private static final String FILE = "documents/minutes/claims.trig";

    @Test
    void acceptsTheDocumentAsStored() {
        assertThat(findings(Minutes.stored().bundle())).isEmpty();
    }

    @Test
    void refusesAQuoteThatIsNotInTheText() {
        Minutes slip = Minutes.stored().with("\"Arcadia takes part", "\"Arcadia makes part");
        assertRefused(slip, "minutes/s2", lineOf(slip, "minutes:s2 a pg:Passage"), "only up to \"…Arcadia \"");
    }

    @Test
    void saysWhereAMisplacedQuoteStands() {
        assertRefused(
                Minutes.stored().with("pg:startOffset 77 ; pg:endOffset 117", "pg:startOffset 78 ; pg:endOffset 118"),
                "minutes/s2",
                "the quote stands at pg:startOffset 77 ; pg:endOffset 117 ; pg:page 2");
    }

    @Test
    void saysWhichOffsetsAreMissing() {
        assertRefused(
                Minutes.stored().without("pg:startOffset 77 ; pg:endOffset 117 ;"),
                "minutes/s2",
                "pg:startOffset and pg:endOffset are missing; the quote stands at pg:startOffset 77");
    }

    @Test
    void refusesOffsetsBeyondTheText() {
        assertRefused(
                Minutes.stored().with("pg:endOffset 117", "pg:endOffset 9117"),
                "minutes/s2",
                "there stands nothing: the text has 118 characters");
    }

    @Test
    void refusesAWrongPage() {
        assertRefused(
                Minutes.stored().with("pg:page 2", "pg:page 1"),
                "minutes/s2",
                "pg:page says 1, but the quote stands on page 2");
    }

    @Test
    void refusesAPassageWithoutAPage() {
        assertRefused(Minutes.stored().without("pg:page 2 ;"), "minutes/s2", "page");
    }

    @Test
    void refusesAPassageWithoutAModality() {
        assertRefused(Minutes.stored().without(";\n        pg:modality pg:asserted"), "minutes/s1", "pg:modality");
    }

    @Test
    void refusesQuotesOfADocumentWithoutAText() {
        assertThat(findings(Minutes.stored().bundleWithoutText()))
                .contains("<" + Doors.NAMES.ids() + "minutes/s1>")
                .contains("add a file text.txt to the bundle");
    }

    @Test
    void suggestsThePropertyThatWasMeant() {
        Minutes slip = Minutes.stored().with("pg:participatesIn", "pg:participateIn");
        assertRefused(
                slip,
                "arcadia",
                lineOf(slip, "pg:participateIn"),
                "pg:participateIn is not a property of the ontology; did you mean pg:participatesIn?");
    }

    @Test
    void suggestsTheClassThatWasMeant() {
        assertRefused(
                Minutes.stored().with("pg:Dialogue", "pg:Dialog"),
                "harbour-forum",
                "pg:Dialog is not a class of the ontology; did you mean pg:Dialogue?");
    }

    @Test
    void refusesAClassUsedAsAProperty() {
        assertRefused(
                Minutes.stored().with("pg:participatesIn", "pg:Forum"),
                "arcadia",
                "pg:Forum is used as a property, but the ontology declares it otherwise");
    }

    @Test
    void refusesAPropertyUsedAsAClass() {
        assertRefused(
                Minutes.stored().with("a pg:Dialogue", "a pg:addresses"),
                "harbour-forum",
                "pg:addresses is used as a class, but the ontology declares it otherwise");
    }

    @Test
    void refusesStatementsOfAPassageThatIsNotDescribed() {
        Minutes slip = Minutes.stored().with("minutes:s2 {", "minutes:s3 {");
        assertRefused(slip, "minutes/s3", lineOf(slip, "id:arcadia pg:participatesIn"), "describe the passage");
    }

    @Test
    void refusesAnEntityThatNobodyDescribes() {
        Minutes slip = Minutes.stored().with("pg:participatesIn id:harbour-forum", "pg:participatesIn id:harbor-forum");
        assertRefused(
                slip, "harbor-forum", lineOf(slip, "id:harbor-forum"), "no document says what it is; give it a class");
    }

    @Test
    void refusesAGraphThatBelongsToNoDocument() {
        assertRefused(
                Minutes.stored().with("minutes:s2 {", "<https://example.org/graph> {"),
                "https://example.org/graph",
                "is the name of neither a document nor a passage");
    }

    @Test
    void refusesARelationWithoutAQuote() {
        Minutes slip = Minutes.stored().describing("    id:arcadia pg:participatesIn id:harbour-forum .");
        assertRefused(
                slip,
                "arcadia",
                ":" + (slip.claims().lines().count() - 1) + ": ",
                "move the statement into the graph of the passage that says so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:harbour-forum pg:memberCount 3 .",
                "id:harbour-forum skos:related id:topic-cybercrime .",
                "id:minutes <http://purl.org/dc/terms/publisher> id:arcadia .",
                "id:minutes <http://purl.org/dc/terms/references> id:minutes .",
                "id:promise a pg:Commitment ; pg:due \"2014\"^^<http://id.loc.gov/datatypes/edtf/EDTF> ."
            })
    void refusesAnAssertionWithoutAQuote(String statement) {
        assertThat(findings(Minutes.stored().describing(statement).bundle())).contains("where no quote supports it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id:arcadia skos:exactMatch <https://example.org/arcadia> .",
                "id:arcadia <http://www.w3.org/2002/07/owl#sameAs> <https://example.org/arcadia> .",
                "id:arcadia <http://www.w3.org/2000/01/rdf-schema#seeAlso> <https://example.org/arcadia> .",
                "id:arcadia skos:note \"A remark of the curator.\"@en .",
                "id:minutes pg:date \"2014\"^^edtf:EDTF .",
                "minutes:s1 pg:listIsExhaustive true ."
            })
    void acceptsADescriptionWithoutAQuote(String statement) {
        assertThat(findings(Minutes.stored().describing(statement).bundle())).isEmpty();
    }

    @Test
    void refusesStatementsBesideAText() {
        assertRefused(
                Minutes.stored().with("minutes:s2 {", "minutes:text {"), "minutes/text", "holds more than the pg:text");
    }

    @Test
    void refusesASecondText() {
        assertRefused(
                Minutes.stored().with("minutes:s2 {", "minutes:text { id:minutes pg:text \"x\" }\nminutes:s2 {"),
                "minutes/text",
                "holds more than the pg:text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg:earliest \"2014-01-01\"", "a pg:Claim", "a pg:Release"})
    void refusesWhatOnlyPublishingStates(String statement) {
        assertThat(findings(Minutes.stored()
                        .describing("id:arcadia " + statement + " .")
                        .bundle()))
                .contains("is computed when a release is published; remove it here");
    }

    @Test
    void acceptsThatAClaimIsContradicted() {
        assertThat(findings(contradicting("s1/claim-670f71910ba4", "s2/claim-9d4b7701668e")))
                .isEmpty();
    }

    @Test
    void refusesToContradictAClaimThatNobodyMakes() {
        assertThat(findings(contradicting("s1/claim-670f71910ba4", "s2/claim-000000000000")))
                .contains("minutes/s2/claim-000000000000>")
                .contains("no passage makes this claim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to jane.doe@example.org",
                "Call +44 20 7946 0958",
                "Call 0032 2 555 12 34",
                "Call +32 (0)2 555 12 34",
                "Call +1 (202) 555-0143",
                "Call (202) 555-0143",
                "Call 030 1234 5678",
                "Tel.: 555 12 34"
            })
    void refusesContactDataWhereverItStands(String contact) {
        String label = "id:arcadia skos:altLabel \"" + contact + "\"@en .";
        assertThat(findings(Minutes.stored().describing(label).bundle()))
                .contains("personal contact data is never stored");
        Minutes inText = Minutes.stored().withText(Minutes.stored().text() + contact);
        assertThat(findings(inText.bundle())).contains("its text holds").doesNotContain(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brussels, 26 March 2014 140326/01",
                "2014-10/2014-11",
                "A/70/174",
                "@eu_eeas",
                "OSCE decision 1106 of 3 December 2013, 975th plenary meeting",
                "EUR 1 000 000 000 in 2007-2013",
                "01.12.2014 and 01/12/2014",
                "telecoms 2014-2020, OJ L 119, 4.5.2016, p. 1"
            })
    void acceptsWhatOnlyLooksLikeContactData(String text) {
        String note = "id:arcadia skos:note \"" + text + "\"@en .";
        assertThat(findings(Minutes.stored().describing(note).bundle())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:jane.doe@example.org", "tel:+442079460958"})
    void refusesAddressesThatAreMadeForContact(String address) {
        String source = "id:arcadia <http://purl.org/dc/terms/source> <" + address + "> .";
        assertThat(findings(Minutes.stored().describing(source).bundle()))
                .contains("personal contact data is never stored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-02-30", "2014-11/2014-10", "2014-13", "26 March 2014", "Y20140"})
    void refusesADateThatDoesNotExist(String date) {
        Minutes slip = Minutes.stored().with("2010/..", date);
        assertRefused(slip, "minutes/s2", lineOf(slip, date), "\"" + date + "\" is no date");
    }

    @Test
    void refusesTwoBundlesOfOneDocument() {
        var twice = List.of(
                Minutes.stored().bundle("documents/one"), Minutes.stored().bundle("documents/two"));
        assertThatThrownBy(() -> Doors.to(new MemoryStore()).publish(twice, "twice"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("documents/two: describes https://w3id.org/policygraph/id/minutes")
                .hasMessageContaining("documents/one");
    }

    private static Bundle contradicting(String claim, String other) {
        String ids = "<" + Doors.NAMES.ids() + "minutes/";
        return Minutes.stored()
                .describing("    " + ids + claim + "> pg:contradicts " + ids + other + "> .")
                .bundle();
    }

    private static String lineOf(Minutes minutes, String piece) {
        List<String> lines = minutes.claims().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(piece)) {
                return FILE + ":" + (i + 1) + ": ";
            }
        }
        throw new AssertionError("no line holds " + piece);
    }

    private static void assertRefused(Minutes slip, String about, String... parts) {
        String entity = about.contains(":") ? about : Doors.NAMES.ids() + about;
        List<String> findings = findings(slip.bundle()).lines().toList();
        assertThat(findings)
                .as(String.join("\n", findings))
                .anySatisfy(finding -> assertThat(finding).contains(parts).contains("<" + entity + ">: "));
        assertThat(findings).anySatisfy(finding -> assertThat(finding).startsWith("VIOLATION " + FILE + ":"));
    }

    private static String findings(Bundle bundle) {
        Report report = Doors.to(new MemoryStore()).check(List.of(bundle));
        assertThat(report.findings().stream().map(Finding::severity).collect(Collectors.toSet()))
                .isSubsetOf(Finding.Severity.VIOLATION);
        return report.toString();
    }
}
