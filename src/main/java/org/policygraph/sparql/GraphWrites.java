package org.policygraph.sparql;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.query.GraphQuestion;
import org.policygraph.query.QueryFailure;

/** Adds to, replaces and deletes graphs. The body is read and parsed before anything is locked. */
record GraphWrites(Writes writes, Uploads uploads, boolean namesNewGraphs) {

    void add(Exchange exchange, GraphQuestion target) throws IOException {
        switch (target) {
            case GraphQuestion.Everything all -> addToAll(exchange);
            case GraphQuestion.DefaultGraph byDefault -> put(exchange, Quad.defaultGraphIRI, false);
            case GraphQuestion.NamedGraph named -> put(exchange, named.name(), false);
        }
    }

    void replace(Exchange exchange, GraphQuestion target) throws IOException {
        put(exchange, name(target), true);
    }

    void delete(Exchange exchange, GraphQuestion target) {
        Node name = name(target);
        writes.write(exchange, exchange.query(), "delete a graph", (running, dataset) -> {
            if (!exists(dataset, name)) {
                throw new QueryFailure.NoSuchGraph(name.getURI());
            }
            clear(dataset, name);
        });
        exchange.send(204);
    }

    private void addToAll(Exchange exchange) throws IOException {
        Uploads.Upload upload = uploads.read(exchange, exchange.address());
        if (upload.holdsGraphs()) {
            List<Quad> quads = upload.quads();
            writes.write(exchange, exchange.query(), "add graphs", (running, dataset) -> quads.forEach(dataset::add));
            exchange.send(204);
            return;
        }
        if (!namesNewGraphs) {
            throw Parameters.bad(
                    "the graph has no name; give one with 'graph', or send TriG, N-Quads or JSON-LD that names"
                            + " its graphs");
        }
        // Section 5.5: the store names the graph.
        Node name = NodeFactory.createURI(exchange.address() + "/" + UUID.randomUUID());
        List<Quad> quads = upload.into(name);
        writes.write(exchange, exchange.query(), "add a graph", (running, dataset) -> quads.forEach(dataset::add));
        exchange.header("Location", name.getURI());
        exchange.send(201);
    }

    private void put(Exchange exchange, Node name, boolean replace) throws IOException {
        String base = name.equals(Quad.defaultGraphIRI) ? exchange.address() : name.getURI();
        List<Quad> quads = uploads.read(exchange, base).into(name);
        var existed = new AtomicBoolean();
        writes.write(exchange, exchange.query(), replace ? "replace a graph" : "add to a graph", (running, dataset) -> {
            existed.set(exists(dataset, name));
            if (replace) {
                clear(dataset, name);
            }
            quads.forEach(dataset::add);
        });
        exchange.send(existed.get() ? 204 : 201);
    }

    private static Node name(GraphQuestion target) {
        return target instanceof GraphQuestion.NamedGraph named ? named.name() : Quad.defaultGraphIRI;
    }

    private static boolean exists(DatasetGraph dataset, Node name) {
        return name.equals(Quad.defaultGraphIRI) || dataset.containsGraph(name);
    }

    private static void clear(DatasetGraph dataset, Node name) {
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }
}
