package org.policygraph.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** Puts things into the words of the wire. */
final class Things {

    /** How many statements a group of a view shows; more are found among the claims. */
    static final int RELATIONS_SHOWN = 100;

    private static final int EVIDENCE_SHOWN = 20;
    private static final Node HAS_SUB_FORUM = NodeFactory.createURI(Pg.NAMESPACE + "hasSubForum");

    private final Catalogue catalogue;
    private final Relations relations;
    private final Languages languages;

    Things(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.relations = new Relations(catalogue);
        this.languages = Languages.ENGLISH;
    }

    /** In the languages of a question. */
    Things(Question question) {
        this.catalogue = question.catalogue();
        this.relations = new Relations(question);
        this.languages = question.languages();
    }

    Wire.Summary summary(Entry entry, List<Node> named) {
        List<Statement> statements = catalogue.statements(entry.node());
        List<Statement> evidence = statements.stream()
                .filter(statement -> named.stream().anyMatch(statement::isAbout))
                .limit(EVIDENCE_SHOWN)
                .toList();
        long documents = statements.stream()
                .map(statement -> statement.passage().document())
                .distinct()
                .count();
        return new Wire.Summary(
                entry.node().getURI(),
                entry.slug(),
                Addresses.of(entry).orElse(null),
                languages.label(entry),
                entry.words().labels(),
                entry.words().altLabels(),
                entry.kinds().stream().map(relations::term).toList(),
                languages.definition(entry).orElse(null),
                entry.dates(),
                Relations.earliest(entry.bounds()),
                Relations.latest(entry.bounds()),
                (int) fora(entry, statements),
                (int) documents,
                statements.size(),
                relations.relations(evidence));
    }

    Wire.Details details(Entry entry) {
        List<Statement> statements = catalogue.statements(entry.node());
        Set<Node> near = neighbours(entry, statements);
        return new Wire.Details(
                entry.node().getURI(),
                entry.slug(),
                Addresses.of(entry).orElse(null),
                languages.label(entry),
                entry.words().labels(),
                entry.words().altLabels(),
                entry.kinds().stream().map(relations::term).toList(),
                entry.words().definitions(),
                entry.words().notes(),
                entry.dates(),
                Relations.earliest(entry.bounds()),
                Relations.latest(entry.bounds()),
                hierarchy(entry, statements),
                ofKind(Kind.TOPIC, near),
                ofKind(Kind.FORUM, near),
                ofKind(Kind.ACTOR, near),
                groups(entry, statements),
                inferred(entry),
                mappings(entry),
                relations.conflicts(statements));
    }

    Wire.DocumentView document(Entry entry) {
        List<Statement> own = catalogue.statements(entry.node());
        return new Wire.DocumentView(
                literal(own, DCTerms.title.asNode()),
                literal(own, DCTerms.identifier.asNode()),
                objects(own, DCTerms.publisher.asNode()),
                details(entry),
                catalogue.passages(entry.node()).stream()
                        .map(relations::passage)
                        .toList());
    }

    /** How many relations the groups of the view leave out. */
    static long left(Wire.Details details) {
        return details.relations().stream()
                .mapToLong(group -> group.total() - group.relations().size())
                .sum();
    }

    private long fora(Entry entry, List<Statement> statements) {
        return ends(statements)
                .distinct()
                .filter(end -> !end.equals(entry.node()))
                .filter(end -> catalogue.entry(end).stream().anyMatch(other -> other.is(Kind.FORUM)))
                .count();
    }

    private Set<Node> neighbours(Entry entry, List<Statement> statements) {
        var near = new LinkedHashSet<Node>();
        ends(statements).forEach(near::add);
        for (Triple triple : catalogue.inferred(entry.node())) {
            near.add(triple.getSubject());
            near.add(triple.getObject());
        }
        near.remove(entry.node());
        return near;
    }

    private static Stream<Node> ends(List<Statement> statements) {
        return statements.stream().flatMap(statement -> Stream.of(statement.subject(), statement.object()));
    }

