package org.policygraph.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of gaps as a table (RFC 4180). */
final class GapKindTable extends AnswerText<GapWire.GapKindView> {

    private static final List<String> COLUMNS = List.of("kind", "meaning", "total", "documentsSearched");

    GapKindTable() {
        super(Format.CSV.mediaType(), GapWire.GapKindView.class);
    }

    @Override
    String text(List<GapWire.GapKindView> kinds, Wire.Completeness completeness) {
        Stream<List<String>> rows = kinds.stream()
                .map(kind -> List.of(
                        kind.kind(),
                        kind.meaning(),
                        Integer.toString(kind.total()),
                        Long.toString(kind.documentsSearched())));
        return Stream.concat(Stream.of(COLUMNS), rows)
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }
}
