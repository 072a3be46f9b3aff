package org.policygraph.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Finds what somebody looks for in a catalogue. */
public final class Finder {

    private static final List<Node> EDITORIAL =
            List.of(SKOS.broader.asNode(), SKOS.narrower.asNode(), SKOS.related.asNode());

    private final Catalogue catalogue;

    /** A finder in one release. */
    public Finder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The things of a kind that match, by label. */
    public List<Entry> entries(Kind kind, Selection wanted) {
        return catalogue.entries(kind).stream().filter(entriesMatching(wanted)).toList();
    }

    /** Whether things, of whatever kind, match. */
    public Predicate<Entry> entriesMatching(Selection wanted) {
        Predicate<Entry> matches = entry -> wanted.types().isEmpty() || hasType(entry.node(), wanted.types());
        for (Node thing : wanted.linked()) {
            Set<Node> near = neighbours(thing);
            matches = matches.and(entry -> near.contains(entry.node()));
        }
        for (Node document : wanted.documents()) {
            Set<Node> mentioned = mentionedIn(document);
            matches = matches.and(entry -> mentioned.contains(entry.node()));
        }
        if (wanted.dates().isKnown()) {
            matches = matches.and(entry -> overlaps(entry, wanted.dates()));
        }
        if (!wanted.words().isEmpty()) {
            Set<Node> quoted = quotedWith(wanted.words());
            matches = matches.and(entry -> entry.saysAll(wanted.words()) || quoted.contains(entry.node()));
        }
        return matches;
    }

    /** The passages that match, in the order of reading. */
    public List<Passage> passages(Selection wanted) {
        return catalogue.passages().stream().filter(passagesMatching(wanted)).toList();
    }

    /** Whether passages match. */
    public Predicate<Passage> passagesMatching(Selection wanted) {
        return passage -> matches(passage, wanted) && speaksOf(passage, wanted);
    }

    /** A passage may speak of one thing in one statement and of the other in the next. */
    private boolean speaksOf(Passage passage, Selection wanted) {
        List<Statement> statements = catalogue.statements(passage);
        boolean ofType = wanted.types().isEmpty() && wanted.predicates().isEmpty();
        return (ofType || statements.stream().anyMatch(statement -> isOf(statement, wanted)))
                && wanted.linked().stream()
                        .allMatch(thing -> statements.stream().anyMatch(statement -> statement.isAbout(thing)));
    }

    /** The statements that match, in the order of reading. */
    public List<Statement> statements(Selection wanted) {
        Stream<Statement> from =
                wanted.linked().stream()
                        .findFirst()
                        .map(catalogue::statements)
                        .orElseGet(catalogue::statements)
                        .stream();
        return from.filter(statement -> wanted.linked().stream().allMatch(statement::isAbout))
                .filter(statement -> matches(statement.passage(), wanted))
                .filter(statement -> isOf(statement, wanted))
                .toList();
    }

    private boolean isOf(Statement statement, Selection wanted) {
        return (wanted.predicates().isEmpty() || wanted.predicates().contains(statement.predicate()))
                && (wanted.types().isEmpty()
                        || statement.ends().stream().anyMatch(end -> hasType(end, wanted.types())));
    }

    private static boolean matches(Passage passage, Selection wanted) {
        return wanted.documents().stream().allMatch(passage.document()::equals)
                && (wanted.modalities().isEmpty() || wanted.modalities().contains(passage.modality()))
                && (!wanted.dates().isKnown() || passage.bounds().overlaps(wanted.dates()))
                && passage.saysAll(wanted.words());
    }

    private boolean hasType(Node thing, Set<Node> types) {
        return catalogue.entry(thing).stream()
                .anyMatch(entry -> entry.classes().stream().anyMatch(types::contains));
    }

    /** Everything that is one statement, inferred statement or editorial relation away, and the documents that say so. */
    public Set<Node> neighbours(Node thing) {
        var near = new HashSet<Node>();
        for (Statement statement : catalogue.statements(thing)) {
            near.addAll(statement.ends());
            near.add(statement.passage().document());
        }
        catalogue.inferred(thing).forEach(triple -> {
            near.add(triple.getSubject());
            near.add(triple.getObject());
        });
        catalogue
                .passages(thing)
                .forEach(passage -> catalogue.statements(passage).forEach(statement -> near.addAll(statement.ends())));
        catalogue.entry(thing).ifPresent(entry -> EDITORIAL.forEach(relation -> near.addAll(entry.linked(relation))));
        near.remove(thing);
        return near;
    }

    private Set<Node> mentionedIn(Node document) {
        var mentioned = new HashSet<Node>(Set.of(document));
        catalogue
                .passages(document)
                .forEach(passage ->
                        catalogue.statements(passage).forEach(statement -> mentioned.addAll(statement.ends())));
        return mentioned;
    }

    private Set<Node> quotedWith(List<String> words) {
        var quoted = new HashSet<Node>();
        catalogue.passages().stream().filter(passage -> passage.saysAll(words)).forEach(passage -> {
            quoted.add(passage.document());
            catalogue.statements(passage).forEach(statement -> quoted.addAll(statement.ends()));
        });
        return quoted;
    }

    /** A thing's own dates count; only where it has none, the times of what is said about it. */
    private boolean overlaps(Entry entry, Interval dates) {
        return entry.bounds().isKnown()
                ? entry.bounds().overlaps(dates)
                : catalogue.statements(entry.node()).stream()
                        .anyMatch(statement -> statement.passage().bounds().overlaps(dates));
    }
}