    private List<Wire.Reference> ofKind(Kind kind, Set<Node> things) {
        return things.stream()
                .flatMap(thing -> catalogue.entry(thing).stream())
                .filter(entry -> entry.is(kind))
                .map(entry -> relations.reference(entry.node()))
                .sorted(Comparator.comparing(Wire.Reference::label).thenComparing(Wire.Reference::iri))
                .toList();
    }

    private Wire.Hierarchy hierarchy(Entry entry, List<Statement> statements) {
        Node self = entry.node();
        return new Wire.Hierarchy(
                references(entry.linked(SKOS.broader.asNode())),
                references(narrower(entry)),
                references(entry.linked(SKOS.related.asNode())),
                references(subFora(statements)
                        .filter(each -> each.subject().equals(self))
                        .map(Statement::object)
                        .toList()),
                references(subFora(statements)
                        .filter(each -> each.object().equals(self))
                        .map(Statement::subject)
                        .toList()));
    }

    /** Told from above or from below: a scheme may say either, and a release without rules has no inverse. */
    private List<Node> narrower(Entry entry) {
        var narrower = new ArrayList<>(entry.linked(SKOS.narrower.asNode()));
        catalogue.entries(Kind.TOPIC).stream()
                .filter(topic -> topic.linked(SKOS.broader.asNode()).contains(entry.node()))
                .forEach(topic -> narrower.add(topic.node()));
        return narrower;
    }

    private static Stream<Statement> subFora(List<Statement> statements) {
        return statements.stream().filter(statement -> statement.predicate().equals(HAS_SUB_FORUM));
    }

    private List<Wire.Reference> references(List<Node> things) {
        return things.stream()
                .distinct()
                .map(relations::reference)
                .sorted(Comparator.comparing(Wire.Reference::label).thenComparing(Wire.Reference::iri))
                .toList();
    }

    private List<Wire.RelationGroup> groups(Entry entry, List<Statement> statements) {
        Map<Node, List<Statement>> outgoing = new LinkedHashMap<>();
        Map<Node, List<Statement>> incoming = new LinkedHashMap<>();
        for (Statement statement : statements) {
            (statement.subject().equals(entry.node()) ? outgoing : incoming)
                    .computeIfAbsent(statement.predicate(), none -> new ArrayList<>())
                    .add(statement);
        }
        return Stream.concat(groups(outgoing, "outgoing"), groups(incoming, "incoming"))
                .toList();
    }

    private Stream<Wire.RelationGroup> groups(Map<Node, List<Statement>> byPredicate, String direction) {
        return byPredicate.entrySet().stream()
                .map(group -> new Wire.RelationGroup(
                        relations.term(group.getKey()),
                        direction,
                        group.getValue().size(),
                        relations.relations(
                                group.getValue().stream().limit(RELATIONS_SHOWN).toList())))
                .sorted(Comparator.comparing(group -> group.predicate().iri()));
    }

    private List<Wire.Inference> inferred(Entry entry) {
        return catalogue.inferred(entry.node()).stream()
                .map(relations::inference)
                .sorted(Comparator.comparing(
                                (Wire.Inference each) -> each.predicate().iri())
                        .thenComparing(each -> each.subject().iri())
                        .thenComparing(each -> each.object().iri()))
                .toList();
    }

    private List<Wire.Mapping> mappings(Entry entry) {
        return Entry.MAPPINGS.stream()
                .flatMap(relation -> entry.linked(relation).stream()
                        .map(other -> new Wire.Mapping(
                                relations.term(relation),
                                other.getURI(),
                                catalogue.mappedLabel(other).orElse(null))))
                .toList();
    }

    private List<Wire.Reference> objects(List<Statement> statements, Node predicate) {
        return references(statements.stream()
                .filter(statement -> statement.predicate().equals(predicate)
                        && statement.object().isURI())
                .map(Statement::object)
                .toList());
    }

    private static @Nullable String literal(List<Statement> statements, Node predicate) {
        return statements.stream()
                .filter(statement -> statement.predicate().equals(predicate)
                        && statement.object().isLiteral())
                .map(statement -> statement.object().getLiteralLexicalForm())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
