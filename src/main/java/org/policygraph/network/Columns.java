package org.policygraph.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Interval;

/** What is told of the vertices, edges and evidence of a network. Several values are separated by {@code " | "}. */
final class Columns {

    /** How many claims an edge names; the table of evidence has all. */
    static final int CLAIMS_NAMED = 20;

    /** What tells where a piece of evidence stands. */
    static final List<Column<Evidence>> EVIDENCE = List.of(
            Column.text("claim", Evidence::claim),
            Column.text("quote", Evidence::quote),
            Column.whole("page", Evidence::page),
            Column.whole("row", Evidence::row),
            Column.text("document", Evidence::document),
            Column.text("documentLabel", Evidence::documentLabel),
            Column.text("passage", Evidence::passage),
            Column.text("modality", Evidence::modality),
            Column.text("time", Evidence::time),
            Column.text("earliest", each -> day(each.bounds().earliest().stream())),
            Column.text("latest", each -> day(each.bounds().latest().stream())));

    private static final String SEPARATOR = " | ";

    private static final List<Column<Vertex>> VERTEX = List.of(
            Column.text("iri", Vertex::iri),
            Column.text("kinds", each -> String.join(SEPARATOR, each.kinds())),
            Column.text("dates", each -> String.join(SEPARATOR, each.dates())),
            Column.text("earliest", each -> day(each.bounds().earliest().stream())),
            Column.text("latest", each -> day(each.bounds().latest().stream())));

    private static final List<Column<Edge>> EDGE = List.of(
            Column.text("predicate", Edge::predicate),
            Column.whole("evidenceCount", each -> each.evidence().size()),
            ofBest("quote", Evidence::quote),
            Column.whole("page", each -> number(each, Evidence::page)),
            Column.whole("row", each -> number(each, Evidence::row)),
            ofBest("document", Evidence::document),
            ofBest("documentLabel", Evidence::documentLabel),
            ofBest("passage", Evidence::passage),
            ofBest("modality", Evidence::modality),
            Column.text("claims", Columns::claims),
            Column.text("time", each -> String.join(SEPARATOR, each.written())),
            Column.text("earliest", each -> bound(each, Interval::from, LocalDate.MIN, true)),
            Column.text("latest", each -> bound(each, Interval::to, LocalDate.MAX, false)));

    private Columns() {}

    static List<Column<Vertex>> ofVertices(Network network) {
        return withMeasures(VERTEX, network.vertices(), Vertex::measures);
    }

    static List<Column<Edge>> ofEdges(Network network) {
        return withMeasures(EDGE, network.edges(), Edge::measures);
    }

    private static <T> List<Column<T>> withMeasures(
            List<Column<T>> columns, Collection<T> all, Function<T, Map<String, Double>> measures) {
        Stream<Column<T>> measured = all.stream()
                .flatMap(each -> measures.apply(each).keySet().stream())
                .distinct()
                .sorted()
                .map(name -> new Column<>(name, Column.Type.REAL, each -> {
                    Double value = measures.apply(each).get(name);
                    return value == null ? "" : value.toString();
                }));
        return Stream.concat(columns.stream(), measured).toList();
    }

    private static Column<Edge> ofBest(String name, Function<Evidence, String> value) {
        return Column.text(
                name, edge -> edge.evidence().stream().findFirst().map(value).orElse(""));
    }

    private static int number(Edge edge, Function<Evidence, Integer> value) {
        return edge.evidence().stream().findFirst().map(value).orElse(0);
    }

    private static String claims(Edge edge) {
        return edge.evidence().stream()
                .map(Evidence::claim)
                .filter(claim -> !claim.isEmpty())
                .limit(CLAIMS_NAMED)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The outermost day that passages allow; none if one of them leaves that end open. */
    private static String bound(Edge edge, Function<Interval, LocalDate> end, LocalDate open, boolean first) {
        List<LocalDate> days = edge.times().stream().map(end).sorted().toList();
        return day(days.stream()
                .filter(day -> !days.contains(open))
                .skip(first ? 0 : Math.max(0, days.size() - 1))
                .limit(1));
    }

    private static String day(Stream<LocalDate> days) {
        return days.map(LocalDate::toString).findFirst().orElse("");
    }
}
