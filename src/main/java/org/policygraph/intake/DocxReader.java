package org.policygraph.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.policygraph.source.SourceException;

/**
 * The text of a Word document (ISO/IEC 29500): paragraphs, cells and footnotes. Pages are those that Word wrote down
 * when it last laid the document out; deleted text is left out.
 */
final class DocxReader implements FormatReader {

    private static final String BODY = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** The largest part that is unpacked, in bytes: 64 MiB. */
    private static final int MAX_PART_BYTES = 64 << 20;

    @Override
    public Extract read(String file, byte[] content) {
        Document body = part(file, content, BODY)
                .orElseThrow(() -> new SourceException(
                        file,
                        startsLikeOldWord(content)
                                ? "is encrypted, or of Word's old format; save it without a password as .docx"
                                : "is no Word document, or a damaged one: it has no part " + BODY));
        var text = new PageWriter();
        body.traverse(text);
        part(file, content, FOOTNOTES).ifPresent(notes -> notes.traverse(text));
        String title = part(file, content, PROPERTIES)
                .map(properties -> properties.getElementsByTag("dc:title").text())
                .orElse("");
        return new Extract(title, "", List.of(text.text.toString().split("\f", -1)));
    }

    private static boolean startsLikeOldWord(byte[] content) {
        return content.length > 1 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF;
    }

    private static Optional<Document> part(String file, byte[] content, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(parsed(zip.readNBytes(MAX_PART_BYTES + 1), file, name));
                }
            }
            return Optional.empty();
        } catch (IOException damaged) {
            throw new SourceException(file, "is damaged: " + damaged.getMessage() + "; get it again");
        }
    }

    /** jsoup knows neither document types nor external entities, so none are followed. */
    private static Document parsed(byte[] part, String file, String name) {
        if (part.length > MAX_PART_BYTES) {
            throw new SourceException(
                    file,
                    "its part %s unpacks to more than %d bytes; no document of this kind does, look where it comes from"
                            .formatted(name, MAX_PART_BYTES));
        }
        return Jsoup.parse(new String(part, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static final class PageWriter implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && node.parent() instanceof Element run && run.nameIs("w:t")) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                text.append(
                        switch (element.tagName()) {
                            case "w:tab" -> " ";
                            case "w:numPr" -> "- ";
                            case "w:lastRenderedPageBreak" -> "\f";
                            case "w:br" -> element.attr("w:type").equals("page") ? "" : "\n";
                            default -> "";
                        });
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.nameIs("w:p")) {
                text.append(element.selectFirst("w|numPr") == null ? "\n\n" : "\n");
            }
        }
    }
}
