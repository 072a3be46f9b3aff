package org.policygraph.ontology;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** The rules of the ontology, run until they add nothing. The only place of these tests that knows how. */
final class Rules {

    private static final List<Query> ALL = Sources.below(Path.of("ontology/rules"), ".rq").stream()
            .map(file -> QueryFactory.read(file.toUri().toString()))
            .toList();

    private Rules() {}

    /** A copy of the graph with everything that the rules add. */
    static Model closure(Model graph) {
        var closure = ModelFactory.createDefaultModel().add(graph);
        long before;
        do {
            before = closure.size();
            ALL.forEach(rule -> closure.add(results(rule, closure)));
        } while (closure.size() > before);
        return closure;
    }

    private static Model results(Query rule, Model graph) {
        try (var execution = QueryExecution.create(rule, graph)) {
            return execution.execConstruct();
        }
    }
}
