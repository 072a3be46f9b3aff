package org.policygraph.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.vocabulary.Pg;

/** How things are described in the union of a release, read property by property. */
final class Descriptions {

    private static final List<Node> HIERARCHY =
            List.of(SKOS.broader.asNode(), SKOS.narrower.asNode(), SKOS.related.asNode());

    private final Map<Node, SortedMap<String, String>> labels = new HashMap<>();
    private final Map<Node, SortedMap<String, String>> titles = new HashMap<>();
    private final Map<Node, SortedMap<String, List<String>>> altLabels = new HashMap<>();
    private final Map<Node, SortedMap<String, String>> definitions = new HashMap<>();
    private final Map<Node, List<String>> notes = new HashMap<>();
    private final Map<Node, List<Node>> types = new HashMap<>();
    private final Map<Node, List<String>> dates = new HashMap<>();
    private final Map<Node, Interval> bounds = new HashMap<>();
    private final Map<Node, Map<Node, List<Node>>> links = new HashMap<>();
    private final Map<Node, Map<Node, List<String>>> texts = new HashMap<>();

    Descriptions(Graph union) {
        each(union, SKOS.prefLabel.asNode(), (thing, label) -> first(labels, thing, label));
        each(union, DCTerms.title.asNode(), (thing, title) -> first(titles, thing, title));
        each(
                union,
                SKOS.altLabel.asNode(),
                (thing, label) -> altLabels
                        .computeIfAbsent(thing, none -> new TreeMap<>())
                        .computeIfAbsent(label.getLiteralLanguage(), none -> new ArrayList<>())
                        .add(label.getLiteralLexicalForm()));
        each(union, SKOS.definition.asNode(), (thing, text) -> first(definitions, thing, text));
        for (Node property : List.of(SKOS.note.asNode(), SKOS.scopeNote.asNode())) {
            each(union, property, (thing, note) -> add(notes, thing, note.getLiteralLexicalForm()));
        }
        each(union, RDF.type.asNode(), (thing, type) -> add(types, thing, type));
        for (Node property : List.of(Pg.DATE, Pg.DUE, Pg.TIME)) {
            each(union, property, (thing, date) -> add(dates, thing, date.getLiteralLexicalForm()));
        }
        each(union, Pg.EARLIEST, (thing, day) -> bounds.merge(thing, from(day), Descriptions::both));
        each(union, Pg.LATEST, (thing, day) -> bounds.merge(thing, to(day), Descriptions::both));
        Entry.MAPPINGS.forEach(relation -> link(union, relation));
        HIERARCHY.forEach(relation -> link(union, relation));
        Entry.PROVENANCE.forEach(relation -> link(union, relation));
        Entry.PRINTED.forEach(property -> print(union, property));
    }

    /** Everything that has a class or a label. */
    Set<Node> described() {
        var described = new HashSet<>(types.keySet());
        described.addAll(labels.keySet());
        return described;
    }

    Interval bounds(Node thing) {
        return bounds.getOrDefault(thing, Interval.UNKNOWN);
    }

    List<String> notes(Node thing) {
        return sorted(notes.getOrDefault(thing, List.of()));
    }

    /** What to call things outside this PolicyGraph, such as the concepts of EuroVoc. */
    Map<Node, String> englishLabels(Iterable<Node> things) {
        var english = new HashMap<Node, String>();
        for (Node thing : things) {
            Words.english(labels.getOrDefault(thing, new TreeMap<>())).ifPresent(label -> english.put(thing, label));
        }
        return english;
    }

    Entry entry(Node thing, String slug, Terms terms) {
        List<Node> classes = types.getOrDefault(thing, List.of());
        Words words = words(thing);
        return new Entry(
                thing,
                slug,
                Words.english(words.labels()).orElse(slug),
                words,
                terms.mostSpecific(classes),
                terms.closure(classes),
                sorted(dates.getOrDefault(thing, List.of())),
                bounds(thing),
                links.getOrDefault(thing, Map.of()),
                texts.getOrDefault(thing, Map.of()),
                words.folded());
    }

    private Words words(Node thing) {
        SortedMap<String, String> own = labels.getOrDefault(thing, titles.getOrDefault(thing, new TreeMap<>()));
        SortedMap<String, List<String>> alternative = altLabels.getOrDefault(thing, new TreeMap<>());
        alternative.replaceAll((language, texts) -> sorted(texts));
        return new Words(own, alternative, definitions.getOrDefault(thing, new TreeMap<>()), notes(thing));
    }

    private void print(Graph union, Node property) {
        each(union, property, (thing, text) -> {
            if (text.isLiteral()) {
                List<String> known = texts.computeIfAbsent(thing, none -> new LinkedHashMap<>())
                        .computeIfAbsent(property, none -> new ArrayList<>());
                if (!known.contains(text.getLiteralLexicalForm())) {
                    known.add(text.getLiteralLexicalForm());
                    known.sort(null);
                }
            }
        });
    }

    private void link(Graph union, Node relation) {
        each(union, relation, (from, to) -> {
            if (to.isURI()) {
                links.computeIfAbsent(from, none -> new LinkedHashMap<>())
                        .computeIfAbsent(relation, none -> new ArrayList<>())
                        .add(to);
            }
        });
    }

    static void each(Graph graph, Node property, BiConsumer<Node, Node> reader) {
        graph.find(Node.ANY, property, Node.ANY)
                .forEachRemaining(triple -> reader.accept(triple.getSubject(), triple.getObject()));
    }

    /** Where a language has two texts, the first of the alphabet: any rule will do, but always the same. */
    private static void first(Map<Node, SortedMap<String, String>> texts, Node thing, Node text) {
        texts.computeIfAbsent(thing, none -> new TreeMap<>())
                .merge(text.getLiteralLanguage(), text.getLiteralLexicalForm(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    private static <T> void add(Map<Node, List<T>> lists, Node thing, T value) {
        lists.computeIfAbsent(thing, none -> new ArrayList<>()).add(value);
    }

    private static Interval from(Node day) {
        return new Interval(LocalDate.parse(day.getLiteralLexicalForm()), LocalDate.MAX);
    }

    private static Interval to(Node day) {
        return new Interval(LocalDate.MIN, LocalDate.parse(day.getLiteralLexicalForm()));
    }

    private static Interval both(Interval one, Interval other) {
        return new Interval(
                one.from().isAfter(other.from()) ? one.from() : other.from(),
                one.to().isBefore(other.to()) ? one.to() : other.to());
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().distinct().sorted().toList();
    }
}
