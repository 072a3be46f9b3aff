package org.policygraph.overviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.State;
import org.policygraph.commitments.Wanted;
import org.policygraph.vocabulary.Pg;

/** What a release does not know of commitments, plans and treaties. */
final class PromiseGaps {

    private static final Set<Node> CONSENT = Set.of(Pg.ACCEPTANCE, Pg.ACCESSION, Pg.RATIFICATION);

    private final Catalogue catalogue;
    private final LocalDate day;

    PromiseGaps(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    Stream<Gap> all() {
        return Stream.of(withoutDue(), withoutFate(), withoutDay(), withoutConsent())
                .flatMap(gaps -> gaps);
    }

    private Stream<Gap> withoutDue() {
        return new Commitments(catalogue, day)
                .matching(Wanted.ALL).stream()
                        .filter(commitment -> !commitment.due().isKnown())
                        .map(commitment -> new Gap(
                                GapKind.COMMITMENTS_WITHOUT_DUE_DATE, commitment.thing(), "", commitment.made()));
    }

    private Stream<Gap> withoutFate() {
        return new Commitments(catalogue, day)
                .matching(Wanted.ALL).stream()
                        .filter(commitment ->
                                commitment.state() == State.NO_EVIDENCE || commitment.state() == State.OVERDUE)
                        .map(commitment -> new Gap(
                                GapKind.COMMITMENTS_WITHOUT_FATE,
                                commitment.thing(),
                                "As of " + day + ": " + commitment.state().word() + ".",
                                commitment.made()));
    }

    private Stream<Gap> withoutDay() {
        return actions().filter(action -> action.bounds().earliest().isEmpty()).map(action -> {
            String last = action.bounds()
                    .latest()
                    .map(latest -> "No later than " + latest + ".")
                    .orElse("");
            return new Gap(GapKind.TREATY_ACTIONS_WITHOUT_DAY, action, last, catalogue.statements(action.node()));
        });
    }

    private Stream<Gap> withoutConsent() {
        Set<List<Node>> consented = actions()
                .filter(action -> objects(action, Pg.ACTION).stream().anyMatch(CONSENT::contains))
                .flatMap(this::ends)
                .collect(Collectors.toSet());
        return actions()
                .filter(action -> objects(action, Pg.ACTION).contains(Pg.ENTRY_INTO_FORCE))
                .filter(action -> ends(action).noneMatch(consented::contains))
                .flatMap(action -> objects(action, Pg.STATE_OF).stream()
                        .flatMap(state -> catalogue.entry(state).stream())
                        .map(state -> new Gap(
                                GapKind.STATES_WITHOUT_CONSENT,
                                state,
                                action.label() + ".",
                                catalogue.statements(action.node()))));
    }

    private Stream<Entry> actions() {
        return catalogue.entries(Set.of(Pg.TREATY_ACTION)).stream();
    }

    /** The state and the treaty of an action. */
    private Stream<List<Node>> ends(Entry action) {
        return objects(action, Pg.STATE_OF).stream()
                .flatMap(state -> objects(action, Pg.TREATY_OF).stream().map(treaty -> List.of(state, treaty)));
    }

    private List<Node> objects(Entry subject, Node predicate) {
        return catalogue.statements(subject.node()).stream()
                .filter(statement -> statement.subject().equals(subject.node())
                        && statement.predicate().equals(predicate))
                .map(Statement::object)
                .toList();
    }
}
