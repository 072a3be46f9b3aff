package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Words;

/**
 * Groups the statements of a description by relation. A relation that the ontology names from both ends is told from the
 * thing's own end only, with the sentences that say it from either.
 */
final class Relations {

    /** What a page shows at its head. */
    private static final Set<Node> AT_THE_HEAD = Set.of(
            RDF.Nodes.type,
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.definition.asNode(),
            SKOS.note.asNode(),
            SKOS.scopeNote.asNode());

    private final Description description;
    private final Words words;
    private final Inverses inverses;
    private final Map<Key, Map<Node, Found>> groups = new LinkedHashMap<>();

    private Relations(Description description, Words words) {
        this.description = description;
        this.words = words;
        this.inverses = new Inverses(description.release().ontology());
    }

    static List<Group> of(Description description, Words words) {
        var relations = new Relations(description, words);
        description.said().stream()
                .filter(said -> !said.triple().getSubject().equals(description.thing())
                        || !AT_THE_HEAD.contains(said.triple().getPredicate()))
                .forEach(relations::add);
        return relations.groups();
    }

    private void add(Said said) {
        Node predicate = said.triple().getPredicate();
        boolean incoming = !said.triple().getSubject().equals(description.thing());
        Optional<Node> inverse = incoming ? inverses.of(predicate) : Optional.empty();
        var key = inverse.map(other -> new Key(other, false)).orElseGet(() -> new Key(predicate, incoming));
        groups.computeIfAbsent(key, none -> new LinkedHashMap<>())
                .computeIfAbsent(said.other(description.thing()), none -> new Found())
                .add(said);
    }

    private List<Group> groups() {
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(Group::incoming)
                        .thenComparing(group -> group.rows().getFirst().origin())
                        .thenComparing(group -> group.predicate().label()))
                .toList();
    }

    private Group group(Key key, Map<Node, Found> found) {
        List<Row> rows = found.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .sorted(Comparator.comparing(Row::origin)
                        .thenComparing(row -> row.value().label()))
                .toList();
        return new Group(words.link(key.predicate()), words.definition(key.predicate()), key.incoming(), rows);
    }

    private Row.Origin origin(Said said) {
        if (said.isComputed()) {
            return Row.Origin.COMPUTED;
        }
        if (said.graph().equals(description.release().names().inferred())) {
            return Row.Origin.INFERRED;
        }
        return words.passage(said.graph()).isPresent() ? Row.Origin.QUOTED : Row.Origin.EDITORIAL;
    }

    private record Key(Node predicate, boolean incoming) {}

    /** The statements that say one relation with one thing. */
    private final class Found {

        private final List<Evidence> evidence = new ArrayList<>();
        private Row.Origin origin = Row.Origin.COMPUTED;

        void add(Said said) {
            Optional<Passage> passage = words.passage(said.graph());
            passage.ifPresent(known -> evidence.add(words.evidence(new Statement(
                    said.triple().getSubject(),
                    said.triple().getPredicate(),
                    said.triple().getObject(),
                    known))));
            Row.Origin other = origin(said);
            origin = other.compareTo(origin) < 0 ? other : origin;
        }

        Row row(Node other) {
            return new Row(words.link(other), origin, evidence);
        }
    }
}
