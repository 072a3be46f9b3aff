package org.policygraph.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * How the ontology and its topics have changed from release to release, by what the releases hold. Only releases that were
 * made with another ontology than the one before are read, each once. Thread-safe.
 */
public final class OntologyVersions {

    private static final int KEPT_STEPS = 200;

    private final Store store;
    private final Names names;
    private final Cache<Pair, Optional<OntologyStep>> kept =
            Caffeine.newBuilder().maximumSize(KEPT_STEPS).build();

    /** Of the releases of a store. */
    public OntologyVersions(Store store, Names names) {
        this.store = store;
        this.names = names;
    }

    /**
     * The steps to a release, the newest first. One that does not change what the ontology or the topics say, because only
     * a rule or the program is another one, is none.
     *
     * @param release the number of a release that can be read
     * @param most how many steps at most
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public List<OntologyStep> steps(long release, int most) {
        List<ReleaseRecord> releases = store.releases().reversed().stream()
                .filter(each -> each.number() <= release)
                .toList();
        var steps = new ArrayList<OntologyStep>();
        for (int later = 0; later < releases.size() - 1 && steps.size() < most; later++) {
            var pair = new Pair(releases.get(later + 1), releases.get(later));
            if (!pair.before().engineDigest().equals(pair.after().engineDigest())) {
                kept.get(pair, this::step).ifPresent(steps::add);
            }
        }
        return List.copyOf(steps);
    }

    /**
     * The versions up to that of a release, the newest first.
     *
     * @param release the number of a release that can be read
     * @param most how many steps at most it goes back
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public List<OntologyVersion> versions(long release, int most) {
        var versions = new ArrayList<OntologyVersion>();
        try (ReleaseView view = pinned(release)) {
            versions.add(new OntologyVersion(version(view), view.record()));
        }
        steps(release, most).stream()
                .filter(step -> !step.versionBefore().equals(step.versionAfter()))
                .map(step -> new OntologyVersion(
                        step.versionBefore(), step.comparison().from()))
                .forEach(versions::add);
        return versions.stream().filter(version -> !version.iri().isEmpty()).toList();
    }

    private ReleaseView pinned(long number) {
        return store.release(number)
                .orElseThrow(() -> new IllegalArgumentException("there is no release " + number + " to read"));
    }

    private Optional<OntologyStep> step(Pair pair) {
        var difference = store.difference(pair.before().number(), pair.after().number());
        if (Stream.concat(difference.removed().stream(), difference.added().stream())
                .noneMatch(this::isOfSchema)) {
            return Optional.empty();
        }
        try (ReleaseView before = pinned(pair.before().number());
                ReleaseView after = pinned(pair.after().number())) {
            var states = new States(Said.in(before.dataset()), Said.in(after.dataset()), names);
            var comparison = new Comparison(pair.before(), pair.after(), new TermChanges(difference, states).things());
            return Optional.of(new OntologyStep(version(before), version(after), comparison));
        }
    }

    private boolean isOfSchema(Quad quad) {
        return quad.getGraph().hasURI(Pg.ONTOLOGY) || quad.getGraph().equals(names.topics());
    }

    private static String version(ReleaseView view) {
        Node ontology = NodeFactory.createURI(Pg.ONTOLOGY);
        return Iter.asStream(view.dataset().find(ontology, ontology, OWL2.versionIRI.asNode(), Node.ANY))
                .map(Quad::getObject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst()
                .orElse("");
    }

    private record Pair(ReleaseRecord before, ReleaseRecord after) {}
}
