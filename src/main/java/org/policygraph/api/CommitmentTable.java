package org.policygraph.api;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Commitments as a table (RFC 4180): a row each; several values in a cell are separated by {@code " | "}. */
final class CommitmentTable extends AnswerText<CommitmentWire.CommitmentView> {

    private static final List<String> COLUMNS = List.of(
            "commitment",
            "label",
            "kind",
            "makers",
            "madeAt",
            "fora",
            "due",
            "dueEarliest",
            "dueLatest",
            "state",
            "asOf",
            "since",
            "quote",
            "page",
            "row",
            "document",
            "passage",
            "fateQuote",
            "fatePage",
            "fateRow",
            "fateDocument",
            "fatePassage",
            "documentsSearched",
            "documentsByThen");

    CommitmentTable() {
        super(Format.CSV.mediaType(), CommitmentWire.CommitmentView.class);
    }

    @Override
    String text(List<CommitmentWire.CommitmentView> commitments, Wire.Completeness completeness) {
        return Stream.concat(Stream.of(COLUMNS), commitments.stream().map(CommitmentTable::row))
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }

    static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }

    private static List<String> row(CommitmentWire.CommitmentView commitment) {
        CommitmentWire.Fate fate = commitment.fate();
        return List.of(
                commitment.iri(),
                commitment.label(),
                joined(commitment.kinds(), Wire.Term::name),
                joined(commitment.makers(), Wire.Reference::label),
                joined(
                        commitment.madeAt().stream()
                                .filter(relation -> relation.predicate().name().equals("madeAt"))
                                .toList(),
                        relation -> relation.object().label()),
                joined(commitment.fora(), Wire.Reference::label),
                String.join(" | ", commitment.due()),
                cell(commitment.dueEarliest()),
                cell(commitment.dueLatest()),
                fate.state(),
                cell(fate.asOf()),
                cell(fate.since()),
                joined(commitment.made(), Wire.Relation::quote),
                joined(commitment.made(), relation -> cell(relation.page())),
                joined(commitment.made(), relation -> cell(relation.row())),
                joined(commitment.made(), Wire.Relation::document),
                joined(commitment.made(), Wire.Relation::passage),
                joined(fate.evidence(), Wire.Relation::quote),
                joined(fate.evidence(), relation -> cell(relation.page())),
                joined(fate.evidence(), relation -> cell(relation.row())),
                joined(fate.evidence(), Wire.Relation::document),
                joined(fate.evidence(), Wire.Relation::passage),
                Long.toString(fate.documentsSearched()),
                Long.toString(fate.documentsByThen()));
    }

    private static <T> String joined(Collection<T> values, Function<T, String> words) {
        return values.stream()
                .map(words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
