package org.policygraph.api;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.connections.Evidence;
import org.policygraph.connections.Hop;
import org.policygraph.connections.Neighbour;
import org.policygraph.connections.Path;
import org.policygraph.connections.Through;

/** Puts connections into the words of the wire. */
final class ConnectionViews {

    private static final int FURTHER_SHOWN = 3;
    private static final double MILLION = 1e6;

    private final Catalogue catalogue;
    private final Relations relations;

    ConnectionViews(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.relations = new Relations(catalogue);
    }

    Wire.Reference reference(Node thing) {
        return relations.reference(thing);
    }

    ConnectionWire.PathView path(Path path) {
        return new ConnectionWire.PathView(
                path.weight(),
                path.hops().size(),
                path.hops().stream().map(this::hop).toList(),
                path.through().stream().map(this::through).toList());
    }

    ConnectionWire.NeighbourView neighbour(Neighbour neighbour, Path best) {
        List<Wire.Term> kinds = catalogue.entry(neighbour.thing()).stream()
                .map(Entry::kinds)
                .flatMap(List::stream)
                .map(relations::term)
                .toList();
        double strength = Math.round(neighbour.strength() * MILLION) / MILLION;
        return new ConnectionWire.NeighbourView(reference(neighbour.thing()), kinds, strength, path(best));
    }

    private ConnectionWire.ThroughView through(Through through) {
        return new ConnectionWire.ThroughView(reference(through.thing()), through.neighbours(), through.weight());
    }

    private ConnectionWire.HopView hop(Hop hop) {
        List<ConnectionWire.EvidenceView> evidence = hop.evidence().stream()
                .limit(1L + FURTHER_SHOWN)
                .map(this::evidence)
                .toList();
        ConnectionWire.@Nullable EvidenceView best = evidence.isEmpty() ? null : evidence.getFirst();
        return new ConnectionWire.HopView(
                reference(hop.from()),
                reference(hop.to()),
                direction(hop),
                best == null ? null : best.via(),
                hop.weight(),
                best == null ? List.of() : best.relations(),
                hop.evidence().size(),
                evidence.stream().skip(1).toList(),
                hop.scheme().stream().findFirst().map(relations::inference).orElse(null));
    }

    private ConnectionWire.EvidenceView evidence(Evidence evidence) {
        return new ConnectionWire.EvidenceView(
                evidence.via().map(relations::reference).orElse(null), relations.relations(evidence.statements()));
    }

    private static String direction(Hop hop) {
        if (hop.evidence().isEmpty()) {
            return hop.scheme().stream().map(Triple::getSubject).anyMatch(hop.from()::equals) ? "forward" : "backward";
        }
        Evidence best = hop.evidence().getFirst();
        if (best.via().isPresent()) {
            return "via";
        }
        return best.statements().getFirst().subject().equals(hop.from()) ? "forward" : "backward";
    }
}
