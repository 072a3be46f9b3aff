package org.policygraph.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What occurs together as a table (RFC 4180): a line for each pair, with the first quotes of each. */
final class CooccurrenceTable extends AnswerText<CooccurrenceWire.PairView> {

    private static final List<String> COLUMNS = List.of(
            "one",
            "oneLabel",
            "other",
            "otherLabel",
            "in",
            "together",
            "withOne",
            "withOther",
            "units",
            "jaccard",
            "npmi",
            "oneQuote",
            "onePassage",
            "otherQuote",
            "otherPassage");

    CooccurrenceTable() {
        super(Format.CSV.mediaType(), CooccurrenceWire.PairView.class);
    }

    @Override
    String text(List<CooccurrenceWire.PairView> pairs, Wire.Completeness completeness) {
        return Stream.concat(Stream.of(COLUMNS), pairs.stream().map(CooccurrenceTable::row))
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }

    private static List<String> row(CooccurrenceWire.PairView pair) {
        List<String> said = pair.evidence().stream()
                .limit(1)
                .flatMap(unit -> Stream.of(unit.ofOne(), unit.ofOther()))
                .flatMap(relations -> Stream.of(
                        relations.getFirst().quote(), relations.getFirst().passage()))
                .toList();
        List<String> counted = List.of(
                pair.one().iri(),
                pair.one().label(),
                pair.other().iri(),
                pair.other().label(),
                pair.in(),
                Integer.toString(pair.together()),
                Integer.toString(pair.withOne()),
                Integer.toString(pair.withOther()),
                Integer.toString(pair.units()),
                Double.toString(pair.jaccard()),
                Double.toString(pair.npmi()));
        return OverviewViews.filled(
                Stream.concat(counted.stream(), said.stream()).toList(), COLUMNS.size());
    }
}
