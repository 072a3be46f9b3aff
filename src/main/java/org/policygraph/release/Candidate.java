package org.policygraph.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.index.EditedDataset;
import org.policygraph.index.IndexedDataset;
import org.policygraph.source.Bundle;
import org.policygraph.source.Remark;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceLocation;
import org.policygraph.source.SourcedQuad;

/** What people have changed since a release, on its way to the next one: the graphs of documents, passages and texts. */
final class Candidate {

    private final Authorship authorship;
    private final EditedDataset edited;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Node, SourceLocation> locations = new HashMap<>();
    private final Map<Quad, SourceLocation> statementLocations = new HashMap<>();

    /**
     * An edit of a release.
     *
     * @param edited changes people's graphs only
     */
    Candidate(Authorship authorship, EditedDataset edited) {
        this.authorship = authorship;
        this.edited = edited;
    }

    /** The same as an edit of nothing, so that all of it is computed and checked anew. */
    Candidate afresh() {
        var fresh = new Candidate(authorship, new EditedDataset(IndexedDataset.EMPTY));
        edited.find().forEachRemaining(quad -> {
            if (authorship.isPeoples(quad.getGraph())) {
                fresh.edited.add(quad);
            }
        });
        fresh.remarks.addAll(remarks);
        fresh.locations.putAll(locations);
        fresh.statementLocations.putAll(statementLocations);
        return fresh;
    }

    /** Whether there is nothing before it. */
    boolean isAfresh() {
        return edited.before().isEmpty();
    }

    /** The release that was edited. */
    IndexedDataset before() {
        return edited.before();
    }

    /** What people have removed from the release. */
    Set<Quad> removed() {
        return edited.removed();
    }

    /** What people have added to the release. */
    Iterator<Quad> added() {
        return edited.added();
    }

    /** The documents that are new, or of which something else is said than before, and that are still there. */
    Set<Node> changedDocuments() {
        return Stream.concat(removed().stream(), Iter.asStream(added()))
                .flatMap(quad -> authorship.names().documentOf(quad.getGraph()).stream())
                .distinct()
                .filter(edited::containsGraph)
                .collect(Collectors.toSet());
    }

    /** What reading the bundles found worth a look. */
    List<Remark> remarks() {
        return remarks;
    }

    Authorship authorship() {
        return authorship;
    }

    /**
     * Replaces the documents of these bundles.
     *
     * @throws SourceException if two bundles describe the same document
     */
    void replace(Collection<Bundle> bundles) {
        var owners = new HashMap<Node, String>();
        for (Bundle bundle : bundles) {
            for (Node document : bundle.documents()) {
                String other = owners.putIfAbsent(document, bundle.name());
                if (other != null) {
                    throw new SourceException(
                            bundle.name(),
                            "describes " + document.getURI() + ", and so does " + other
                                    + "; a document has one bundle");
                }
            }
        }
        remove(owners.keySet());
        for (Bundle bundle : bundles) {
            bundle.statements().forEach(this::add);
            remarks.addAll(bundle.remarks());
        }
    }

    /** Where a statement was read, if it was read just now. */
    Optional<SourceLocation> locate(Quad statement) {
        return Optional.ofNullable(statementLocations.get(statement));
    }

    /** Where something is first described, if it was read just now. */
    Optional<SourceLocation> locate(Node subject) {
        return Optional.ofNullable(locations.get(subject));
    }

    private void add(SourcedQuad sourced) {
        edited.add(sourced.quad());
        locations.putIfAbsent(sourced.quad().getSubject(), sourced.location());
        locations.putIfAbsent(sourced.quad().getGraph(), sourced.location());
        statementLocations.put(sourced.quad(), sourced.location());
    }

    private void remove(Set<Node> documents) {
        var graphs = new HashSet<Node>();
        edited.listGraphNodes().forEachRemaining(graph -> {
            if (authorship.names().documentOf(graph).filter(documents::contains).isPresent()) {
                graphs.add(graph);
            }
        });
        graphs.forEach(edited::removeGraph);
    }
}
