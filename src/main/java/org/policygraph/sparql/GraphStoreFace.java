package org.policygraph.sparql;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.GraphQuestion;

/** Reads and writes whole graphs as the SPARQL 1.1 Graph Store HTTP Protocol has it. */
final class GraphStoreFace implements Face {

    private static final String ALLOWED = "GET, HEAD, PUT, POST, DELETE, OPTIONS";
    private static final String ALLOWED_FOR_ALL = "GET, HEAD, POST, OPTIONS";
    private static final List<AnswerFormat> DATASET_FORMATS =
            List.of(AnswerFormat.TRIG, AnswerFormat.N_QUADS, AnswerFormat.JSON_LD);

    private final Replies replies;
    private final GraphWrites writes;
    private final GraphTarget targets;
    private final Duration timeout;

    GraphStoreFace(Replies replies, GraphWrites writes, GraphTarget targets, Duration timeout) {
        this.replies = replies;
        this.writes = writes;
        this.targets = targets;
        this.timeout = timeout;
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        GraphQuestion target = targets.of(exchange);
        boolean all = target instanceof GraphQuestion.Everything;
        String allowed = all ? ALLOWED_FOR_ALL : ALLOWED;
        switch (exchange.method()) {
            case "GET", "HEAD" -> read(exchange, target, all);
            case "POST" -> writes.add(exchange, target);
            case "PUT" -> writes.replace(exchange, oneGraph(exchange, target, all));
            case "DELETE" -> writes.delete(exchange, oneGraph(exchange, target, all));
            case "OPTIONS" -> exchange.sendOptions(allowed);
            default -> throw exchange.methodNotAllowed(allowed);
        }
    }

    private void read(Exchange exchange, GraphQuestion target, boolean all) throws IOException {
        Optional<String> named = exchange.query().one("format");
        List<AnswerFormat> formats = all ? DATASET_FORMATS : AnswerFormat.Kind.GRAPH.formats();
        replies.reply(exchange, target, FormatChoice.of(formats, named, exchange.accept()), timeout);
    }

    /** Replacing or deleting everything in one request is more often a slip than a wish. */
    private static GraphQuestion oneGraph(Exchange exchange, GraphQuestion target, boolean all) {
        if (all) {
            throw exchange.methodNotAllowed(ALLOWED_FOR_ALL);
        }
        return target;
    }
}
