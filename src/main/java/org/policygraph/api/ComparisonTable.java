package org.policygraph.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a table (RFC 4180): a line for each statement by which one of the things has something. */
final class ComparisonTable extends AnswerText<ComparisonWire.ComparisonView> {

    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "aspect",
                            "thing",
                            "label",
                            "sharedBy",
                            "of",
                            "state",
                            "compared",
                            "way",
                            "through",
                            "throughQuotes",
                            "time"),
                    OverviewViews.columns().stream())
            .toList();

    ComparisonTable() {
        super(Format.CSV.mediaType(), ComparisonWire.ComparisonView.class);
    }

    @Override
    String text(List<ComparisonWire.ComparisonView> comparisons, Wire.Completeness completeness) {
        return Stream.concat(Stream.of(COLUMNS), comparisons.stream().flatMap(ComparisonTable::lines))
                .map(CommitmentTable::line)
                .collect(Collectors.joining());
    }

    private static Stream<List<String>> lines(ComparisonWire.ComparisonView comparison) {
        String of = Integer.toString(comparison.things().size());
        return comparison.aspects().stream()
                .flatMap(aspect -> aspect.things().stream().flatMap(shared -> lines(aspect.aspect(), of, shared)));
    }

    private static Stream<List<String>> lines(String aspect, String of, ComparisonWire.SharedView shared) {
        List<String> what = List.of(
                aspect,
                shared.thing().iri(),
                shared.thing().label(),
                Integer.toString(shared.sharedBy()),
                of,
                OverviewViews.text(shared.state()));
        return shared.by().stream()
                .flatMap(by -> by.evidence().stream()
                        .flatMap(reason -> reason.said().stream().map(said -> line(what, by.thing(), reason, said))));
    }

    private static List<String> line(
            List<String> what, String compared, OverviewWire.ReasonView reason, OverviewWire.SaidView said) {
        String time = said.when() == null ? "" : said.when().edtf();
        return Stream.of(
                        what,
                        List.of(
                                compared,
                                reason.way(),
                                OverviewViews.through(reason),
                                OverviewViews.steps(reason),
                                time),
                        OverviewViews.cells(said.relation()))
                .flatMap(List::stream)
                .toList();
    }
}
