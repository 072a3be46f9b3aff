package org.policygraph.connections;

import org.policygraph.catalogue.Catalogue;

/** How the things of one release are connected. Immutable and thread-safe. */
public final class Connections {

    /** How many links one search may look at; on a usual machine this takes about half a second. */
    private static final long MOST_STEPS = 50_000_000;

    private final ConnectionGraph graph;

    private Connections(ConnectionGraph graph) {
        this.graph = graph;
    }

    /** The connections of what a catalogue knows. */
    public static Connections of(Catalogue catalogue) {
        return new Connections(GraphBuilder.graph(catalogue));
    }

    /** The release. */
    public Catalogue catalogue() {
        return graph.catalogue();
    }

    /** The ways that the wanted statements make. */
    public Ways ways(Wanted wanted) {
        return ways(wanted, MOST_STEPS);
    }

    Ways ways(Wanted wanted, long mostSteps) {
        return new Ways(graph, wanted, mostSteps);
    }
}
