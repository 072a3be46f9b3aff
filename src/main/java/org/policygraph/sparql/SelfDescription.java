package org.policygraph.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.policygraph.query.Answer;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.Question;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** What an answer says of itself in its head: from which release, out of how many documents, and whether it is all. */
record SelfDescription(Names names) {

    /** Where it is explained why a query finds nothing. */
    static final String EXPLAIN = "/api/explain";

    /** Where it is described what the dataset holds. */
    static final String DESCRIPTION = "/.well-known/void";

    /** Longer ones would fill the head of the answer; their senders post them. */
    private static final int LONGEST_LINK = 2000;

    void describe(Exchange exchange, Question question, Answer answer) {
        exchange.header("PolicyGraph-Completeness", answer.completeness().header());
        ReleaseRecord release = answer.release();
        exchange.header("PolicyGraph-Release", Long.toString(release.number()));
        if (release.equals(ReleaseRecord.NONE)) {
            return;
        }
        exchange.header("PolicyGraph-Released", release.issued().toString());
        exchange.header("PolicyGraph-Documents", Long.toString(release.documents()));
        exchange.header("Link", links(question, answer));
    }

    private String links(Question question, Answer answer) {
        var links = new StringJoiner(", ");
        links.add("<" + names.release(answer.release().number()) + ">; rel=\"via\"");
        links.add("<" + DESCRIPTION + ">; rel=\"describedby\"");
        if (answer.empty() && question instanceof QueryQuestion asked) {
            links.add("<" + explain(asked.query().text()) + ">; rel=\"help\"; title=\"why nothing was found\"");
        }
        return links.toString();
    }

    private static String explain(String query) {
        String link = EXPLAIN + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return link.length() > LONGEST_LINK ? EXPLAIN : link;
    }
}
