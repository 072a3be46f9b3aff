package org.policygraph.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the records of a CSV one after the other (RFC 4180), with the place of each. */
final class Records {

    /**
     * A record as it stands.
     *
     * @param number 0 for the header, then 1, 2, …
     * @param line the line on which it begins, from 1
     * @param start the code point at which it begins, from 0
     * @param text without the line break at its end
     * @param cells without quotes, empty ones included
     */
    record Cells(long number, long line, int start, String text, List<String> cells) {}

    private record Read(CSVRecord record, long line) {}

    private final String file;
    private final String text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private Optional<Read> pending;
    private long number;
    private int codePoints;

    Records(String file, String text) {
        this.file = file;
        this.text = text;
        this.parser = parser(text);
        this.records = parser.iterator();
        this.pending = read(0);
    }

    /**
     * The next record.
     *
     * @throws TableException if a quote in it or in the one after it is not closed, or is followed by something
     */
    Optional<Cells> next() {
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        Read current = pending.get();
        pending = read(number + 1);
        int from = (int) current.record().getCharacterPosition();
        // A record ends where the next one begins, so that quotes and their contents need not be looked at again.
        int to = pending.map(next -> (int) next.record().getCharacterPosition()).orElse(text.length());
        var cells = new Cells(
                number,
                current.line(),
                codePoints,
                withoutBreak(text.substring(from, to)),
                current.record().toList());
        number++;
        codePoints += text.codePointCount(from, to);
        return Optional.of(cells);
    }

    private Optional<Read> read(long which) {
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return records.hasNext() ? Optional.of(new Read(records.next(), line)) : Optional.empty();
        } catch (UncheckedIOException malformed) {
            throw new TableException(file, line, name(which) + problem(malformed));
        }
    }

    private static String problem(UncheckedIOException malformed) {
        return String.valueOf(malformed.getMessage()).contains("EOF reached")
                ? ": a quote is opened here and not closed before the end of the file; close it, and write a quote"
                        + " inside a quoted cell twice"
                : ": something stands between a closing quote and the next comma; put the whole cell in quotes, and"
                        + " write a quote inside it twice";
    }

    private static String withoutBreak(String record) {
        int end = record.length();
        if (record.endsWith("\r\n")) {
            end -= 2;
        } else if (record.endsWith("\n") || record.endsWith("\r")) {
            end--;
        }
        return record.substring(0, end);
    }

    /** How a record is called in messages. */
    static String name(long number) {
        return number == 0 ? "the header" : "row " + number;
    }

    private static CSVParser parser(String text) {
        try {
            return CSVParser.builder()
                    .setReader(new StringReader(text))
                    .setFormat(CSVFormat.RFC4180)
                    .get();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot be read", impossible);
        }
    }
}
