package org.policygraph.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.policygraph.source.SourceException;

/** The text of a PDF (ISO 32000), page by page. */
final class PdfReader implements FormatReader {

    /** The most pages that are read. */
    static final int MAX_PAGES = 3000;

    private static final int TAIL_BYTES = 2048;

    @Override
    public Extract read(String file, byte[] content) {
        requireComplete(file, content);
        StreamGuard.check(file, content);
        try (PDDocument document = Loader.loadPDF(content)) {
            requireFewPages(file, document);
            List<String> pages = PageStripper.pages(document);
            return new Extract(
                    title(document),
                    language(document),
                    pages.stream().map(Lines::joined).toList());
        } catch (InvalidPasswordException encrypted) {
            throw new SourceException(file, "is encrypted and asks for a password; save it without one");
        } catch (PageStripper.TooMuchException tooMuch) {
            throw new SourceException(file, tooMuch.problem());
        } catch (IOException damaged) {
            throw new SourceException(file, "is a damaged PDF (" + damaged.getMessage() + "); get it again");
        }
    }

    /** PDFBox repairs what it can, and would leave out the lost pages without a word. */
    private static void requireComplete(String file, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, TAIL_BYTES), StandardCharsets.ISO_8859_1);
        if (!head.contains("%PDF-")) {
            throw new SourceException(file, "is no PDF: it does not start with %PDF-");
        }
        int from = Math.max(0, content.length - TAIL_BYTES);
        String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw new SourceException(
                    file,
                    "is cut off after %d bytes: its end (%%%%EOF) is missing; get it again".formatted(content.length));
        }
    }

    private static void requireFewPages(String file, PDDocument document) {
        if (document.getNumberOfPages() > MAX_PAGES) {
            throw new SourceException(
                    file,
                    "has %d pages; a document may have %d at most, split it"
                            .formatted(document.getNumberOfPages(), MAX_PAGES));
        }
    }

    private static String title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle()).orElse("");
    }

    private static String language(PDDocument document) {
        return Optional.ofNullable(document.getDocumentCatalog().getLanguage()).orElse("");
    }
}
