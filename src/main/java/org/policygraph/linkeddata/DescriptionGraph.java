package org.policygraph.linkeddata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.reader.Labels;
import org.policygraph.things.Description;
import org.policygraph.things.Said;
import org.policygraph.vocabulary.ClaimName;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * A description as RDF: its statements in their graphs, and in the default graph the claims and passages that support
 * them, what everything that is mentioned is called, and which document of which release this is.
 */
final class DescriptionGraph {

    private final Description description;
    private final Names names;
    private final Graph union;
    private final Set<Quad> quads = new LinkedHashSet<>();

    private DescriptionGraph(Description description) {
        this.description = description;
        this.names = description.release().names();
        this.union = description.release().union();
    }

    /**
     * The statements.
     *
     * @param document the IRI of the document, whatever its syntax
     */
    static Set<Quad> of(Description description, Node document) {
        return description.release().read(() -> new DescriptionGraph(description).quads(document));
    }

    private Set<Quad> quads(Node document) {
        description.said().forEach(said -> quads.add(said.quad()));
        description.said().stream()
                .filter(said -> names.isPassage(said.graph()))
                .forEach(this::support);
        supportOfClaim();
        labels();
        document(document);
        return quads;
    }

    private void support(Said said) {
        Node claim = ClaimName.of(said.graph(), said.triple());
        add(claim, RDF.Nodes.type, Pg.CLAIM);
        add(claim, Pg.SUBJECT, said.triple().getSubject());
        add(claim, Pg.PREDICATE, said.triple().getPredicate());
        add(claim, Pg.OBJECT, said.triple().getObject());
        add(claim, Pg.PASSAGE_OF, said.graph());
        passage(said.graph());
    }

    private void passage(Node passage) {
        union.find(passage, Node.ANY, Node.ANY).forEachRemaining(this::add);
    }

    /** The statement that a claim stands for, in its graph, and the passage. */
    private void supportOfClaim() {
        description.release().catalogue().statement(description.thing()).ifPresent(statement -> {
            quads.add(Quad.create(
                    statement.passage().node(), statement.subject(), statement.predicate(), statement.object()));
            passage(statement.passage().node());
        });
    }

    private void labels() {
        var mentioned = new LinkedHashSet<Node>();
        for (Quad quad : quads) {
            for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                if (node.isURI()) {
                    mentioned.add(node);
                }
            }
        }
        var labels = new Labels(union);
        mentioned.forEach(node -> labels.statement(node).ifPresent(this::add));
    }

    private void document(Node document) {
        var record = description.release().record();
        add(document, RDF.Nodes.type, Vocab.FOAF_DOCUMENT);
        if (!document.equals(description.thing())) {
            add(document, Vocab.PRIMARY_TOPIC, description.thing());
        }
        Node release = names.release(record.number());
        if (!document.equals(release)) {
            add(document, Vocab.DERIVED_FROM, release);
        }
        add(
                document,
                DCTerms.modified.asNode(),
                NodeFactory.createLiteralDT(record.issued().toString(), XSDDatatype.XSDdateTime));
        Hydra.pages(document, description.page(), description.pages(), description.total())
                .forEach(this::add);
    }

    private void add(Triple triple) {
        quads.add(Quad.create(Quad.defaultGraphIRI, triple));
    }

    private void add(Node subject, Node predicate, Node object) {
        add(Triple.create(subject, predicate, object));
    }
}
