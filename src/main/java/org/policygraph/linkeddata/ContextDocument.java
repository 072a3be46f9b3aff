package org.policygraph.linkeddata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.policygraph.reader.Labels;
import org.policygraph.reader.ShortNames;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The context by which JSON-LD is shortened: short names for the ontology's terms and for the most usual others. */
final class ContextDocument {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Set<String> KEYWORDS = Set.of("id", "type");

    private static final List<Node> USUAL = List.of(
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.definition.asNode(),
            SKOS.note.asNode(),
            SKOS.example.asNode(),
            RDFS.label.asNode(),
            DCTerms.title.asNode(),
            DCTerms.description.asNode());

    private static final List<Node> USUAL_LINKS = List.of(
            SKOS.broader.asNode(),
            SKOS.narrower.asNode(),
            SKOS.related.asNode(),
            SKOS.exactMatch.asNode(),
            SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(),
            SKOS.inScheme.asNode(),
            RDFS.subClassOf.asNode(),
            RDFS.domain.asNode(),
            RDFS.range.asNode(),
            RDFS.isDefinedBy.asNode(),
            OWL.inverseOf.asNode(),
            Vocab.PRIMARY_TOPIC);

    private final Map<String, Object> terms = new LinkedHashMap<>();
    private final Graph ontology;

    private ContextDocument(Graph ontology) {
        this.ontology = ontology;
    }

    /** The document of a release, in UTF-8. */
    static byte[] of(ReleaseView view, Names names) {
        var dataset = view.dataset();
        return Txn.calculateRead(
                dataset,
                () -> new ContextDocument(dataset.getGraph(NodeFactory.createURI(Pg.ONTOLOGY))).written(names));
    }

    private byte[] written(Names names) {
        terms.put("id", "@id");
        terms.put("type", "@type");
        ShortNames.of(names).forEach((prefix, namespace) -> {
            if (!KEYWORDS.contains(prefix)) {
                terms.put(prefix, namespace);
            }
        });
        USUAL.forEach(property -> put(property, Optional.empty()));
        USUAL_LINKS.forEach(property -> put(property, Optional.of("@id")));
        declared(OWL.Class.asNode()).forEach(term -> put(term, Optional.empty()));
        declared(OWL.ObjectProperty.asNode()).forEach(term -> put(term, Optional.of("@id")));
        declared(OWL.DatatypeProperty.asNode()).forEach(term -> put(term, datatype(term)));
        declared(OWL.AnnotationProperty.asNode()).forEach(term -> put(term, datatype(term)));
        return JSON.writeValueAsBytes(Map.of("@context", terms));
    }

    private List<Node> declared(Node kind) {
        return ontology
                .find(Node.ANY, RDF.Nodes.type, kind)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(Pg.NAMESPACE))
                .toList()
                .stream()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** Plain strings need none. */
    private Optional<String> datatype(Node property) {
        return ontology.find(property, RDFS.range.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(range -> range.isURI() && range.getURI().startsWith(XSD.getURI()))
                .filterKeep(range -> !range.equals(XSD.xstring.asNode()))
                .mapWith(Node::getURI)
                .nextOptional();
    }

    private void put(Node term, Optional<String> type) {
        String name = Labels.localName(term);
        if (KEYWORDS.contains(name)) {
            return;
        }
        terms.putIfAbsent(name, type.<Object>map(known -> typed(term, known)).orElse(term.getURI()));
    }

    private static Map<String, String> typed(Node term, String datatype) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("@id", term.getURI());
        typed.put("@type", datatype);
        return typed;
    }
}
