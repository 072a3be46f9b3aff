package org.policygraph.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.source.SourceException;

/** What is stored of a file, and which files are refused with which words. */
class IntakeTest {

    private static final String WORD = "<w:document xmlns:w=\"w\"><w:body>%s</w:body></w:document>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsThePagesOfAPdfAndItsEmptyOnesToo() throws IOException {
        var text = read("a.pdf", Pdf.of(List.of(List.of("First page."), List.of(), List.of("Third page."))));

        assertThat(text.text()).isEqualTo("First page.\n\f\n\fThird page.\n");
        assertThat(text.pages().blank()).containsExactly(2);
    }

    @Test
    void joinsTheLinesOfAParagraph() throws IOException {
        var text = read(
                "a.pdf",
                Pdf.of(List.of(List.of(
                        "The Working Group met in Bru-",
                        "ssels and spoke of cyber-",
                        "security. Brussels",
                        "",
                        "",
                        "- one",
                        "- two"))));

        assertThat(text.text())
                .startsWith("The Working Group met in Brussels and spoke of cyber-security. Brussels\n")
                .endsWith("\n- one\n- two\n");
    }

    @Test
    void anEncryptedPdfIsRefused() throws IOException {
        byte[] pdf = Pdf.encrypted(List.of("Secret."), "password");

        refuses("a.pdf", pdf, "is encrypted and asks for a password; save it without one");
    }

    @Test
    void aPdfThatAnybodyMayOpenIsReadThoughItIsEncrypted() throws IOException {
        assertThat(read("a.pdf", Pdf.encrypted(List.of("Open."), "")).text()).isEqualTo("Open.\n");
    }

    @Test
    void aScanIsRefused() throws IOException {
        byte[] pdf = Pdf.of(List.of(List.of(), List.of()));

        refuses("a.pdf", pdf, "has 2 page(s) and no text: it seems to be a scan");
    }

    @Test
    void aTruncatedPdfIsRefused() throws IOException {
        byte[] pdf = Pdf.of(Collections.nCopies(40, List.of("Some words on every page.")));

        refuses("a.pdf", Arrays.copyOf(pdf, pdf.length / 2), "is cut off after %d bytes".formatted(pdf.length / 2));
    }

    @Test
    void somethingElseUnderTheNameOfAPdfIsRefused() {
        refuses("a.pdf", bytes("<html></html>"), "is no PDF: it does not start with %PDF-");
        refuses("a.pdf", bytes("%PDF-1.7 and so on %%EOF"), "is a damaged PDF (");
    }

    @Test
    void twoThousandPagesAreRead() throws IOException {
        var text = read("a.pdf", Pdf.of(Collections.nCopies(2000, List.of("The same words."))));

        assertThat(text.pages().count()).isEqualTo(2000);
    }

    @Test
    void morePagesThanThatAreRefused() throws IOException {
        byte[] pdf = Pdf.of(Collections.nCopies(PdfReader.MAX_PAGES + 1, List.of()));

        refuses("a.pdf", pdf, "has 3001 pages; a document may have 3000 at most, split it");
    }

    @Test
    void aStreamThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] pdf = Pdf.bomb(StreamGuard.MAX_STREAM_BYTES + 1);

        assertThat(pdf.length).isLessThan(1 << 20);
        refuses("a.pdf", pdf, "unpacks to more than 268435456 bytes");
    }

    @Test
    void scriptsAreNoTextOfAPage() throws IOException {
        var page = read("a.html", bytes("""
                <!doctype html><html lang=en-GB><head><title>A meeting</title><style>p {}</style></head>
                <body><nav>Home</nav><h1>A <b>meeting</b></h1><script>document.write('<p>stolen</p>')</script>
                <p onclick="steal()">They met
                in Brussels.<br>Twice.</p><ul><li>first</li><li><p>second</p></li></ul>
                <p hidden>not seen</p><noscript>no</noscript><!-- <p>no</p> --></body></html>"""));

        assertThat(page.text()).isEqualTo("A meeting\n\nThey met in Brussels.\n\nTwice.\n\n- first\n- second\n");
        assertThat(page.title()).isEqualTo("A meeting");
        assertThat(page.language()).isEqualTo("en-GB");
    }

    @Test
    void aWordDocumentKeepsItsParagraphsItemsAndPages() throws IOException {
        var text = read("a.docx", word(WORD.formatted("""
                <w:p><w:r><w:t>One </w:t></w:r><w:del><w:r><w:delText>not </w:delText></w:r></w:del>\
                <w:r><w:t xml:space="preserve">para&amp;graph.</w:t></w:r></w:p>\
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>item</w:t></w:r></w:p>\
                <w:p><w:r><w:lastRenderedPageBreak/><w:t>Next page.</w:t></w:r></w:p>""")));

        assertThat(text.text()).isEqualTo("One para&graph.\n\n- item\n\fNext page.\n");
    }

    @Test
    void anEntityOfAWordDocumentIsNotFollowed() throws IOException {
        String attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + WORD.formatted("<w:p><w:r><w:t>words &e;</w:t></w:r></w:p>");

        assertThat(read("a.docx", word(attack)).text()).doesNotContain("root").startsWith("words");
    }

    @Test
    void aDamagedWordDocumentIsRefused() throws IOException {
        refuses("a.docx", bytes("not a zip"), "is no Word document, or a damaged one");
        refuses("a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}, "is encrypted, or of Word's old format");
        byte[] good = word(WORD.formatted("<w:p><w:r><w:t>words</w:t></w:r></w:p>".repeat(1000)));
        refuses("a.docx", Arrays.copyOf(good, good.length / 2), "is damaged");
    }

    @Test
    void aWordDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
        refuses("a.docx", word(" ".repeat((64 << 20) + 1)), "unpacks to more than 67108864 bytes");
    }

    @Test
    void anUnknownEndingIsRefusedWithThoseThatAreKnown() {
        refuses(
                "a.odt",
                bytes("x"),
                "its name does not end in one of .pdf, .html, .htm, .xhtml, .docx, .txt; convert the document");
    }

    @Test
    void otherBytesThanUtf8AreRefused() {
        refuses("a.txt", "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1), ":1: byte 3 (0xE9) is not UTF-8");
    }

    @Test
    void aFileThatIsMissingOrBlankIsRefused() {
        assertThatThrownBy(() -> Intake.read(folder.resolve("none.pdf")))
                .isInstanceOf(SourceException.class)
                .hasMessageEndingWith("none.pdf: there is no such file");
        refuses("a.txt", bytes(" \n\f\n"), "holds no text");
    }

    @Test
    void aStoredTextReadAgainIsTheSame() throws IOException {
        String stored = Files.readString(Path.of("documents/eu-us-fact-sheet-2014/text.txt"));

        assertThat(read("text.txt", bytes(stored)).text()).isEqualTo(stored);
    }

    @Test
    void contactDataIsRemovedWithTheEntryItStandsIn() throws IOException {
        var text = read("a.txt", bytes("""
                Jane Doe +32 2 555 01 23
                John Doe john.doe@example.org

                Write to press@example.org before the dialogue of 2015 takes place, or ring 202-555-0123 in the \
                afternoon of the same day.

                Document 140326/01 of 26 March 2014."""));

        assertThat(text.text()).isEqualTo("""
                [contact data removed]

                Write to [removed] before the dialogue of 2015 takes place, or ring [removed] in the \
                afternoon of the same day.

                Document 140326/01 of 26 March 2014.
                """);
        assertThat(text.pages().removals()).isEqualTo(3);
    }

    @Test
    void digestsAreThoseOfTheFileAndOfTheText() throws IOException {
        var text = read("a.txt", bytes("abc"));

        // FIPS 180-2, B.1.
        assertThat(text.fileDigest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(text.textDigest()).isNotEqualTo(text.fileDigest()).hasSize(64);
    }

    private void refuses(String name, byte[] content, String problem) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(folder.resolve(name).toString())
                .hasMessageContaining(problem);
    }

    private IncomingText read(String name, byte[] content) throws IOException {
        return Intake.read(Files.write(folder.resolve(name), content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes(body));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
