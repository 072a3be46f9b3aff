package org.policygraph.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policygraph.source.SourceException;

/** The formats that can be read, by the ending of the file's name. */
enum FileFormat {
    PDF(List.of(".pdf"), new PdfReader()),
    HTML(List.of(".html", ".htm", ".xhtml"), new HtmlReader()),
    DOCX(List.of(".docx"), new DocxReader()),
    TEXT(List.of(".txt"), new TextReader());

    private final List<String> endings;
    private final FormatReader reader;

    FileFormat(List<String> endings, FormatReader reader) {
        this.endings = endings;
        this.reader = reader;
    }

    static FileFormat of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(name::endsWith))
                .findFirst()
                .orElseThrow(() -> new SourceException(
                        path.toString(),
                        "its name does not end in one of " + known() + "; convert the document, or name it after"
                                + " what it is"));
    }

    FormatReader reader() {
        return reader;
    }

    String blankProblem(int pages) {
        return this == PDF
                ? "has %d page(s) and no text: it seems to be a scan; let a text recognition program (such as"
                                .formatted(pages)
                        + " OCRmyPDF) add the text, compare it with the pages, and add the result"
                : "holds no text";
    }

    private static String known() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .collect(Collectors.joining(", "));
    }
}
