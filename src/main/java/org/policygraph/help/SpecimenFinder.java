package org.policygraph.help;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.vocabulary.Pg;

/** Looks through a release for what explains best. */
final class SpecimenFinder {

    /** A quote of so many characters is a sentence rather than a name, and can be read at a glance. */
    private static final int READABLE = 80;

    private static final int MORE_THAN_A_NAME = 20;

    private static final String ASSERTED = "asserted";

    private final PinnedRelease release;
    private final Catalogue catalogue;

    SpecimenFinder(PinnedRelease release) {
        this.release = release;
        this.catalogue = release.catalogue();
    }

    Specimens find() {
        return new Specimens(
                catalogue.passages().size(),
                statement().stream().toList(),
                manners(),
                release.read(() -> new ConclusionFinder(release).find()).stream()
                        .toList(),
                conflict().stream().toList(),
                role().stream().toList(),
                silence().stream().toList());
    }

    /** Best that a forum addresses a topic, in words of a printed page. */
    private Optional<Statement> statement() {
        return catalogue.statements().stream()
                .filter(statement -> statement.passage().modality().equals(ASSERTED))
                .filter(statement -> isThing(statement.subject()) && isThing(statement.object()))
                .min(Comparator.comparing(
                                (Statement statement) -> statement.passage().page() == 0)
                        .thenComparing(statement -> !is(statement.subject(), Kind.FORUM))
                        .thenComparing(statement -> !is(statement.object(), Kind.TOPIC))
                        .thenComparing(this::isJustTheName)
                        .thenComparingInt(statement -> distance(statement.passage()))
                        .thenComparing(statement -> statement.claim().getURI()));
    }

    /** A quote that is no more than the name of what it is about looks as if it said nothing. */
    private boolean isJustTheName(Statement statement) {
        String quote = statement.passage().quote();
        return catalogue
                .entry(statement.subject())
                .map(Entry::label)
                .filter(label -> quote.contains(label) && quote.length() < label.length() + MORE_THAN_A_NAME)
                .isPresent();
    }

    private boolean isThing(Node node) {
        return catalogue.entry(node).isPresent();
    }

    private boolean is(Node node, Kind kind) {
        return catalogue.entry(node).filter(entry -> entry.is(kind)).isPresent();
    }

    private List<Specimens.Manner> manners() {
        Map<String, List<Passage>> byModality = catalogue.passages().stream()
                .filter(passage -> !passage.modality().isEmpty())
                .collect(Collectors.groupingBy(Passage::modality, TreeMap::new, Collectors.toList()));
        return byModality.entrySet().stream()
                .map(each -> new Specimens.Manner(
                        NodeFactory.createURI(Pg.NAMESPACE + each.getKey()),
                        each.getValue().size(),
                        readable(each.getValue())))
                .sorted(Comparator.comparing(
                                (Specimens.Manner manner) -> !manner.modality().equals(Pg.ASSERTED))
                        .thenComparing(manner -> manner.modality().getURI()))
                .toList();
    }

    /** Of sentences rather than of rows, which have no grammar. */
    private static Passage readable(List<Passage> passages) {
        return passages.stream()
                .min(Comparator.comparing((Passage passage) -> passage.row() > 0)
                        .thenComparingInt(SpecimenFinder::distance)
                        .thenComparing(Passage::slug))
                .orElseThrow();
    }

    private static int distance(Passage passage) {
        return Math.abs(passage.quote().length() - READABLE);
    }

    private Optional<Specimens.Conflict> conflict() {
        if (!catalogue.hasConflicts()) {
            return Optional.empty();
        }
        return catalogue.statements().stream()
                .flatMap(one -> catalogue.contradictions(one.claim()).stream()
                        .flatMap(claim -> catalogue.statement(claim).stream())
                        .map(other -> new Specimens.Conflict(one, other)))
                .min(Comparator.comparing((Specimens.Conflict conflict) ->
                                conflict.one().passage().row() > 0)
                        .thenComparingInt(
                                conflict -> conflict.other().passage().quote().length())
                        .thenComparing(conflict -> conflict.one().claim().getURI()));
    }

    private Optional<Specimens.Tenures> role() {
        return catalogue.entries(Set.of(Pg.ROLE)).stream()
                .map(role -> new Specimens.Tenures(role.node(), tenures(role)))
                .filter(tenures -> tenures.held().size() > 1)
                .filter(tenures -> !tenures.held()
                        .getFirst()
                        .bounds()
                        .from()
                        .equals(tenures.held().getLast().bounds().from()))
                .findFirst();
    }

    private List<Specimens.Tenure> tenures(Entry role) {
        return catalogue.statements(role.node()).stream()
                .filter(statement -> statement.predicate().equals(Pg.ROLE_OF))
                .map(Statement::subject)
                .distinct()
                .flatMap(holding -> catalogue.entry(holding).stream())
                .filter(holding -> holding.bounds().earliest().isPresent())
                .flatMap(this::tenure)
                .sorted(Comparator.comparing(
                                (Specimens.Tenure tenure) -> tenure.bounds().from())
                        .thenComparing(tenure -> tenure.holder().toString()))
                .toList();
    }

    private Stream<Specimens.Tenure> tenure(Entry holding) {
        return catalogue.statements(holding.node()).stream()
                .filter(statement -> statement.predicate().equals(Pg.HOLDER))
                .limit(1)
                .map(statement ->
                        new Specimens.Tenure(statement.object(), holding.dates().getFirst(), holding.bounds()));
    }

    /** Of what is spoken of most, so that the silence is worth a word. */
    private Optional<Specimens.Silence> silence() {
        Comparator<Entry> mostSpokenOf = Comparator.comparingInt(
                        (Entry entry) -> -catalogue.statements(entry.node()).size())
                .thenComparing(Entry::slug);
        List<Entry> topics =
                catalogue.entries(Kind.TOPIC).stream().sorted(mostSpokenOf).toList();
        return catalogue.entries(Kind.FORUM).stream()
                .sorted(mostSpokenOf)
                .flatMap(forum -> topics.stream()
                        .filter(topic -> catalogue.statements(topic.node()).stream()
                                .noneMatch(statement -> statement.isAbout(forum.node())))
                        .map(topic -> new Specimens.Silence(forum.node(), topic.node())))
                .findFirst();
    }
}
