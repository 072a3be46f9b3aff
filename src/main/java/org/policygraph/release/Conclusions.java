package org.policygraph.release;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.DatasetIndexer;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** Writes what publishing computes into the graph of what follows, the graph of the claims and the default graph. */
final class Conclusions {

    private final IndexedDataset before;
    private final Names names;
    private final DatasetIndexer content;

    Conclusions(IndexedDataset before, Names names, DatasetIndexer content) {
        this.before = before;
        this.names = names;
        this.content = content;
    }

    void write(Statements statements, EditedFacts facts, Claims claims) {
        writeFacts(facts, claims);
        writeInferred(statements, facts);
        writeClaims(facts, claims);
        writeBounds(facts);
    }

    private void writeFacts(EditedFacts facts, Claims claims) {
        facts.removed().stream().filter(fact -> !claims.still(fact)).forEach(this::removeFromDefault);
        facts.added().forEach(this::addToDefault);
    }

    /** What follows is what is so and not stated. */
    private void writeInferred(Statements statements, EditedFacts facts) {
        Stream.of(facts.changed(), statements.added().stream(), statements.withdrawn().stream())
                .flatMap(concerned -> concerned)
                .forEach(fact -> {
                    Quad inferred = Quad.create(names.inferred(), fact);
                    if (facts.contains(fact) && !statements.hold(fact)) {
                        content.add(inferred);
                    } else {
                        content.remove(inferred);
                    }
                });
    }

    private void writeClaims(EditedFacts facts, Claims claims) {
        claims.removed().forEach(triple -> {
            content.remove(Quad.create(names.claims(), triple));
            if (!facts.contains(triple)) {
                removeFromDefault(triple);
            }
        });
        claims.added().forEach(triple -> {
            content.add(Quad.create(names.claims(), triple));
            addToDefault(triple);
        });
    }

    private void writeBounds(EditedFacts facts) {
        Set<Node> redated = new HashSet<>();
        facts.changed()
                .filter(fact -> Bounds.DATES.contains(fact.getPredicate()))
                .forEach(fact -> redated.add(fact.getSubject()));
        for (Node subject : redated) {
            for (Node bound : new Node[] {Pg.EARLIEST, Pg.LATEST}) {
                before.find(Quad.defaultGraphIRI, subject, bound, Node.ANY)
                        .forEachRemaining(quad -> removeComputed(quad.asTriple()));
            }
            Bounds.ofDates(subject, facts)
                    .ifPresent(bounds -> bounds.of(subject).forEach(this::addComputed));
        }
    }

    private void addComputed(Triple triple) {
        content.add(Quad.create(names.inferred(), triple));
        addToDefault(triple);
    }

    private void removeComputed(Triple triple) {
        content.remove(Quad.create(names.inferred(), triple));
        removeFromDefault(triple);
    }

    private void addToDefault(Triple triple) {
        content.add(Quad.create(Quad.defaultGraphIRI, triple));
    }

    private void removeFromDefault(Triple triple) {
        content.remove(Quad.create(Quad.defaultGraphIRI, triple));
    }
}
