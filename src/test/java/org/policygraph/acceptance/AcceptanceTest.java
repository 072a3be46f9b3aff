package org.policygraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks find the mistakes that curators make: each test spoils the stored bundle in one place. */
final class AcceptanceTest {

    private final Acceptance acceptance = new Acceptance();
    private final String text;
    private final String claims;

    AcceptanceTest() throws IOException {
        text = Files.readString(FactSheet.FOLDER.resolve("text.txt"));
        claims = Files.readString(FactSheet.FOLDER.resolve("claims.trig"));
    }

    @Test
    void findsADroppedStatement() {
        assertThat(inClaims(
                        "pg:addresses id:topic-cyber-security , id:topic-cyberspace",
                        "pg:addresses id:topic-cyberspace"))
                .containsExactly("R5: no passage of S2 states fact-sheet-140326-01 addresses topic-cyber-security");
    }

    @Test
    void findsADroppedRoleHolder() {
        assertThat(inClaims("    pg:holder id:european-commission ;\n", ""))
                .containsExactly("R136: no passage of S24 states"
                        + " role-holding-secretariat-european-commission holder european-commission");
    }

    @Test
    void findsAnInventedStatement() {
        assertThat(inClaims("pg:targets id:third-countries .", "pg:targets id:third-countries , id:general-public ."))
                .containsExactly("s15d-targets: no relation explains topic-capacity-building targets general-public");
    }

    @Test
    void findsAStatementInTheWrongSentence() {
        assertThat(inClaims("id:eu-us-working-group pg:establishedAt id:eu-us-summit-2010 .", """
                        id:eu-us-working-group pg:establishedAt id:eu-us-summit-2010 ;
                            pg:promotes id:budapest-convention ."""))
                .containsExactly(
                        "s17-creation: eu-us-working-group promotes budapest-convention is said in S20, not in S17");
    }

    @Test
    void findsAChangedNumber() {
        assertThat(inClaims("\"53\"^^xsd:nonNegativeInteger", "\"54\"^^xsd:nonNegativeInteger"))
                .hasSize(2)
                .allSatisfy(defect -> assertThat(defect).contains("memberCount"));
    }

    @Test
    void findsAWrongModality() {
        assertThat(inPassage("s8", "pg:modality pg:evaluative", "pg:modality pg:asserted"))
                .containsExactly("s8: R27 is evaluative, not asserted");
    }

    @Test
    void findsTwoModalities() {
        assertThat(inPassage("s8", "pg:modality pg:evaluative", "pg:modality pg:evaluative , pg:asserted"))
                .containsExactly("s8: R27 is evaluative, not asserted|evaluative");
    }

    @Test
    void findsAWrongTime() {
        assertThat(inPassage("s8", "\"2014\"", "\"2014/..\""))
                .containsExactly("s8: the time of R27 is \"2014\", not \"2014/..\"");
    }

    @Test
    void findsALostRemark() {
        var note = " ;\n        skos:note \"\\\"A number of these issues\\\": which ones is not stated.\"@en";

        assertThat(inPassage("s30", note, "")).containsExactly("s30: the remark on R163 is in no note");
    }

    @Test
    void findsAChangedLetterInAQuote() {
        assertThat(inPassage("s15d", "Cyber security capacity", "Cyber-security capacity"))
                .containsExactly("s15d: quotes \"Cyber-security capacity building in third countries.\""
                        + " where the text has \"Cyber security capacity building in third countries.\"");
    }

    @Test
    void findsAWrongPage() {
        assertThat(inPassage("s27", "pg:page 3", "pg:page 2")).containsExactly("s27: is on page 3, not 2");
    }

    @Test
    void findsOffsetsBeyondTheText() {
        assertThat(inPassage("s30", "pg:endOffset ", "pg:endOffset 9"))
                .anySatisfy(defect -> assertThat(defect).startsWith("s30: no such offsets: "));
    }

