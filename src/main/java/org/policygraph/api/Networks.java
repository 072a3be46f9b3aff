package org.policygraph.api;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.connections.Evidence;
import org.policygraph.connections.Found;
import org.policygraph.connections.Hop;
import org.policygraph.connections.Path;
import org.policygraph.network.Network;
import org.policygraph.network.NetworkBuilder;
import org.policygraph.network.Origin;

/** The networks of what is asked for. */
final class Networks {

    /** Of a statement on a path: the rank of the best path that it is on, from 1. */
    private static final String PATH = "path";

    private final Question question;
    private final NetworkBuilder builder;

    Networks(Question question) {
        this.question = question;
        this.builder = new NetworkBuilder(question.catalogue(), question.languages()::label);
    }

    /** What statements say. */
    Network ofStatements(Collection<Statement> statements) {
        statements.forEach(builder::add);
        return builder.network(origin("What passages say"));
    }

    /** Things, and all that passages say of them. */
    Network ofThings(Collection<Entry> things) {
        Catalogue catalogue = question.catalogue();
        things.forEach(thing -> builder.add(thing.node()));
        things.forEach(thing -> catalogue.statements(thing.node()).forEach(builder::add));
        return builder.network(origin("Things, and what passages say of them"));
    }

    /** The things on paths, and what passages say of each two. */
    Network ofPaths(Node from, Node to, Found found, Origin origin) {
        builder.add(from);
        builder.add(to);
        for (int place = 0; place < found.paths().size(); place++) {
            add(found.paths().get(place), place + 1);
        }
        return builder.network(origin);
    }

    /** A thing and those around it, each with its strength and the best path to it. */
    void addNeighbour(Node neighbour, double strength, Path best, int rank) {
        builder.measure(neighbour, "strength", strength);
        add(best, rank);
    }

    /** What was added. */
    Network around(Node thing, Origin origin) {
        builder.add(thing);
        return builder.network(origin);
    }

    Origin origin(String title) {
        return NetworkBuilder.origin(question.catalogue(), title, Answers.self(question));
    }

    String label(Node thing) {
        return new Relations(question).label(thing);
    }

    private void add(Path path, int rank) {
        for (Hop hop : path.hops()) {
            hop.scheme().forEach(builder::add);
            List<Statement> statements = hop.evidence().stream()
                    .map(Evidence::statements)
                    .flatMap(List::stream)
                    .toList();
            statements.forEach(builder::add);
            statements.forEach(statement -> builder.measure(statement, PATH, rank));
        }
    }
}
