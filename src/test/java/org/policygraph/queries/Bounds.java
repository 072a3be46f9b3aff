package org.policygraph.queries;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** The first and last day that a date allows; of EDTF only years, months, days and intervals of them. */
record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    private static final String PG = "https://w3id.org/policygraph/ns#";
    private static final List<String> TIMES = List.of("date", "due", "time", "validTime");

    static Bounds of(String date) {
        var ends = date.split("/", -1);
        return new Bounds(
                day(ends[0]).map(Days::first), day(ends[ends.length - 1]).map(Days::last));
    }

    static void addTo(Graph graph) {
        for (var time : TIMES) {
            graph.find(Node.ANY, term(time), Node.ANY).toList().forEach(dated -> {
                var bounds = of(dated.getObject().getLiteralLexicalForm());
                bounds.earliest.ifPresent(day -> graph.add(bound(dated.getSubject(), "earliest", day)));
                bounds.latest.ifPresent(day -> graph.add(bound(dated.getSubject(), "latest", day)));
            });
        }
    }

    private static Triple bound(Node dated, String name, LocalDate day) {
        return Triple.create(dated, term(name), NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(PG + name);
    }

    private static Optional<Days> day(String date) {
        return switch (date.length()) {
            case 4 ->
                Optional.of(new Days(
                        Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth()));
            case 7 ->
                Optional.of(new Days(
                        YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth()));
            case 10 -> Optional.of(new Days(LocalDate.parse(date), LocalDate.parse(date)));
            default -> Optional.empty();
        };
    }

    private record Days(LocalDate first, LocalDate last) {}
}
