package org.policygraph.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.policygraph.questions.AnswerRows;

/** An answer as a workbook of two sheets: the rows, and what they answer, how completely, and how to cite it. */
final class QuestionSheet {

    /** What a cell of a workbook can hold. */
    private static final int LONGEST_CELL = 32_767;

    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final double LARGEST_EXACT = 9e15;

    private QuestionSheet() {}

    static byte[] of(AnswerRows rows, QuestionWire.QuestionAnswerView answer, String about) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "PolicyGraph", "1.0")) {
            workbook.properties().setTitle(answer.question().title());
            write(workbook.newWorksheet("Answer"), rows);
            write(workbook.newWorksheet("About"), answer, about);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, AnswerRows rows) {
        List<String> columns = rows.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (Map<String, Node> row : rows.rows()) {
            for (int column = 0; column < columns.size(); column++) {
                Node term = row.get(columns.get(column));
                if (term != null) {
                    write(sheet, line, column, term);
                }
            }
            line++;
        }
    }

    private static void write(Worksheet sheet, int row, int column, Node term) {
        if (!term.isLiteral()) {
            sheet.value(row, column, term.toString());
        } else if (isNumber(term)) {
            sheet.value(row, column, (Number) term.getLiteralValue());
        } else if (isDay(term)) {
            sheet.value(row, column, LocalDate.parse(term.getLiteralLexicalForm()));
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else {
            String text = term.getLiteralLexicalForm();
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }

    private static boolean isNumber(Node term) {
        return term.getLiteral().isWellFormed()
                && term.getLiteralValue() instanceof Number number
                && Math.abs(number.doubleValue()) < LARGEST_EXACT;
    }

    private static boolean isDay(Node term) {
        return XSDDatatype.XSDdate.equals(term.getLiteralDatatype())
                && term.getLiteralLexicalForm().matches("(19|[2-9]\\d)\\d{2}-\\d{2}-\\d{2}")
                && term.getLiteral().isWellFormed();
    }

    private static void write(Worksheet sheet, QuestionWire.QuestionAnswerView answer, String about) {
        Wire.Completeness completeness = answer.completeness();
        List<List<String>> lines = List.of(
                List.of("Title", answer.question().title()),
                List.of("Question", answer.question().question()),
                List.of("About", about),
                List.of("Parameters", parameters(answer)),
                List.of(
                        "Completeness",
                        completeness.limit() == null
                                ? completeness.state()
                                : completeness.state() + ": " + completeness.limit()),
                List.of("Release", Long.toString(completeness.release())),
                List.of("Released", completeness.released().toString()),
                List.of("Documents searched", Long.toString(completeness.documentsSearched())),
                List.of("Cite as", answer.citation()));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row).getFirst());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, lines.get(row).getLast());
        }
    }

    private static String parameters(QuestionWire.QuestionAnswerView answer) {
        return String.join(
                "; ",
                answer.parameters().stream()
                        .map(given -> given.label() + ": "
                                + (given.value() == null ? "any" : given.value().label()))
                        .toList());
    }
}
