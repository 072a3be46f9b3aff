package org.policygraph.overviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Edtf;
import org.policygraph.vocabulary.Pg;

/** The dates of one thing, as its statements give them. */
final class Dates {

    private static final Set<Node> DATING =
            Set.of(Pg.DATE, Pg.DUE, Pg.TIME, Pg.IN_FORCE_SINCE, Pg.EU_US_COOPERATION_SINCE);

    /** In which a thing that comes about is the object. */
    private static final Set<Node> BRINGING_ABOUT = Set.of(Pg.HAS_OUTCOME, Pg.ORGANISES, Pg.PUBLISHED);

    private final Catalogue catalogue;

    Dates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Moment> of(Entry thing) {
        List<Statement> own = own(thing);
        MomentKind kind = MomentKind.of(thing);
        if (!own.isEmpty()) {
            return own.stream().collect(Collectors.groupingBy(Statement::predicate)).entrySet().stream()
                    .flatMap(each -> moments(thing, each.getKey(), true, byDate(each.getValue(), Dates::date)))
                    .toList();
        }
        return kind.happens()
                ? moments(
                                thing,
                                Pg.VALID_TIME,
                                false,
                                byDate(
                                        timed(thing),
                                        statement -> statement.passage().validTime()))
                        .toList()
                : List.of();
    }

    /** What gives a thing a date of its own. */
    List<Statement> own(Entry thing) {
        return catalogue.statements(thing.node()).stream()
                .filter(statement -> statement.subject().equals(thing.node()) && DATING.contains(statement.predicate()))
                .filter(statement -> Edtf.bounds(date(statement)).isPresent())
                .toList();
    }

    /** Sentences on a thing that tell for which time they hold. */
    List<Statement> timed(Entry thing) {
        return catalogue.statements(thing.node()).stream()
                .filter(statement -> statement.passage().bounds().isKnown())
                .filter(statement ->
                        statement.subject().equals(thing.node()) || BRINGING_ABOUT.contains(statement.predicate()))
                .toList();
    }

    private static Stream<Moment> moments(Entry thing, Node property, boolean own, Map<String, List<Statement>> dates) {
        List<String> finest = finest(dates.keySet());
        return finest.stream().map(date -> {
            List<String> coarser = dates.keySet().stream()
                    .filter(other -> refines(date, other))
                    .toList();
            var evidence = new ArrayList<>(dates.getOrDefault(date, List.of()));
            coarser.forEach(each -> evidence.addAll(dates.getOrDefault(each, List.of())));
            List<String> otherwise =
                    finest.stream().filter(other -> !other.equals(date)).toList();
            return new Moment(thing, MomentKind.of(thing), property, when(date), own, evidence, coarser, otherwise);
        });
    }

    /** Those of several dates that no other one refines. */
    static List<String> finest(Collection<String> dates) {
        return dates.stream()
                .filter(date -> dates.stream().noneMatch(other -> refines(other, date)))
                .toList();
    }

    /** "2012-12" refines "2012", and "2012-12-05" both. */
    private static boolean refines(String date, String coarser) {
        return date.startsWith(coarser + "-") && date.indexOf('/') < 0;
    }

    private static Map<String, List<Statement>> byDate(List<Statement> statements, Function<Statement, String> date) {
        return statements.stream().collect(Collectors.groupingBy(date, TreeMap::new, Collectors.toList()));
    }

    private static String date(Statement statement) {
        return statement.object().isLiteral() ? statement.object().getLiteralLexicalForm() : "";
    }

    private static When when(String date) {
        return Edtf.bounds(date)
                .map(days -> new When(
                        date,
                        new Interval(
                                days.earliest().orElse(LocalDate.MIN),
                                days.latest().orElse(LocalDate.MAX))))
                .orElse(When.UNDATED);
    }
}
