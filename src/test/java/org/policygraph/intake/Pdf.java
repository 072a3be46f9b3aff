package org.policygraph.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** PDFs made for tests. */
final class Pdf {

    static {
        LoggingSystem.get(Pdf.class.getClassLoader()).setLogLevel("org.apache.pdfbox", LogLevel.ERROR);
    }

    private Pdf() {}

    /** Lines of text a page; an empty line leaves a gap between paragraphs. */
    static byte[] of(List<List<String>> pages) throws IOException {
        try (var document = new PDDocument()) {
            pages.forEach(lines -> addPage(document, lines));
            return bytes(document);
        }
    }

    static byte[] encrypted(List<String> lines, String password) throws IOException {
        try (var document = new PDDocument()) {
            addPage(document, lines);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return bytes(document);
        }
    }

    /** One page whose drawing steps are so many blanks, packed. */
    static byte[] bomb(long unpacked) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                for (long written = 0; written < unpacked; written += blanks.length) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            return bytes(document);
        }
    }

    private static void addPage(PDDocument document, List<String> lines) {
        var page = new PDPage();
        document.addPage(page);
        if (lines.isEmpty()) {
            return;
        }
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            content.newLineAtOffset(50, 740);
            for (String line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -14);
            }
            content.endText();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
