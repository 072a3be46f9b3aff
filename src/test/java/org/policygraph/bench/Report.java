package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, as Markdown: printed while it comes in, and kept in a file. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** The head of a table whose columns but the first are numbers. */
    void head(List<String> columns) {
        line("");
        row(columns);
        row(columns.stream()
                .map(column -> column.equals(columns.getFirst()) ? "---" : "---:")
                .toList());
    }

    void row(List<String> cells) {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    static String millis(double millis) {
        return Double.isNaN(millis) ? "fails" : String.format(Locale.ROOT, "%.2f", millis);
    }

    static String ratio(double ours, double theirs) {
        return Double.isNaN(ours) || Double.isNaN(theirs) ? "-" : String.format(Locale.ROOT, "%.2f", ours / theirs);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** The middle one of several measurements, and their range. */
    static String seconds(List<Double> measured) {
        List<Double> sorted = measured.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.1f s (%.1f to %.1f, %d starts)",
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast(),
                sorted.size());
    }

    void write(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
