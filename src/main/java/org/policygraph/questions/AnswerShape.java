package org.policygraph.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.shared.PrefixMapping;
import org.policygraph.vocabulary.Names;

/** Reads what a header says of the answer, its chart and its samples, against the columns that it will have. */
final class AnswerShape {

    private static final String ID = "id:";

    private final String file;
    private final Faults faults;
    private final Names names;
    private final PrefixMapping prefixes;
    private final List<String> columns;

    AnswerShape(String file, Faults faults, Names names, PrefixMapping prefixes, List<String> columns) {
        this.file = file;
        this.faults = faults;
        this.names = names;
        this.prefixes = prefixes;
        this.columns = columns;
    }

    /** {@code timeline start=date label=thingLabel}. */
    Chart chart(HeaderLine line) {
        String[] words = line.value().split(" +");
        Optional<ChartKind> kind = ChartKind.named(words[0]);
        if (kind.isEmpty()) {
            fault(line, "there is no chart '" + words[0] + "'" + Faults.meant(words[0], ChartKind.words()));
            return Chart.TABLE;
        }
        var parts = new LinkedHashMap<String, String>();
        for (String word : List.of(words).subList(1, words.length)) {
            part(line, kind.get(), word).ifPresent(part -> parts.put(part.getKey(), part.getValue()));
        }
        kind.get().required().stream()
                .filter(part -> !parts.containsKey(part))
                .forEach(part -> fault(
                        line,
                        "a %s needs %s=column; the columns are %s"
                                .formatted(kind.get().word(), part, listed())));
        return new Chart(kind.get(), parts);
    }

    /** {@code forum=id:eu-us-cyber-dialogue; page=2}. */
    List<Sample> samples(List<HeaderLine> lines) {
        if (lines.isEmpty()) {
            faults.add(
                    file,
                    1,
                    "the question has no test; add a row of its answer such as '# sample: %s=…'"
                            .formatted(columns.isEmpty() ? "column" : columns.getFirst()));
        }
        return lines.stream().map(this::sample).toList();
    }

    private Optional<Map.Entry<String, String>> part(HeaderLine line, ChartKind kind, String word) {
        String[] ends = word.split("=", 2);
        if (ends.length < 2 || !kind.parts().contains(ends[0])) {
            fault(
                    line,
                    "a %s has no part '%s'%s"
                            .formatted(
                                    kind.word(),
                                    ends[0],
                                    kind.parts().isEmpty()
                                            ? "; write '# chart: " + kind.word() + "'"
                                            : Faults.meant(ends[0], kind.parts())));
            return Optional.empty();
        }
        requireColumn(line, ends[1]);
        return Optional.of(Map.entry(ends[0], ends[1]));
    }

    private Sample sample(HeaderLine line) {
        var cells = new LinkedHashMap<String, String>();
        for (String cell : line.value().split("; *")) {
            String[] ends = cell.split("=", 2);
            if (ends.length < 2 || ends[1].isEmpty()) {
                fault(line, "'%s' is no cell of a sample; write 'column=value; column=value'".formatted(cell));
            } else {
                requireColumn(line, ends[0]);
                cells.put(ends[0], expanded(ends[1]));
            }
        }
        return new Sample(cells);
    }

    private String expanded(String value) {
        return value.startsWith(ID) ? names.id(value.substring(ID.length())).getURI() : prefixes.expandPrefix(value);
    }

    private void requireColumn(HeaderLine line, String column) {
        if (!columns.contains(column)) {
            fault(line, "the answer has no column '" + column + "'" + Faults.meant(column, columns));
        }
    }

    private String listed() {
        return String.join(", ", columns);
    }

    private void fault(HeaderLine line, String words) {
        faults.add(file, line.line(), words);
    }
}
