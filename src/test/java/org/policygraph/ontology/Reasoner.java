package org.policygraph.ontology;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.AxiomType;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLClassExpression;
import org.semanticweb.owlapi.model.OWLDatatype;
import org.semanticweb.owlapi.model.OWLNamedIndividual;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLSubPropertyChainOfAxiom;
import org.semanticweb.owlapi.profiles.OWLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.profiles.violations.UseOfIllegalDataRange;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import org.semanticweb.owlapi.vocab.OWL2Datatype;

/** What OWL itself says about a graph, by HermiT, which is complete for OWL 2 DL. */
final class Reasoner {

    /** Disjointness and data properties need no rule: the first is for checking, the others entail types only. */
    private static final Set<AxiomType<?>> COVERED = Set.of(
            AxiomType.ANNOTATION_ASSERTION,
            AxiomType.CLASS_ASSERTION,
            AxiomType.DATA_PROPERTY_DOMAIN,
            AxiomType.DATA_PROPERTY_RANGE,
            AxiomType.DECLARATION,
            AxiomType.DISJOINT_CLASSES,
            AxiomType.INVERSE_OBJECT_PROPERTIES,
            AxiomType.OBJECT_PROPERTY_DOMAIN,
            AxiomType.OBJECT_PROPERTY_RANGE,
            AxiomType.SUBCLASS_OF,
            AxiomType.SUB_OBJECT_PROPERTY,
            AxiomType.SUB_PROPERTY_CHAIN_OF,
            AxiomType.SYMMETRIC_OBJECT_PROPERTY,
            AxiomType.TRANSITIVE_OBJECT_PROPERTY);

    private final OWLOntology graph;
    private final OWLReasoner hermit;

    private Reasoner(OWLOntology graph) {
        this.graph = graph;
        this.hermit = new ReasonerFactory().createReasoner(graph);
    }

    static Reasoner over(Model graph) {
        // Every N-Triples document is a Turtle document; of the parsers that come with the OWL API only its own
        // Turtle parser is used, because the others are built for another version of RDF4J than ours.
        var triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, graph, RDFFormat.NTRIPLES);
        var source = new StringDocumentSource(
                triples.toString(StandardCharsets.UTF_8),
                IRI.create("urn:x-policygraph:merged"),
                new TurtleDocumentFormat(),
                "text/turtle");
        try {
            return new Reasoner(OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException("The OWL API cannot read the graph", e);
        }
    }

    Set<String> violationsOf(OWLProfile profile) {
        return profile.checkOntology(graph).getViolations().stream()
                .filter(violation -> !isText(violation))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** OWL 2, being older than rdf:langString, calls text with a language rdf:PlainLiteral and has it in every profile. */
    private static boolean isText(OWLProfileViolation violation) {
        return violation instanceof UseOfIllegalDataRange
                && violation.getExpression() instanceof OWLDatatype datatype
                && datatype.getIRI().equals(OWL2Datatype.RDF_LANG_STRING.getIRI());
    }

    /** What the graph says with constructs that the rules do not cover, and so would not be inferred. */
    Set<String> beyondTheRules() {
        return graph.axioms()
                .filter(axiom -> !isCovered(axiom))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isCovered(OWLAxiom axiom) {
        var isTooLong = axiom instanceof OWLSubPropertyChainOfAxiom chain
                && chain.getPropertyChain().size() != 2;
        return COVERED.contains(axiom.getAxiomType())
                && axiom.nestedClassExpressions().noneMatch(OWLClassExpression::isAnonymous)
                && !isTooLong;
    }

    boolean findsItConsistent() {
        return hermit.isConsistent();
    }

    Set<String> unsatisfiableClasses() {
        return hermit.getUnsatisfiableClasses()
                .entities()
                .filter(type -> !type.isOWLNothing())
                .map(OWLClass::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every entailed class and object property assertion between named things, one line each. */
    Set<String> entailments() {
        return graph.individualsInSignature()
                .flatMap(thing -> Stream.concat(types(thing), relations(thing)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> types(OWLNamedIndividual thing) {
        return hermit.getTypes(thing, false)
                .entities()
                .filter(type -> !type.isOWLThing())
                .map(type -> Entailment.type(thing.toStringID(), type.toStringID()));
    }

    private Stream<String> relations(OWLNamedIndividual thing) {
        return graph.objectPropertiesInSignature()
                .filter(property -> !property.isOWLTopObjectProperty())
                .flatMap(property -> hermit.getObjectPropertyValues(thing, property)
                        .entities()
                        .map(value ->
                                Entailment.relation(thing.toStringID(), property.toStringID(), value.toStringID())));
    }
}
