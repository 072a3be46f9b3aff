package org.policygraph.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.policygraph.vocabulary.Edtf;
import org.policygraph.vocabulary.Pg;

/**
 * The first and the last day that a date expression allows; nothing where it is open or unknown.
 *
 * @param earliest the first day
 * @param latest the last day
 */
record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** The properties that date their subject. */
    static final Set<Node> DATES = Set.of(Pg.DATE, Pg.DUE, Pg.TIME, Pg.VALID_TIME);

    /** The bounds of something by all the dates that it has, if one of them can be read. */
    static Optional<Bounds> ofDates(Node subject, Graph facts) {
        return DATES.stream()
                .flatMap(property -> facts.stream(subject, property, Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
                .flatMap(date -> Edtf.bounds(date.getLiteralLexicalForm()).stream())
                .map(Bounds::of)
                .reduce(Bounds::and);
    }

    /** The bounds as statements about a subject. */
    List<Triple> of(Node subject) {
        return Stream.concat(
                        earliest.map(day -> statement(subject, Pg.EARLIEST, day)).stream(),
                        latest.map(day -> statement(subject, Pg.LATEST, day)).stream())
                .toList();
    }

    private static Triple statement(Node subject, Node property, LocalDate day) {
        return Triple.create(subject, property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    static Bounds of(Edtf.Days days) {
        return new Bounds(days.earliest(), days.latest());
    }

    /**
     * The bounds of something dated by both expressions: what both allow, for a second source often only refines the
     * first ("2012", "December 2012"); where they exclude each other, all that either allows.
     */
    Bounds and(Bounds other) {
        Bounds both = new Bounds(
                either(earliest, other.earliest, (a, b) -> a.isAfter(b) ? a : b),
                either(latest, other.latest, (a, b) -> a.isBefore(b) ? a : b));
        return both.isEmpty() ? hull(other) : both;
    }

    private boolean isEmpty() {
        return earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get());
    }

    private Bounds hull(Bounds other) {
        return new Bounds(
                earliest.flatMap(a -> other.earliest.map(b -> a.isBefore(b) ? a : b)),
                latest.flatMap(a -> other.latest.map(b -> a.isAfter(b) ? a : b)));
    }

    private static Optional<LocalDate> either(
            Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> choice) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(choice);
    }
}
