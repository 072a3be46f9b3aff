package org.policygraph.editor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.reader.Labels;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.policygraph.vocabulary.Prefixes;

/** The classes and properties that a release declares or uses, made once a release. Thread-safe. */
final class GraphTerms {

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
    private static final List<Node> PROPERTY_TYPES = List.of(
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            RDF.Property.asNode());

    private final List<String> relations;
    private final PerRelease<Map<Node, Use>> uses = new PerRelease<>(GraphTerms::counted);

    GraphTerms(List<String> relations) {
        this.relations = List.copyOf(relations);
    }

    /** How often a term stands in the place of a property, and of a class. */
    private record Use(int asProperty, int asClass) {

        Use property() {
            return new Use(asProperty + 1, asClass);
        }

        Use type() {
            return new Use(asProperty, asClass + 1);
        }
    }

    /** Those of a release. */
    Vocabulary of(ReleaseView view, Names names) {
        SortedMap<String, String> prefixes = Prefixes.of(names);
        prefixes.put("fn", ReleaseRelation.NAMESPACE);
        Map<Node, Use> counted = uses.of(view);
        return Txn.calculateRead(view.dataset(), () -> {
            var words = new Wording(view.dataset().getDefaultGraph(), prefixes);
            Stream<Vocabulary.Term> terms =
                    counted.entrySet().stream().flatMap(term -> words.terms(term.getKey(), term.getValue()));
            return new Vocabulary(
                    prefixes,
                    Stream.concat(terms, relations.stream().map(words::relation))
                            .sorted(Comparator.comparing(Vocabulary.Term::name).thenComparing(Vocabulary.Term::kind))
                            .toList());
        });
    }

    private static Map<Node, Use> counted(ReleaseView view) {
        return Txn.calculateRead(view.dataset(), () -> {
            var uses = new HashMap<Node, Use>();
            view.dataset().getDefaultGraph().find().forEachRemaining(triple -> {
                uses.merge(triple.getPredicate(), new Use(1, 0), (use, one) -> use.property());
                if (triple.getPredicate().equals(RDF.Nodes.type)
                        && triple.getObject().isURI()) {
                    uses.merge(triple.getObject(), new Use(0, 1), (use, one) -> use.type());
                }
            });
            declared(view.dataset().getGraph(NodeFactory.createURI(Pg.ONTOLOGY)), uses);
            return Map.copyOf(uses);
        });
    }

    private static void declared(Graph ontology, Map<Node, Use> uses) {
        Stream.concat(PROPERTY_TYPES.stream(), Stream.of(OWL.Class.asNode()))
                .flatMap(type -> ontology.find(Node.ANY, RDF.Nodes.type, type).toList().stream())
                .map(triple -> triple.getSubject())
                .filter(Node::isURI)
                .forEach(term -> uses.putIfAbsent(term, new Use(0, 0)));
    }

    /** What terms are called in a release. */
    private record Wording(Graph union, SortedMap<String, String> prefixes) {

        Stream<Vocabulary.Term> terms(Node term, Use use) {
            boolean isClass = use.asClass() > 0 || is(term, OWL.Class.asNode());
            boolean isProperty = use.asProperty() > 0 || PROPERTY_TYPES.stream().anyMatch(type -> is(term, type));
            return Stream.concat(
                    isClass ? Stream.of(term(term, "class", use.asClass())) : Stream.of(),
                    isProperty ? Stream.of(term(term, "property", use.asProperty())) : Stream.of());
        }

        Vocabulary.Term relation(String iri) {
            return term(NodeFactory.createURI(iri), "relation", 0);
        }

        private Vocabulary.Term term(Node term, String kind, int count) {
            return new Vocabulary.Term(
                    name(term.getURI()), term.getURI(), kind, new Labels(union).of(term), definition(term), count);
        }

        private boolean is(Node term, Node type) {
            return union.contains(term, RDF.Nodes.type, type);
        }

        private String definition(Node term) {
            return Stream.of(SKOS.definition.asNode(), RDFS.comment.asNode())
                    .flatMap(property -> union.find(term, property, Node.ANY).toList().stream())
                    .filter(triple -> triple.getObject().isLiteral())
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .findFirst()
                    .orElse("");
        }

        private String name(String iri) {
            return prefixes.entrySet().stream()
                    .filter(prefix -> iri.startsWith(prefix.getValue())
                            && LOCAL.matcher(iri.substring(prefix.getValue().length()))
                                    .matches())
                    .map(prefix -> prefix.getKey() + ":"
                            + iri.substring(prefix.getValue().length()))
                    .findFirst()
                    .orElse("<" + iri + ">");
        }
    }
}
