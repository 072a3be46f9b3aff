package org.policygraph.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.query.Exploration;

/** What may be wrong with a triple pattern that nothing matches. */
final class TripleChanges {

    private static final int VALUES_READ = 20_000;
    private static final int MOST = 5;

    private final Pieces pieces;
    private final KnownTerms known;
    private final Exploration exploration;
    private final Wording wording;

    TripleChanges(Query query, Pieces pieces, KnownTerms known, Exploration exploration) {
        this.pieces = pieces;
        this.known = known;
        this.exploration = exploration;
        this.wording = new Wording(query);
    }

    /** The changes, the likeliest first. */
    List<Change> of(Piece piece) {
        var changes = new ArrayList<Change>();
        piece.triple().ifPresent(triple -> {
            unknownTerms(triple, changes);
            if (triple.isTriple()) {
                literals(piece, triple, changes);
                direction(piece, triple, changes);
                graph(piece, changes);
                predicates(piece, triple, changes);
            } else {
                graph(piece, changes);
            }
        });
        return List.copyOf(changes);
    }

    /** The changes of terms that the release does not use. */
    List<Change> ofTerms(TriplePath triple) {
        var changes = new ArrayList<Change>();
        unknownTerms(triple, changes);
        return List.copyOf(changes);
    }

    /** The IRIs of a pattern that the release does not use. */
    List<Node> unknown(TriplePath triple) {
        return Stream.of(triple.getSubject(), triple.isTriple() ? triple.getPredicate() : Node.ANY, triple.getObject())
                .filter(node -> node.isURI() && !exploration.occurs(node))
                .distinct()
                .toList();
    }

    private void unknownTerms(TriplePath triple, List<Change> changes) {
        for (Node term : unknown(triple)) {
            String reason = wording.of(term) + " does not occur in this release";
            likely(triple, term)
                    .forEach(meant -> changes.add(new Change(
                            Finding.Kind.UNKNOWN_TERM,
                            reason,
                            "write " + wording.of(meant) + " for " + wording.of(term),
                            old -> QueryTransformOps.transform(old, node -> node.equals(term) ? meant : node))));
        }
    }

    private List<Node> likely(TriplePath triple, Node term) {
        if (term.equals(triple.getPredicate())) {
            return known.predicatesLike(term);
        }
        boolean isClass = RDF.Nodes.type.equals(triple.getPredicate()) && term.equals(triple.getObject());
        return isClass ? known.classesLike(term) : known.thingsLike(term);
    }

    private void literals(Piece piece, TriplePath triple, List<Change> changes) {
        if (!triple.getObject().isLiteral()) {
            return;
        }
        Node wanted = triple.getObject();
        Node predicate = triple.getPredicate().isURI() ? triple.getPredicate() : Node.ANY;
        List<Node> values = Iter.toList(Iter.limit(
                Iter.distinct(
                        Iter.map(exploration.dataset().find(Node.ANY, Node.ANY, predicate, Node.ANY), Quad::getObject)),
                VALUES_READ));
        new LiteralVariants(wanted, values)
                .forEach((kind, value) -> changes.add(new Change(
                        kind,
                        kind.equals(Finding.Kind.LITERAL)
                                ? "no value is " + wording.of(wanted)
                                : "the value is " + wording.of(value) + " and not " + wording.of(wanted),
                        "write " + wording.of(value) + " for " + wording.of(wanted),
                        old -> replaced(piece, triple.getSubject(), triple.getPredicate(), value))));
    }

    private void direction(Piece piece, TriplePath triple, List<Change> changes) {
        if (!triple.getObject().isLiteral()) {
            changes.add(new Change(
                    Finding.Kind.DIRECTION,
                    wording.of(triple.getPredicate()) + " leads the other way",
                    "exchange subject and object",
                    old -> replaced(piece, triple.getObject(), triple.getPredicate(), triple.getSubject())));
        }
    }

    private void graph(Piece piece, List<Change> changes) {
        if (piece.graph().isPresent()) {
            changes.add(new Change(
                    Finding.Kind.GRAPH,
                    "no graph of a passage says so; the default graph may",
                    "move the pattern out of GRAPH",
                    old -> pieces.replaced(piece, List.of(), List.of(piece.element()))));
        } else {
            Node anyGraph = org.apache.jena.sparql.core.Var.alloc("anyGraph");
            changes.add(new Change(
                    Finding.Kind.GRAPH,
                    "the default graph does not say so; another graph may",
                    "put the pattern into GRAPH ?anyGraph { }",
                    old -> pieces.replaced(
                            piece,
                            List.of(new org.apache.jena.sparql.syntax.ElementNamedGraph(anyGraph, grouped(piece))),
                            List.of())));
        }
    }

    /** Of one end alone, everything that is said of it would be offered. */
    private void predicates(Piece piece, TriplePath triple, List<Change> changes) {
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        if (!triple.getPredicate().isURI() || !subject.isURI() || !object.isConcrete()) {
            return;
        }
        Iter.toList(Iter.limit(
                        Iter.distinct(Iter.map(
                                exploration.dataset().find(Node.ANY, subject, Node.ANY, object), Quad::getPredicate)),
                        MOST))
                .forEach(other -> changes.add(new Change(
                        Finding.Kind.PREDICATE,
                        "nothing is linked so with " + wording.of(triple.getPredicate()),
                        "write " + wording.of(other) + " for " + wording.of(triple.getPredicate()),
                        old -> replaced(piece, triple.getSubject(), other, triple.getObject()))));
    }

    private Query replaced(Piece piece, Node subject, Node predicate, Node object) {
        var block = new ElementPathBlock();
        block.addTriplePath(new TriplePath(org.apache.jena.graph.Triple.create(subject, predicate, object)));
        return pieces.replaced(piece, List.of(block), List.of());
    }

    private static Element grouped(Piece piece) {
        var group = new org.apache.jena.sparql.syntax.ElementGroup();
        group.addElement(piece.element());
        return group;
    }
}
