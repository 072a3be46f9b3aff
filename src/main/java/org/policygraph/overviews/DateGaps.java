package org.policygraph.overviews;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;

/** Of what a release does not know when it was. */
final class DateGaps {

    private final Catalogue catalogue;
    private final Dates dates;

    DateGaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.dates = new Dates(catalogue);
    }

    Stream<Gap> all() {
        return Stream.of(events(), outcomes(), documents(), fora()).flatMap(gaps -> gaps);
    }

    private Stream<Gap> events() {
        return undated(GapKind.UNDATED_EVENTS, Set.of(Pg.EVENT), Set.of());
    }

    private Stream<Gap> outcomes() {
        return undated(GapKind.UNDATED_OUTCOMES, Set.of(Pg.OUTCOME, Pg.INSTRUMENT), Set.of(Pg.EVENT, Pg.DOCUMENT));
    }

    private Stream<Gap> documents() {
        return undated(GapKind.UNDATED_DOCUMENTS, Set.of(Pg.DOCUMENT), Set.of());
    }

    private Stream<Gap> undated(GapKind kind, Set<Node> types, Set<Node> butNot) {
        return catalogue.entries(types).stream()
                .filter(thing -> butNot.stream().noneMatch(thing.classes()::contains))
                .filter(thing -> dates.own(thing).isEmpty())
                .map(thing -> new Gap(kind, thing, sentences(thing), evidence(thing)));
    }

    /** What a sentence tells nevertheless. */
    private String sentences(Entry thing) {
        String told = dates.timed(thing).stream()
                .map(statement -> statement.passage().validTime())
                .distinct()
                .sorted()
                .map(time -> EdtfWords.of(time, false))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : "Sentences on it hold " + told + ".";
    }

    private List<Statement> evidence(Entry thing) {
        return catalogue.statements(thing.node());
    }

    private Stream<Gap> fora() {
        return catalogue.entries(Set.of(Pg.FORUM)).stream()
                .filter(forum -> dates.own(forum).isEmpty() && !hasDatedBeginning(forum))
                .map(forum -> new Gap(GapKind.FORA_WITHOUT_BEGINNING, forum, "", evidence(forum)));
    }

    private boolean hasDatedBeginning(Entry forum) {
        return catalogue.statements(forum.node()).stream()
                .filter(statement -> isBeginning(statement, forum.node()))
                .anyMatch(statement -> statement.passage().bounds().isKnown()
                        || bounds(statement.subject()).isKnown()
                        || bounds(statement.object()).isKnown());
    }

    private static boolean isBeginning(Statement statement, Node forum) {
        return statement.subject().equals(forum)
                ? statement.predicate().equals(Pg.ESTABLISHED_AT)
                : statement.predicate().equals(Pg.LAUNCHES);
    }

    private Interval bounds(Node thing) {
        return catalogue.entry(thing).map(Entry::bounds).orElse(Interval.UNKNOWN);
    }
}
