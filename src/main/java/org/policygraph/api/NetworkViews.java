package org.policygraph.api;

import org.jspecify.annotations.Nullable;
import org.policygraph.network.Edge;
import org.policygraph.network.Evidence;
import org.policygraph.network.Network;
import org.policygraph.network.Vertex;

/** Puts networks into the words of the wire. */
final class NetworkViews {

    private static final int EVIDENCE_SHOWN = 20;

    private NetworkViews() {}

    static NetworkWire.NetworkView view(Network network) {
        return new NetworkWire.NetworkView(
                network.origin().title(),
                network.vertices().stream().map(NetworkViews::view).toList(),
                network.edges().stream().map(NetworkViews::view).toList());
    }

    private static NetworkWire.NodeView view(Vertex vertex) {
        return new NetworkWire.NodeView(
                vertex.id(),
                vertex.iri(),
                vertex.label(),
                vertex.kinds(),
                vertex.dates(),
                Relations.earliest(vertex.bounds()),
                Relations.latest(vertex.bounds()),
                vertex.measures());
    }

    private static NetworkWire.EdgeView view(Edge edge) {
        return new NetworkWire.EdgeView(
                edge.id(),
                edge.source(),
                edge.target(),
                edge.directed(),
                Relations.orNull(edge.predicate()),
                edge.label(),
                edge.weight(),
                edge.written(),
                edge.evidence().size(),
                edge.evidence().stream()
                        .limit(EVIDENCE_SHOWN)
                        .map(NetworkViews::view)
                        .toList(),
                edge.measures());
    }

    private static NetworkWire.ProofView view(Evidence evidence) {
        return new NetworkWire.ProofView(
                evidence.quote(),
                orNull(evidence.page()),
                orNull(evidence.row()),
                evidence.document(),
                evidence.documentLabel(),
                evidence.passage(),
                evidence.claim(),
                Relations.orNull(evidence.modality()));
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }
}
