package org.policygraph.release;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Facts as they are after an edit, with what came and what went; the facts before it stay as they are. */
final class EditedFacts extends GraphBase {

    private final Graph before;
    private final Set<Triple> removed = new HashSet<>();
    private final Graph added = GraphMemFactory.createDefaultGraphSameTerm();

    EditedFacts(Graph before) {
        this.before = before;
    }

    /** What was a fact before and is none now. */
    Set<Triple> removed() {
        return Collections.unmodifiableSet(removed);
    }

    /** What was no fact before and is one now. */
    Stream<Triple> added() {
        return added.stream();
    }

    /** All that is different. */
    Stream<Triple> changed() {
        return Stream.concat(removed.stream(), added());
    }

    @Override
    public void performAdd(Triple fact) {
        if (!removed.remove(fact) && !before.contains(fact)) {
            added.add(fact);
        }
    }

    @Override
    public void performDelete(Triple fact) {
        if (before.contains(fact)) {
            removed.add(fact);
        } else {
            added.delete(fact);
        }
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return added.contains(pattern)
                || (pattern.isConcrete() ? before.contains(pattern) && !removed.contains(pattern) : remains(pattern));
    }

    private boolean remains(Triple pattern) {
        return before.stream(pattern.getSubject(), pattern.getPredicate(), pattern.getObject())
                .anyMatch(fact -> !removed.contains(fact));
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return before.find(pattern).filterDrop(removed::contains).andThen(added.find(pattern));
    }
}
