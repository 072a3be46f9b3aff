package org.policygraph.commitments;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** Finds what had come about of a commitment by a day. */
final class Fates {

    /** Whose object is kept or brought about. */
    private static final Set<Node> TOWARDS = Set.of(Pg.FULFILS, Pg.LAUNCHES, Pg.PARTLY_FULFILS, Pg.SIGNS);
    /** Whose subject is kept or brought about. */
    private static final Set<Node> FROM = Set.of(Pg.ESTABLISHED_AT, Pg.REALISED_AS);

    /** What is planned has not come about, and a judgement is no account of what did. */
    private static final Set<String> TELLING = Set.of("asserted", "inferred", "ongoing");

    private static final String ONGOING = "ongoing";

    private final Catalogue catalogue;
    private final LocalDate day;

    Fates(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** What keeps the whole of it; where there is nothing, what keeps a part of it. */
    List<Evidence> of(Node commitment) {
        List<Evidence> all = parts(commitment).stream()
                .flatMap(part -> evidence(part, part.equals(commitment)))
                .distinct()
                .toList();
        List<Evidence> whole = all.stream().filter(Evidence::whole).toList();
        return whole.isEmpty() ? all : whole;
    }

    /** Itself first, then what it includes. */
    private Set<Node> parts(Node commitment) {
        var parts = new LinkedHashSet<Node>();
        collect(commitment, parts);
        return parts;
    }

    private void collect(Node commitment, Set<Node> into) {
        if (into.add(commitment)) {
            objects(commitment, Pg.INCLUDES).forEach(part -> collect(part, into));
        }
    }

    private Stream<Evidence> evidence(Node part, boolean isWhole) {
        return Stream.concat(Stream.of(part), objects(part, Pg.TO_BRING_ABOUT))
                .flatMap(target -> catalogue.statements(target).stream()
                        .filter(statement ->
                                TELLING.contains(statement.passage().modality()))
                        .flatMap(statement -> evidence(statement, target, isWhole)));
    }

    private Stream<Evidence> evidence(Statement statement, Node target, boolean isWhole) {
        Node predicate = statement.predicate();
        boolean whole = isWhole
                && !predicate.equals(Pg.PARTLY_FULFILS)
                && !statement.passage().modality().equals(ONGOING);
        return fate(statement, target).stream()
                .flatMap(fate -> latest(fate, statement).stream()
                        .filter(by -> !by.isAfter(day))
                        .map(by -> new Evidence(statement, fate, by, whole)));
    }

    private static Optional<Node> fate(Statement statement, Node target) {
        if (TOWARDS.contains(statement.predicate()) && statement.object().equals(target)) {
            return Optional.of(statement.subject());
        }
        if (FROM.contains(statement.predicate()) && statement.subject().equals(target)) {
            return Optional.of(statement.object());
        }
        return Optional.empty();
    }

    /** A document tells of what has happened before it is issued, so that its date is a bound where nothing else is. */
    private Optional<LocalDate> latest(Node fate, Statement statement) {
        return latest(fate)
                .or(() -> statement.passage().bounds().latest())
                .or(() -> latest(statement.passage().document()));
    }

    private Optional<LocalDate> latest(Node thing) {
        return catalogue.entry(thing).map(Entry::bounds).flatMap(bounds -> bounds.latest());
    }

    private Stream<Node> objects(Node subject, Node predicate) {
        return catalogue.statements(subject).stream()
                .filter(statement -> statement.subject().equals(subject)
                        && statement.predicate().equals(predicate))
                .map(Statement::object)
                .distinct();
    }
}
