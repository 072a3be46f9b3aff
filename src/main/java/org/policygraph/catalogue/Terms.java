package org.policygraph.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.vocabulary.ForeignTerms;
import org.policygraph.vocabulary.Pg;

/** What the ontology of a release says about its classes and predicates. */
public final class Terms {

    private final Map<Node, String> labels = new HashMap<>();
    private final Map<Node, Set<Node>> superclasses = new HashMap<>();
    private final Set<Node> withInverse = new HashSet<>();

    Terms(Graph ontology) {
        ontology.find(Node.ANY, RDFS.label.asNode(), Node.ANY).forEachRemaining(triple -> {
            String language = triple.getObject().getLiteralLanguage();
            if (language.isEmpty() || language.equals("en")) {
                labels.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
            }
        });
        ontology.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .forEachRemaining(triple -> superclasses
                        .computeIfAbsent(triple.getSubject(), none -> new HashSet<>())
                        .add(triple.getObject()));
        ontology.find(Node.ANY, OWL.inverseOf.asNode(), Node.ANY).forEachRemaining(triple -> {
            withInverse.add(triple.getSubject());
            withInverse.add(triple.getObject());
        });
        ontology.find(Node.ANY, org.apache.jena.vocabulary.RDF.type.asNode(), OWL.SymmetricProperty.asNode())
                .forEachRemaining(triple -> withInverse.add(triple.getSubject()));
    }

    /** What to call a term; made of its name if neither the ontology nor plain words for the terms of others say. */
    public String label(Node term) {
        String label = labels.get(term);
        return label != null ? label : ForeignTerms.verb(term).orElseGet(() -> spaced(name(term)));
    }

    /** The part of a term's IRI that people use. */
    public static String name(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** These classes and everything that they are kinds of. */
    Set<Node> closure(Collection<Node> classes) {
        var closure = new HashSet<Node>();
        classes.forEach(each -> collect(each, closure));
        return closure;
    }

    /** Those of PolicyGraph's own classes of which none of the others is a kind, in order. */
    List<Node> mostSpecific(Collection<Node> classes) {
        return classes.stream()
                .filter(each -> each.isURI() && each.getURI().startsWith(Pg.NAMESPACE))
                .filter(each -> classes.stream()
                        .noneMatch(other ->
                                !other.equals(each) && closure(Set.of(other)).contains(each)))
                .distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    /** Whether the inferred statements hold each use of this predicate once more the other way round. */
    boolean hasInverse(Node predicate) {
        return withInverse.contains(predicate);
    }

    /** The classes that the ontology declares. */
    Set<Node> classes() {
        return superclasses.keySet();
    }

    private void collect(Node type, Set<Node> into) {
        if (into.add(type)) {
            superclasses.getOrDefault(type, Set.of()).forEach(parent -> collect(parent, into));
        }
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
