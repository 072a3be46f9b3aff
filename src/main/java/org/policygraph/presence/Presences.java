package org.policygraph.presence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** The standings of a release, by the forum or the treaty that they are about. Immutable. */
public final class Presences {

    /** What is done with a forum. */
    public static final Node TAKING_PART = Pg.PARTICIPATES_IN;

    private static final int CODE_LENGTH = 3;
    private static final String UNVERIFIED = "unverified";

    private final Catalogue catalogue;
    private final Map<Node, String> codes = new HashMap<>();
    private final Map<Node, List<Standing>> standings = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> actors = new HashMap<>();
    private final List<Entry> subjects;

    /** Those of a release. */
    public Presences(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.statements().forEach(this::readCode);
        catalogue.entries().stream()
                .filter(entry -> entry.classes().contains(Pg.PARTICIPATION))
                .forEach(thing -> add(thing, Pg.IN_FORUM, Pg.ACTOR_OF));
        catalogue.entries().stream()
                .filter(entry -> entry.classes().contains(Pg.TREATY_ACTION))
                .forEach(thing -> add(thing, Pg.TREATY_OF, Pg.STATE_OF));
        catalogue.statements().forEach(this::addDirect);
        standings
                .values()
                .forEach(all -> all.sort(Comparator.comparing(
                                (Standing standing) -> standing.actor().label())
                        .thenComparing(standing -> standing.date())
                        .thenComparing(standing -> standing.action().toString())));
        subjects = standings.keySet().stream()
                .flatMap(subject -> catalogue.entry(subject).stream())
                .sorted(Comparator.comparingInt((Entry entry) -> -actors(entry.node()))
                        .thenComparing(Entry::label))
                .toList();
    }

    /** Who takes part in a forum or has acted on a treaty, by name; empty for anything else. */
    public List<Standing> of(Node subject) {
        return Collections.unmodifiableList(standings.getOrDefault(subject, List.of()));
    }

    /** The fora and treaties of which anything is known, those with the most actors first. */
    public List<Entry> subjects() {
        return subjects;
    }

    /** How many actors are known of a forum or treaty. */
    public int actors(Node subject) {
        return actors.getOrDefault(subject, Set.of()).size();
    }

    /** The fora that somebody takes part in and the treaties that they have acted on, in the order of {@link #subjects}. */
    public List<Entry> subjects(Node actor) {
        return subjects.stream().filter(subject -> isOf(subject.node(), actor)).toList();
    }

    private boolean isOf(Node subject, Node actor) {
        return actors.getOrDefault(subject, Set.of()).contains(actor);
    }

    /** The code of a state (ISO 3166-1 alpha-3), if the release has it. */
    public Optional<String> code(Node state) {
        return Optional.ofNullable(codes.get(state));
    }

    private void readCode(Statement statement) {
        if (statement.predicate().equals(SKOS.notation.asNode())
                && statement.object().isLiteral()
                && statement.object().getLiteralLexicalForm().length() == CODE_LENGTH) {
            codes.putIfAbsent(statement.subject(), statement.object().getLiteralLexicalForm());
        }
    }

    private void add(Entry thing, Node subject, Node actor) {
        List<Statement> said = catalogue.statements(thing.node()).stream()
                .filter(statement -> statement.subject().equals(thing.node()))
                .toList();
        Node action = objects(said, Pg.ACTION).findFirst().orElse(TAKING_PART);
        String date = thing.dates().stream().findFirst().orElse("");
        objects(said, subject)
                .distinct()
                .forEach(where -> objects(said, actor)
                        .distinct()
                        .flatMap(node -> catalogue.entry(node).stream())
                        .forEach(who -> add(where, standing(who, action, date, said))));
    }

    /** A sentence that says that a state takes part in a forum, without a participation as a thing of its own. */
    private void addDirect(Statement statement) {
        if (statement.predicate().equals(Pg.PARTICIPATES_IN)) {
            addDirect(statement, statement.object(), statement.subject());
        } else if (statement.predicate().equals(Pg.HAS_PARTICIPANT)
                && isForum(statement.subject())
                && statement.object().isURI()) {
            addDirect(statement, statement.subject(), statement.object());
        }
    }

    private void addDirect(Statement statement, Node forum, Node state) {
        catalogue
                .entry(state)
                .filter(actor -> isState(actor) && !isOf(forum, state))
                .ifPresent(actor -> add(
                        forum, standing(actor, TAKING_PART, statement.passage().validTime(), List.of(statement))));
    }

    private boolean isForum(Node subject) {
        return catalogue.entry(subject).stream()
                .anyMatch(entry -> entry.classes().contains(Pg.FORUM));
    }

    private boolean isState(Entry actor) {
        return actor.classes().contains(Pg.STATE) || codes.containsKey(actor.node());
    }

    private Standing standing(Entry actor, Node action, String date, List<Statement> said) {
        var byPassage = new LinkedHashMap<Node, Statement>();
        said.forEach(statement -> byPassage.putIfAbsent(statement.passage().node(), statement));
        boolean verified =
                said.stream().anyMatch(each -> !each.passage().modality().equals(UNVERIFIED));
        return new Standing(
                actor, codes.getOrDefault(actor.node(), ""), action, date, verified, List.copyOf(byPassage.values()));
    }

    private void add(Node subject, Standing standing) {
        standings.computeIfAbsent(subject, none -> new ArrayList<>()).add(standing);
        actors.computeIfAbsent(subject, none -> new HashSet<>())
                .add(standing.actor().node());
    }

    private static Stream<Node> objects(List<Statement> said, Node predicate) {
        return said.stream()
                .filter(statement -> statement.predicate().equals(predicate))
                .map(Statement::object)
                .filter(Node::isURI);
    }
}
