package org.policygraph.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** Everything that one release knows, by thing. Immutable, and independent of the store once it is read. */
public final class Catalogue {

    private static final Comparator<Entry> BY_LABEL = Comparator.comparing((Entry entry) -> Folded.of(entry.label()))
            .thenComparing(entry -> entry.node().getURI());

    private final ReleaseRecord record;
    private final Names names;
    private final Terms terms;
    private final Map<Node, Entry> entries;
    private final Map<Kind, List<Entry>> byKind = new EnumMap<>(Kind.class);
    private final List<Passage> passages;
    private final List<Statement> statements;
    private final Map<Node, List<Statement>> statementsAbout = new HashMap<>();
    private final Map<Node, List<Statement>> statementsOf = new HashMap<>();
    private final Map<Node, List<Passage>> passagesIn = new HashMap<>();
    private final Map<String, Passage> passageBySlug = new HashMap<>();
    private final Map<Node, List<Triple>> inferredAbout = new HashMap<>();
    private final Set<Node> classes = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final Set<Node> predicates;
    private final Map<Node, Set<Node>> conflicts;
    private final Map<Node, String> mappedLabels;

    Catalogue(
            ReleaseRecord record,
            Names names,
            Terms terms,
            Map<Node, Entry> entries,
            List<Passage> passages,
            List<Statement> statements,
            List<Triple> inferred,
            Map<Node, Set<Node>> conflicts,
            Map<Node, String> mappedLabels) {
        this.record = record;
        this.names = names;
        this.terms = terms;
        this.entries = Map.copyOf(entries);
        this.passages = List.copyOf(passages);
        this.statements = List.copyOf(statements);
        this.conflicts = Map.copyOf(conflicts);
        this.mappedLabels = Map.copyOf(mappedLabels);
        this.predicates = statements.stream().map(Statement::predicate).collect(Collectors.toUnmodifiableSet());
        index(inferred);
    }

    /** What is said of the release as a whole. */
    public ReleaseRecord record() {
        return record;
    }

    /** What the ontology says about classes and predicates. */
    public Terms terms() {
        return terms;
    }

    /** The namespaces of this deployment. */
    public Names names() {
        return names;
    }

    /** The languages in which anything has a label: tags in lower case, "" for none. */
    public Set<String> languages() {
        return languages;
    }

    /** The things of a kind, by label. */
    public List<Entry> entries(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The things of any of these classes, by label. */
    public List<Entry> entries(Set<Node> types) {
        return entries.values().stream()
                .filter(entry -> types.stream().anyMatch(entry.classes()::contains))
                .sorted(BY_LABEL)
                .toList();
    }

    /** A thing of any kind. */
    public Optional<Entry> entry(Node thing) {
        return Optional.ofNullable(entries.get(thing));
    }

    /** A thing by its slug or its IRI. */
    public Optional<Entry> entry(String slugOrIri) {
        return entry(slugOrIri.contains(":") ? NodeFactory.createURI(slugOrIri) : names.id(slugOrIri));
    }

    /** All things, in no particular order. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /** The slugs of all things. */
    public List<String> slugs() {
        return entries.values().stream().map(Entry::slug).sorted().toList();
    }

    /** The classes that the release has things of, and those that the ontology declares. */
    public Set<Node> classes() {
        return classes;
    }

    /** The predicates that the passages use. */
    public Set<Node> predicates() {
        return predicates;
    }

    /** All passages, in the order of reading. */
    public List<Passage> passages() {
        return passages;
    }

    /** A passage by the document's slug and its own. */
    public Optional<Passage> passage(String slug) {
        return Optional.ofNullable(passageBySlug.get(slug));
    }

    /** The passages of a document, in the order of reading. */
    public List<Passage> passages(Node document) {
        return passagesIn.getOrDefault(document, List.of());
    }

    /** All statements, in the order of reading. */
    public List<Statement> statements() {
        return statements;
    }

    /** What a passage says. */
    public List<Statement> statements(Passage passage) {
        return statementsOf.getOrDefault(passage.node(), List.of());
    }

    /** What is said about a thing, in the order of reading. */
    public List<Statement> statements(Node thing) {
        return statementsAbout.getOrDefault(thing, List.of());
    }

    /** The statement that a claim stands for. */
    public Optional<Statement> statement(Node claim) {
        String iri = claim.toString();
        String passage = iri.substring(0, Math.max(0, iri.lastIndexOf('/')));
        return statementsOf.getOrDefault(NodeFactory.createURI(passage), List.of()).stream()
                .filter(statement -> statement.claim().equals(claim))
                .findFirst();
    }

    /**
     * What the rules add about a thing. Where the ontology names an inverse, the statement is told only from the
     * thing's own side, for the rules have both.
     */
    public List<Triple> inferred(Node thing) {
        return inferredAbout.getOrDefault(thing, List.of());
    }

    /** The claims that contradict a claim. */
    public Set<Node> contradictions(Node claim) {
        return conflicts.getOrDefault(claim, Set.of());
    }

    /** The claims that others contradict. */
    public Set<Node> contradicted() {
        return conflicts.keySet();
    }

    /** Whether anything contradicts anything. */
    public boolean hasConflicts() {
        return !conflicts.isEmpty();
    }

    /** What a thing of another vocabulary is called, if the release says so. */
    public Optional<String> mappedLabel(Node thing) {
        return Optional.ofNullable(mappedLabels.get(thing));
    }

    private void index(List<Triple> inferred) {
        classes.addAll(terms.classes());
        entries.values().forEach(entry -> {
            classes.addAll(entry.classes());
            languages.addAll(entry.words().labels().keySet());
        });
        for (Kind kind : Kind.values()) {
            byKind.put(
                    kind,
                    entries.values().stream()
                            .filter(entry -> entry.is(kind))
                            .sorted(BY_LABEL)
                            .toList());
        }
        for (Passage passage : passages) {
            add(passagesIn, passage.document(), passage);
            passageBySlug.put(passage.slug(), passage);
        }
        for (Statement statement : statements) {
            add(statementsOf, statement.passage().node(), statement);
            statement.ends().forEach(end -> add(statementsAbout, end, statement));
        }
        for (Triple triple : inferred) {
            add(inferredAbout, triple.getSubject(), triple);
            if (!terms.hasInverse(triple.getPredicate()) && !triple.getObject().equals(triple.getSubject())) {
                add(inferredAbout, triple.getObject(), triple);
            }
        }
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
