package org.policygraph.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Selection;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.NearestName;

/** What a release uses for names: predicates, classes, and things with their labels. Immutable. */
final class KnownTerms {

    private static final Set<Node> LABELS =
            Set.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), RDFS.label.asNode());
    private static final int MOST = 5;

    private final Set<Node> predicates = new HashSet<>();
    private final Set<Node> classes = new HashSet<>();
    private final Set<Node> things = new HashSet<>();
    private final Map<Node, Set<String>> words = new HashMap<>();

    private KnownTerms() {}

    /** Those of the default graph, inside a transaction. */
    static KnownTerms of(DatasetGraph dataset, Names names) {
        var known = new KnownTerms();
        dataset.getDefaultGraph().find().forEachRemaining(triple -> {
            known.predicates.add(triple.getPredicate());
            if (triple.getPredicate().equals(RDF.Nodes.type)
                    && triple.getObject().isURI()) {
                known.classes.add(triple.getObject());
            }
            if (names.isId(triple.getSubject()) && !names.isPassage(triple.getSubject())) {
                known.things.add(triple.getSubject());
            }
            if (LABELS.contains(triple.getPredicate()) && triple.getObject().isLiteral()) {
                known.words
                        .computeIfAbsent(triple.getSubject(), first -> new HashSet<>())
                        .addAll(Selection.words(triple.getObject().getLiteralLexicalForm()));
            }
        });
        known.things.removeIf(thing -> thing.getURI().contains("/claim-"));
        return known;
    }

    /** The predicates that somebody may have meant, the nearest first. */
    List<Node> predicatesLike(Node iri) {
        return like(iri, predicates);
    }

    /** The classes that somebody may have meant, the nearest first. */
    List<Node> classesLike(Node iri) {
        return like(iri, classes);
    }

    /** The things that somebody may have meant, by the spelling of their names or by their labels. */
    List<Node> thingsLike(Node iri) {
        List<String> wanted = Selection.words(spaced(local(iri)));
        Stream<Node> labelled = words.entrySet().stream()
                .filter(entry -> !wanted.isEmpty() && entry.getValue().containsAll(wanted))
                .map(Map.Entry::getKey)
                .filter(things::contains)
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
        return Stream.concat(like(iri, things).stream(), labelled)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<Node> like(Node iri, Collection<Node> known) {
        String name = local(iri);
        var found = new LinkedHashSet<Node>();
        known.stream()
                .filter(each -> local(each).equalsIgnoreCase(name))
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .forEach(found::add);
        List<String> names = known.stream().map(KnownTerms::local).toList();
        for (String near : NearestName.several(name, names)) {
            known.stream()
                    .filter(each -> local(each).equals(near))
                    .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                    .forEach(found::add);
        }
        return found.stream().limit(MOST).toList();
    }

    static String local(Node iri) {
        String text = iri.getURI();
        return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').replace('_', ' ');
    }
}
