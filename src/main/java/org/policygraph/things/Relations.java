package org.policygraph.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Folded;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.vocabulary.Pg;

/**
 * What is said of a thing, by relation. A relation that the ontology names from both ends is told from the thing's own
 * end only, with the sentences that say it from either; one that follows from a narrower one is not told again; and what
 * a participation, a role holding or a treaty action says is told of the things that it joins. Immutable.
 */
final class Relations {

    /** What a page shows elsewhere, or leaves to the data. */
    private static final Set<Node> LEFT = Set.of(
            RDF.Nodes.type,
            SKOS.definition.asNode(),
            SKOS.note.asNode(),
            SKOS.scopeNote.asNode(),
            SKOS.inScheme.asNode(),
            SKOS.hasTopConcept.asNode(),
            SKOS.topConceptOf.asNode(),
            Pg.IN_DOCUMENT,
            Pg.EARLIEST,
            Pg.LATEST,
            Pg.TEXT);

    /** What stands at the head of a page, and among the statements only where a document says it. */
    static final Set<Node> NAMES = Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode());

    private final PinnedRelease release;
    private final Node thing;
    private final Properties properties;
    private final Set<Triple> implied = new HashSet<>();
    private final Map<Relation, Map<Node, Found>> found = new LinkedHashMap<>();

    private Relations(PinnedRelease release, Node thing) {
        this.release = release;
        this.thing = thing;
        this.properties = new Properties(release.ontology());
    }

    /** Of some statements about a thing, to be called while the release is read. */
    static Map<Relation, List<Valued>> of(PinnedRelease release, Node thing, List<Said> said) {
        var relations = new Relations(release, thing);
        said.forEach(relations::imply);
        said.forEach(relations::add);
        return relations.ordered();
    }

    private void imply(Said said) {
        Triple triple = said.triple();
        properties
                .above(triple.getPredicate())
                .forEach(above -> implied.add(Triple.create(triple.getSubject(), above, triple.getObject())));
    }

    private void add(Said said) {
        Triple triple = said.triple();
        Origin origin = origin(said);
        boolean left = LEFT.contains(triple.getPredicate())
                || (NAMES.contains(triple.getPredicate()) && origin != Origin.QUOTED)
                || (origin == Origin.INFERRED && implied.contains(triple));
        if (!left) {
            add(triple, said.graph(), origin);
        }
    }

    private void add(Triple triple, Node graph, Origin origin) {
        boolean own = triple.getSubject().equals(thing);
        Node predicate = triple.getPredicate();
        Optional<Node> inverse = properties.inverse(predicate);
        Node end = own ? inverse.orElse(predicate) : predicate;
        Node other = own ? triple.getObject() : triple.getSubject();
        Optional<Qualified> qualified = own && inverse.isEmpty() ? Optional.empty() : Qualified.at(end);
        if (qualified.isPresent()) {
            qualified(qualified.get(), other, origin);
        } else {
            Relation relation = own
                    ? Relation.of(predicate)
                    : inverse.map(Relation::of).orElseGet(() -> new Relation(predicate, true));
            found(relation, other).add(origin, said(triple, graph));
        }
    }

    /** What joins two things is told of the thing at its other end. */
    private void qualified(Qualified qualified, Node by, Origin origin) {
        List<Statement> said = release.catalogue().statements(by).stream()
                .filter(statement -> statement.subject().equals(by))
                .toList();
        List<Node> others = release.union()
                .find(by, qualified.other(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        for (Node other : others) {
            Found value = found(qualified.told(), other);
            if (value.by.add(by)) {
                value.add(said.isEmpty() ? origin : Origin.QUOTED, said);
            }
        }
    }

    private Found found(Relation relation, Node value) {
        return found.computeIfAbsent(relation, none -> new LinkedHashMap<>())
                .computeIfAbsent(value, none -> new Found());
    }

    private List<Statement> said(Triple triple, Node graph) {
        return passage(graph).stream()
                .map(passage -> new Statement(triple.getSubject(), triple.getPredicate(), triple.getObject(), passage))
                .toList();
    }

    private Optional<Passage> passage(Node graph) {
        return release.names().isPassage(graph)
                ? release.catalogue().passage(release.names().slug(graph))
                : Optional.empty();
    }

    private Origin origin(Said said) {
        if (said.isComputed()) {
            return Origin.COMPUTED;
        }
        if (said.graph().equals(release.names().inferred())) {
            return Origin.INFERRED;
        }
        return passage(said.graph()).isPresent() ? Origin.QUOTED : Origin.EDITORIAL;
    }

    private Map<Relation, List<Valued>> ordered() {
        var ordered = new LinkedHashMap<Relation, List<Valued>>();
        Comparator<Valued> order =
                Comparator.comparing(Valued::origin).thenComparing(valued -> sortedBy(valued.value()));
        found.forEach((relation, values) -> ordered.put(
                relation,
                values.entrySet().stream()
                        .map(value -> value.getValue().valued(value.getKey()))
                        .sorted(order)
                        .toList()));
        return ordered;
    }

    private String sortedBy(Node value) {
        Catalogue catalogue = release.catalogue();
        return value.isLiteral()
                ? value.getLiteralLexicalForm()
                : catalogue.entry(value).map(Entry::label).map(Folded::of).orElseGet(value::toString);
    }

    /** The statements that say one relation with one thing. */
    private static final class Found {

        private final Set<Node> by = new LinkedHashSet<>();
        private final List<Statement> said = new ArrayList<>();
        private Origin origin = Origin.COMPUTED;

        void add(Origin other, List<Statement> statements) {
            said.addAll(statements);
            origin = other.compareTo(origin) < 0 ? other : origin;
        }

        Valued valued(Node value) {
            return new Valued(value, List.copyOf(by), origin, said);
        }
    }
}
