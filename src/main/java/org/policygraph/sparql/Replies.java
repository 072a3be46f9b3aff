package org.policygraph.sparql;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.policygraph.query.Answer;
import org.policygraph.query.Question;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.Wish;

/** Sends answers, or says that the sender has them already. */
record Replies(ReleaseQueries queries, SelfDescription description) {

    void reply(Exchange exchange, Question question, FormatChoice choice, Duration time) throws IOException {
        var wish = new Wish(choice.format(), time, Conditions.acceptsGzip(exchange));
        exchange.header("Vary", "Accept, Accept-Encoding");
        if (exchange.isRead() && hasAlready(exchange, question, wish)) {
            exchange.send(304);
            return;
        }
        Answer answer = queries.answer(question, wish, new HttpAsker(exchange.request()));
        description.describe(exchange, question, answer);
        // The newest release may be another one at any moment, so a copy is good only after asking.
        exchange.header("Cache-Control", answer.tag().isPresent() ? "no-cache" : "no-store");
        answer.tag().ifPresent(tag -> exchange.header("ETag", tag));
        if (answer.compressed()) {
            exchange.header("Content-Encoding", "gzip");
        }
        exchange.send(choice.contentType(), answer);
    }

    private boolean hasAlready(Exchange exchange, Question question, Wish wish) {
        if (exchange.requestHeader("If-None-Match").isEmpty()) {
            return false;
        }
        Optional<String> tag = queries.tag(question, wish).filter(value -> Conditions.unchanged(exchange, value));
        tag.ifPresent(value -> exchange.header("ETag", value));
        return tag.isPresent();
    }
}
