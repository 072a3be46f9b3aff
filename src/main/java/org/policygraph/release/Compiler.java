package org.policygraph.release;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.vocabulary.ClaimName;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.policygraph.vocabulary.Prefixes;

/** Makes the graphs of a release from a candidate: the union, what follows from it, the bounds of dates, the claims. */
final class Compiler {

    private final Schema schema;

    Compiler(Schema schema) {
        this.schema = schema;
    }

    Draft compile(Candidate candidate) {
        Names names = candidate.names();
        Graph facts = GraphMemFactory.createDefaultGraph();
        schema.graphs().forEach(quad -> facts.add(quad.asTriple()));
        candidate.authored().find().forEachRemaining(quad -> {
            if (!names.isText(quad.getGraph())) {
                facts.add(quad.asTriple());
            }
        });
        Graph inferred = schema.rules().extend(facts);
        addBounds(facts, inferred);
        addClaimsSpokenOf(candidate, facts);
        var content = new DatasetIndexer();
        content.addPrefixes(Prefixes.of(names));
        candidate.authored().find().forEachRemaining(content::add);
        schema.graphs().forEach(content::add);
        inferred.find().forEachRemaining(triple -> content.add(Quad.create(names.inferred(), triple)));
        facts.find().forEachRemaining(triple -> content.add(Quad.create(Quad.defaultGraphIRI, triple)));
        long statements = addClaims(candidate, content);
        return new Draft(candidate, content.indexed(), facts, statements);
    }

    /** The shapes ask of a claim that is contradicted what only its computed statements can answer. */
    private static void addClaimsSpokenOf(Candidate candidate, Graph facts) {
        candidate.authored().find().forEachRemaining(quad -> {
            if (candidate.names().isPassage(quad.getGraph())
                    && facts.contains(ClaimName.of(quad.getGraph(), quad.asTriple()), RDF.type.asNode(), Pg.CLAIM)) {
                Claims.of(quad).forEach(facts::add);
            }
        });
    }

    private static long addClaims(Candidate candidate, DatasetIndexer content) {
        Names names = candidate.names();
        long statements = 0;
        for (var quads = candidate.authored().find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (names.isPassage(quad.getGraph())) {
                statements++;
                for (Triple triple : Claims.of(quad)) {
                    content.add(Quad.create(names.claims(), triple));
                    content.add(Quad.create(Quad.defaultGraphIRI, triple));
                }
            }
        }
        return statements;
    }

    private static void addBounds(Graph facts, Graph inferred) {
        Map<Node, Bounds> bounds = new HashMap<>();
        for (Node property : new Node[] {Pg.DATE, Pg.DUE, Pg.TIME, Pg.VALID_TIME}) {
            facts.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
                Node date = triple.getObject();
                if (date.isLiteral()) {
                    Edtf.bounds(date.getLiteralLexicalForm())
                            .ifPresent(found -> bounds.merge(triple.getSubject(), found, Bounds::and));
                }
            });
        }
        bounds.forEach((subject, found) -> {
            found.earliest().ifPresent(day -> add(facts, inferred, subject, Pg.EARLIEST, day.toString()));
            found.latest().ifPresent(day -> add(facts, inferred, subject, Pg.LATEST, day.toString()));
        });
    }

    private static void add(Graph facts, Graph inferred, Node subject, Node property, String day) {
        var triple = Triple.create(subject, property, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        facts.add(triple);
        inferred.add(triple);
    }
}
