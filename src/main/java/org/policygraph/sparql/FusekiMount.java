package org.policygraph.sparql;

import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/** Registers the three addresses with Fuseki's dispatch. */
record FusekiMount(Face queries, Face updates, Face graphs) implements ServletContextInitializer {

    static final String PATH = "/sparql";

    @Override
    public void onStartup(ServletContext context) {
        JenaSystem.init();
        closeOutside();
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, new FusekiQuery(queries));
        operations.register(Operation.Update, new FusekiUpdate(updates));
        operations.register(Operation.GSP_RW, new FusekiGraphStore(graphs));
        // The faces pin releases themselves; Fuseki only wants to know that there is something.
        DataService service = DataService.newBuilder(DatasetGraphFactory.empty())
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.Update, "update")
                .addEndpoint(Operation.GSP_RW, "data")
                .build();
        service.setEndpointProcessors(operations);
        service.goActive();
        var points = new DataAccessPointRegistry();
        points.register(new DataAccessPoint(PATH, service));
        OperationRegistry.set(context, operations);
        DataAccessPointRegistry.set(context, points);
        Fuseki.setVerbose(context, false);
    }

    /** Jena's own switch, for whatever evaluates SPARQL in this process and is not guarded by us. */
    private static void closeOutside() {
        ARQ.globalServiceAllowed = false;
    }
}