    @Test
    void findsAPassageOfAnotherSentence() {
        assertThat(inPassage("s27", "pg:sentenceId \"S27\"", "pg:sentenceId \"S28\""))
                .contains("S27: has no passage", "s27: lies outside S28");
    }

    @Test
    void findsAPassageWithoutStatements() {
        assertThat(inClaims("    id:global-alliance pg:addresses id:topic-child-sexual-abuse-online .\n", ""))
                .containsExactly(
                        "R135: no passage of S22 states global-alliance addresses topic-child-sexual-abuse-online",
                        "s22: a passage without statements");
    }

    @Test
    void findsAMissingType() {
        assertThat(inClaims("pg:Exercise , pg:Outcome", "pg:Outcome"))
                .containsExactly("cyber-incident-table-top-exercise-2011: is no Exercise");
    }

    @Test
    void findsAMissingLabel() {
        assertThat(inClaims("skos:prefLabel \"Intermediaries\"@en", "skos:altLabel \"Intermediaries\"@en"))
                .containsExactly("intermediaries: has 0 English labels");
    }

    @Test
    void findsAStatementAmongTheDescriptions() {
        var label = "skos:prefLabel \"Intermediaries\"@en";

        assertThat(inClaims(label, label + " ; pg:place \"Lisbon\"@en"))
                .containsExactly("intermediaries: place needs a passage");
    }

    @Test
    void findsAStatementOutsideEveryPassage() {
        assertThat(acceptance.defects(FactSheet.of(text, claims + "id:ec3 pg:place \"The Hague\"@en .")))
                .containsExactly("default graph: statements outside every passage");
    }

    @Test
    void findsATextWithoutASentence() {
        assertThat(inText("Internet governance and eHealth.", "Internet governance."))
                .anySatisfy(defect -> assertThat(defect).startsWith("S29: not in the text: "));
    }

    @Test
    void findsAMissingFormFeed() {
        assertThat(inText("en.pdf\n\f", "en.pdf\n\n"))
                .contains("S27: on page 2 of the text, not 3", "s30: is on page 2, not 3");
    }

    @Test
    void findsWordsThatTheListDoesNotKnow() {
        assertThat(inText("3 | Page", "3 | Page of many"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Page of many");
    }

    @Test
    void findsAnEmailAddress() {
        assertThat(inClaims("\"EC3\"@en", "\"EC3\"@en , \"press@example.org\"@en"))
                .containsExactly("graphs: contact data: \"press@example.org\"");
    }

    @Test
    void findsATelephoneNumber() {
        assertThat(inClaims("\"EC3\"@en", "\"+32 (0)2 555 01 23\"@en , \"02 555 01 23 45\"@en"))
                .hasSize(2)
                .allSatisfy(defect -> assertThat(defect).startsWith("graphs: contact data: "));
    }

    @Test
    void findsAPersonalHandle() {
        assertThat(inText("[press contact block", "@someone [press contact block"))
                .contains("text: contact data: \"@someone\"");
    }

    @Test
    void findsAPassageOfTheContactBlock() {
        assertThat(inPassage("s14", "pg:sentenceId \"S14\"", "pg:sentenceId \"S13\""))
                .contains("s14: a passage of S13", "S14: has no passage");
    }

    private List<String> inClaims(String original, String spoilt) {
        return acceptance.defects(FactSheet.of(text, replaced(claims, original, spoilt)));
    }

    private List<String> inPassage(String passage, String original, String spoilt) {
        int start = claims.indexOf("sheet:" + passage + " a pg:Passage");
        int end = claims.indexOf(" .\n", start);
        var described = claims.substring(start, end);
        return inClaims(described, replaced(described, original, spoilt));
    }

    private List<String> inText(String original, String spoilt) {
        return acceptance.defects(FactSheet.of(replaced(text, original, spoilt), claims));
    }

    /** Replaces the only occurrence: a mutation that changes nothing would prove nothing. */
    private static String replaced(String whole, String original, String spoilt) {
        assertThat(whole).containsOnlyOnce(original);
        return whole.replace(original, spoilt);
    }
}
