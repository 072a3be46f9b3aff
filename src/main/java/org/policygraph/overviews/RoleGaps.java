package org.policygraph.overviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** What a release does not know of roles. */
final class RoleGaps {

    private final Catalogue catalogue;
    private final List<Entry> holdings;

    RoleGaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.holdings = catalogue.entries(Set.of(Pg.ROLE_HOLDING));
    }

    Stream<Gap> all() {
        return Stream.of(withoutHolder(), withoutPredecessor(), withoutEnd()).flatMap(gaps -> gaps);
    }

    private Stream<Gap> withoutHolder() {
        return catalogue.entries(Set.of(Pg.ROLE)).stream().flatMap(role -> {
            Stream<Statement> open = said(role, Pg.ROLE_IN)
                    .filter(in -> holdings.stream()
                            .noneMatch(holding -> says(holding, Pg.ROLE_OF, role.node())
                                    && says(holding, Pg.HELD_IN, in.object())
                                    && said(holding, Pg.HOLDER).findAny().isPresent()));
            List<Statement> evidence = open.toList();
            return evidence.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Gap(GapKind.ROLES_WITHOUT_HOLDER, role, "", evidence));
        });
    }

    private Stream<Gap> withoutPredecessor() {
        return catalogue.entries(Set.of(Pg.EVENT)).stream()
                .flatMap(event -> said(event, Pg.HANDOVER_TO)
                        .flatMap(to -> said(event, Pg.HANDOVER_OF)
                                .flatMap(of -> holdings.stream()
                                        .filter(holding -> says(holding, Pg.HOLDER, to.object())
                                                && says(holding, Pg.HELD_IN, of.object()))
                                        .flatMap(holding -> withoutPredecessor(event, of.object(), holding).stream()))))
                .distinct();
    }

    private Optional<Gap> withoutPredecessor(Entry handover, Node forum, Entry holding) {
        List<Statement> roles = said(holding, Pg.ROLE_OF).toList();
        boolean isKnown = roles.stream()
                .anyMatch(role -> said(handover, Pg.HANDOVER_FROM)
                        .anyMatch(from -> holdings.stream()
                                .anyMatch(before -> says(before, Pg.HOLDER, from.object())
                                        && says(before, Pg.HELD_IN, forum)
                                        && says(before, Pg.ROLE_OF, role.object()))));
        if (isKnown || roles.isEmpty()) {
            return Optional.empty();
        }
        String role =
                catalogue.entry(roles.getFirst().object()).map(Entry::label).orElse("");
        return Optional.of(new Gap(GapKind.ROLES_WITHOUT_PREDECESSOR, handover, "Role: " + role + ".", roles));
    }

    private Stream<Gap> withoutEnd() {
        return holdings.stream()
                .filter(holding -> holding.bounds().latest().isEmpty())
                .map(holding -> new Gap(
                        GapKind.ROLE_PERIODS_WITHOUT_END,
                        holding,
                        holding.dates().isEmpty() ? "No time is given at all." : "",
                        catalogue.statements(holding.node())));
    }

    private boolean says(Entry thing, Node predicate, Node object) {
        return said(thing, predicate).anyMatch(statement -> statement.object().equals(object));
    }

    private Stream<Statement> said(Entry thing, Node predicate) {
        return catalogue.statements(thing.node()).stream()
                .filter(statement -> statement.subject().equals(thing.node())
                        && statement.predicate().equals(predicate));
    }
}
