package org.policygraph.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** Collects text page by page, within bounds, and keeps the place of pages that have none. */
final class PageStripper extends PDFTextStripper {

    /** Forms that draw forms that draw forms multiply their work without growing the file. */
    private static final long MAX_OPERATORS = 50_000_000;

    private final StringWriter text = new StringWriter();
    private final int[] starts;
    private long operators;

    private PageStripper(int pages) {
        this.starts = new int[pages + 1];
        Arrays.fill(starts, -1);
        setLineSeparator("\n");
        setParagraphEnd("\n");
        setPageEnd("\n");
    }

    static List<String> pages(PDDocument document) throws IOException {
        var stripper = new PageStripper(document.getNumberOfPages());
        stripper.writeText(document, stripper.text);
        return stripper.pages();
    }

    @Override
    protected void startPage(PDPage page) {
        starts[getCurrentPageNo() - 1] = text.getBuffer().length();
    }

    @Override
    protected void writeString(String words) throws IOException {
        if (text.getBuffer().length() + words.length() > Intake.MAX_TEXT) {
            throw new TooMuchException("holds more than %d characters of text; split it".formatted(Intake.MAX_TEXT));
        }
        super.writeString(words);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MAX_OPERATORS) {
            throw new TooMuchException("asks for more than %d drawing steps; no document does that, look where it comes"
                            .formatted(MAX_OPERATORS)
                    + " from");
        }
        super.processOperator(operator, operands);
    }

    /** From behind, so that a page without text ends where it starts. */
    private List<String> pages() {
        var pages = new ArrayList<String>();
        int end = text.getBuffer().length();
        for (int page = starts.length - 2; page >= 0; page--) {
            int start = starts[page] < 0 ? end : starts[page];
            pages.add(text.getBuffer().substring(start, end));
            end = start;
        }
        return pages.reversed();
    }

    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1;

        private final String problem;

        TooMuchException(String problem) {
            super(problem);
            this.problem = problem;
        }

        String problem() {
            return problem;
        }
    }
}
