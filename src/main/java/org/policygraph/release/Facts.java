package org.policygraph.release;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.index.IndexedDataset;
import org.policygraph.vocabulary.Pg;

/** What is stated in a release and what follows from it: its default graph without what else publishing computes. */
final class Facts extends GraphBase {

    private static final Set<Node> COMPUTED =
            Set.of(Pg.EARLIEST, Pg.LATEST, Pg.OBJECT, Pg.PASSAGE_OF, Pg.PREDICATE, Pg.SUBJECT);

    private final IndexedDataset release;
    private final Node inferred;

    /**
     * The facts of a release.
     *
     * @param inferred the graph of what follows
     */
    Facts(IndexedDataset release, Node inferred) {
        this.release = release;
        this.inferred = inferred;
    }

    /** Whether publishing computes all that is said with a property. */
    static boolean isComputed(Node property) {
        return COMPUTED.contains(property);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Iterator<Quad> found =
                release.find(Quad.defaultGraphIRI, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        return WrappedIterator.create(Iter.filter(Iter.map(found, Quad::asTriple), this::isFact));
    }

    /** That something is a claim is a fact only where it follows from what people say of it. */
    private boolean isFact(Triple triple) {
        return !COMPUTED.contains(triple.getPredicate())
                && (!triple.getObject().equals(Pg.CLAIM)
                        || !triple.getPredicate().equals(RDF.type.asNode())
                        || release.contains(Quad.create(inferred, triple)));
    }
}
