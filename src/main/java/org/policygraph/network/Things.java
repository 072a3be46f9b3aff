package org.policygraph.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Terms;

/** The things of a network while it is collected. Not thread-safe. */
final class Things {

    private final Catalogue catalogue;
    private final Map<Node, String> ids = new LinkedHashMap<>();
    private final Map<String, Node> taken = new HashMap<>();
    private final Function<Entry, String> labels;
    private final Map<Node, String> given = new HashMap<>();
    private final Map<Node, Map<String, Double>> measures = new HashMap<>();

    Things(Catalogue catalogue, Function<Entry, String> labels) {
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /** The id of the thing. */
    String add(Node thing) {
        return ids.computeIfAbsent(thing, this::id);
    }

    void call(Node thing, String label) {
        given.putIfAbsent(thing, label);
    }

    void measure(Node thing, String name, double value) {
        add(thing);
        measures.computeIfAbsent(thing, none -> new LinkedHashMap<>()).put(name, value);
    }

    List<Vertex> vertices() {
        return ids.entrySet().stream()
                .map(named -> vertex(named.getKey(), named.getValue()))
                .toList();
    }

    /** The slug, or a number where there is none that every format takes. */
    private String id(Node thing) {
        String slug = catalogue.names().isId(thing) ? catalogue.names().slug(thing) : "";
        String id = Tokens.isOne(slug) && !taken.containsKey(slug) ? slug : numbered();
        taken.put(id, thing);
        return id;
    }

    private String numbered() {
        int number = taken.size() + 1;
        while (taken.containsKey("thing-" + number)) {
            number++;
        }
        return "thing-" + number;
    }

    private Vertex vertex(Node thing, String id) {
        Optional<Entry> entry = catalogue.entry(thing);
        return new Vertex(
                id,
                thing.isURI() ? thing.getURI() : "",
                entry.map(labels)
                        .or(() -> Optional.ofNullable(given.get(thing)))
                        .or(() -> catalogue.mappedLabel(thing))
                        .orElseGet(() -> name(thing)),
                entry.map(Entry::kinds).orElse(List.of()).stream()
                        .map(Terms::name)
                        .toList(),
                entry.map(Entry::dates).orElse(List.of()),
                entry.map(Entry::bounds).orElse(Interval.UNKNOWN),
                measures.getOrDefault(thing, Map.of()));
    }

    private static String name(Node thing) {
        return thing.isLiteral() ? thing.getLiteralLexicalForm() : thing.toString();
    }
}
