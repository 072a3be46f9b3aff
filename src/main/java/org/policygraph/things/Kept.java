package org.policygraph.things;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;

/**
 * What a release says of the things of which it says very much: it is put in order once a release, so that a page costs
 * what it shows and not what it leaves out. There are few such things, for each needs hundreds of statements. Thread-safe.
 */
public final class Kept {

    /** From so many statements on. */
    private static final int MANY = 500;

    private final PerRelease<Of> kept = new PerRelease<>(view -> new Of());

    /** What is kept of one release, by thing. */
    private record Of(Map<Node, List<Said>> said, Map<Node, Map<Relation, List<Valued>>> relations) {

        Of() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    List<Said> said(ReleaseView view, Node thing, Supplier<List<Said>> found) {
        Of release = kept.of(view);
        List<Said> known = release.said().get(thing);
        if (known != null) {
            return known;
        }
        List<Said> said = List.copyOf(found.get());
        if (said.size() >= MANY) {
            release.said().put(thing, said);
        }
        return said;
    }

    Map<Relation, List<Valued>> relations(
            ReleaseView view, Node thing, int statements, Supplier<Map<Relation, List<Valued>>> found) {
        Of release = kept.of(view);
        Map<Relation, List<Valued>> known = release.relations().get(thing);
        if (known != null) {
            return known;
        }
        Map<Relation, List<Valued>> relations = Collections.unmodifiableMap(found.get());
        if (statements >= MANY) {
            release.relations().put(thing, relations);
        }
        return relations;
    }
}
