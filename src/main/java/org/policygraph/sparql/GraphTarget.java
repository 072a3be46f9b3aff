package org.policygraph.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.policygraph.query.GraphQuestion;

/** Which graph a request of the Graph Store Protocol means (sections 4.1 and 4.2). */
final class GraphTarget {

    /** Where the filter for direct names leaves the rest of the path. */
    static final String DIRECT = "org.policygraph.sparql.direct";

    private static final List<String> KNOWN = List.of("graph", "default", "format", Writes.REASON);

    private final String base;
    private final boolean requestedAddressIsName;

    /**
     * What names are resolved against.
     *
     * @param base what stands before direct names
     * @param requestedAddressIsName whether a direct name is instead the address as it was requested
     */
    GraphTarget(String base, boolean requestedAddressIsName) {
        this.base = base;
        this.requestedAddressIsName = requestedAddressIsName;
    }

    GraphQuestion of(Exchange exchange) {
        Parameters parameters = exchange.query();
        for (String name : parameters.values().keySet()) {
            if (!KNOWN.contains(name)) {
                throw Parameters.bad("the parameter '" + name + "' is unknown; there are " + String.join(", ", KNOWN));
            }
        }
        Optional<String> direct =
                Optional.ofNullable(exchange.request().getAttribute(DIRECT)).map(Object::toString);
        Optional<String> graph = parameters.one("graph");
        boolean isDefault = parameters.has("default");
        if ((direct.isPresent() ? 1 : 0) + (graph.isPresent() ? 1 : 0) + (isDefault ? 1 : 0) > 1) {
            throw Parameters.bad(
                    "the graph is named more than once; name it in the path, with 'graph' or with 'default'");
        }
        if (isDefault) {
            return new GraphQuestion.DefaultGraph();
        }
        return direct.map(path -> named(directName(exchange, path)))
                .or(() -> graph.map(name -> named(resolved(exchange, name))))
                .orElseGet(GraphQuestion.Everything::new);
    }

    private static GraphQuestion named(Node name) {
        return new GraphQuestion.NamedGraph(name);
    }

    private Node directName(Exchange exchange, String path) {
        return iri(requestedAddressIsName ? exchange.address() + "/" + path : base + path);
    }

    private Node resolved(Exchange exchange, String name) {
        if (name.isEmpty()) {
            throw Parameters.bad("the parameter 'graph' is empty");
        }
        String against = requestedAddressIsName ? exchange.address() + "/" : base;
        try {
            return iri(IRIx.create(against).resolve(name).str());
        } catch (IRIException invalid) {
            throw Parameters.bad("the graph '" + name + "' is not an IRI: " + invalid.getMessage());
        }
    }

    private static Node iri(String iri) {
        if (iri.chars().anyMatch(character -> character <= ' ' || "<>\"{}|\\^`".indexOf(character) >= 0)) {
            throw Parameters.bad("the graph '" + iri + "' is not an IRI");
        }
        return NodeFactory.createURI(iri);
    }
}
