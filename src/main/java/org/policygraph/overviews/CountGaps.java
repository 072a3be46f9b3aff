package org.policygraph.overviews;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** Counts of members, parties and sub-fora, where the release names fewer than a document counts. */
final class CountGaps {

    private final Catalogue catalogue;
    private final Map<Node, Function<Node, Set<Node>>> counted;

    CountGaps(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.counted = Map.of(
                Pg.MEMBER_COUNT, this::members,
                Pg.PARTY_COUNT, this::parties,
                Pg.SUB_FORUM_COUNT, this::subFora);
    }

    Stream<Gap> all() {
        return catalogue.statements().stream()
                .filter(statement -> counted.containsKey(statement.predicate()))
                .flatMap(statement ->
                        catalogue.entry(statement.subject()).stream().flatMap(thing -> gap(thing, statement)));
    }

    private Stream<Gap> gap(Entry thing, Statement count) {
        int named = counted.getOrDefault(count.predicate(), none -> Set.of())
                .apply(thing.node())
                .size();
        String counted = count.object().getLiteralLexicalForm();
        return named >= Long.parseLong(counted)
                ? Stream.empty()
                : Stream.of(new Gap(
                        GapKind.COUNTS_WITHOUT_MEMBERS,
                        thing,
                        "The release names " + named + " of " + counted + ".",
                        List.of(count)));
    }

    /** A group that takes part is not a member by itself: its members are what is counted. */
    private Set<Node> members(Node forum) {
        var members = new HashSet<Node>();
        for (Statement statement : catalogue.statements(forum)) {
            Node predicate = statement.predicate();
            if (predicate.equals(Pg.PARTICIPATES_IN)) {
                members.add(statement.subject());
            } else if (predicate.equals(Pg.HAS_PARTICIPANT)) {
                members.add(statement.object());
            } else if (predicate.equals(Pg.IN_FORUM)) {
                objects(statement.subject(), Pg.ACTOR_OF).forEach(members::add);
            }
        }
        members.removeIf(member -> catalogue
                .entry(member)
                .filter(entry -> !entry.classes().contains(Pg.ACTOR_GROUP))
                .isEmpty());
        members.remove(forum);
        return members;
    }

    private Set<Node> parties(Node treaty) {
        var parties = new HashSet<Node>();
        catalogue.statements(treaty).stream()
                .filter(statement -> statement.predicate().equals(Pg.TREATY_OF))
                // A state of which nobody has verified that it is a party is not named as one.
                .filter(statement -> !statement.passage().modality().equals("unverified"))
                .map(Statement::subject)
                .filter(action -> objects(action, Pg.ACTION).anyMatch(Pg.ENTRY_INTO_FORCE::equals))
                .forEach(action -> objects(action, Pg.STATE_OF).forEach(parties::add));
        return parties;
    }

    private Set<Node> subFora(Node forum) {
        var parts = new HashSet<Node>();
        for (Statement statement : catalogue.statements(forum)) {
            if (statement.predicate().equals(Pg.HAS_SUB_FORUM)
                    && statement.subject().equals(forum)) {
                parts.add(statement.object());
            } else if (statement.predicate().equals(Pg.SUB_FORUM_OF)
                    && statement.object().equals(forum)) {
                parts.add(statement.subject());
            }
        }
        return parts;
    }

    private Stream<Node> objects(Node subject, Node predicate) {
        return catalogue.statements(subject).stream()
                .filter(statement -> statement.subject().equals(subject)
                        && statement.predicate().equals(predicate))
                .map(Statement::object);
    }
}
