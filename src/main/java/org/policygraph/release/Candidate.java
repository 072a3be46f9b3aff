package org.policygraph.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.source.Bundle;
import org.policygraph.source.Remark;
import org.policygraph.source.SourceException;
import org.policygraph.source.SourceLocation;
import org.policygraph.source.SourcedQuad;
import org.policygraph.vocabulary.Names;

/** What people have written, on its way to a release: the graphs of documents, passages and texts. */
final class Candidate {

    private final Names names;
    private final DatasetGraph authored = DatasetGraphFactory.createGeneral();
    private final Map<Node, String> digests = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Node, SourceLocation> locations = new HashMap<>();
    private final Map<Quad, SourceLocation> statementLocations = new HashMap<>();

    Candidate(Names names) {
        this.names = names;
    }

    /** The authored graphs, all of them named. */
    DatasetGraph authored() {
        return authored;
    }

    /** The digest of the bundle of the installation that each document was last read from. */
    Map<Node, String> digests() {
        return digests;
    }

    /** What reading the bundles found worth a look. */
    List<Remark> remarks() {
        return remarks;
    }

    Names names() {
        return names;
    }

    void add(Quad quad) {
        authored.add(quad);
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
            bundle.statements().forEach(this::addSourced);
            remarks.addAll(bundle.remarks());
        }
    }

    /** Remembers what the files of the installation said, so that the next start sees whether they have changed. */
    void remember(Collection<Bundle> bundles) {
        bundles.forEach(bundle -> bundle.documents().forEach(document -> digests.put(document, bundle.digest())));
    }

    /** Where a statement was read, if it was read just now. */
    Optional<SourceLocation> locate(Quad statement) {
        return Optional.ofNullable(statementLocations.get(statement));
    }

    /** Where something is first described, if it was read just now. */
    Optional<SourceLocation> locate(Node subject) {
        return Optional.ofNullable(locations.get(subject));
    }

    private void addSourced(SourcedQuad sourced) {
        authored.add(sourced.quad());
        locations.putIfAbsent(sourced.quad().getSubject(), sourced.location());
        locations.putIfAbsent(sourced.quad().getGraph(), sourced.location());
        statementLocations.put(sourced.quad(), sourced.location());
    }

    private void remove(Set<Node> documents) {
        var graphs = new HashSet<Node>();
        authored.listGraphNodes().forEachRemaining(graph -> {
            if (names.documentOf(graph).filter(documents::contains).isPresent()) {
                graphs.add(graph);
            }
        });
        graphs.forEach(authored::removeGraph);
    }
}
