package org.policygraph.browser;

import static org.policygraph.browser.View.graph;
import static org.policygraph.browser.View.reading;

import java.util.List;

/** Every page that people read: whoever adds a page adds a line. */
final class Views {

    static final List<View> ALL = List.of(
            reading("home", "/"),
            reading("search", "/search?q=dialogue"),
            reading("search-nothing", "/search?q=xqzvwk"),
            reading("search-mistake", "/search?q=norm&from=31+February"),
            reading("topics", "/topics"),
            reading("fora", "/fora"),
            reading("actors", "/actors"),
            reading("outcomes", "/outcomes"),
            reading("documents", "/documents"),
            reading("topic", "/doc/topic-human-rights-online"),
            reading("forum", "/doc/eu-us-cyber-dialogue"),
            reading("actor", "/doc/european-union"),
            reading("state", "/doc/estonia"),
            reading("instrument", "/doc/budapest-convention"),
            reading("document", "/doc/fact-sheet-140326-01"),
            reading("text", "/doc/fact-sheet-140326-01/text"),
            reading("table", "/doc/osce-cbms"),
            reading("passage", "/doc/fact-sheet-140326-01/s15b"),
            reading("row", "/doc/osce-cbms/1"),
            graph("connections", "/connections"),
            graph("connections-two", "/connections?from=budapest-convention&to=topic-human-rights-online"),
            graph("connections-one", "/connections?from=budapest-convention"),
            graph("connections-none", "/connections?from=topic-cyberspace&to=role-chair&maxLength=2"),
            reading("connections-unclear", "/connections?fromName=cyber&toName=xqzvwk"),
            reading("questions", "/questions"),
            reading("questions-none", "/questions?q=xqzvwk"),
            reading("question-table", "/questions/cq01-fora-that-address-a-topic"),
            reading("question-empty", "/questions/cq01-fora-that-address-a-topic?topic=topic-botnets"),
            reading("question-mistake", "/questions/cq07-who-held-a-role-on-a-date?date=2014-02-31&role=x"),
            reading("question-waiting", "/questions/cq33-what-a-state-did-with-a-treaty"),
            reading("question-bars", "/questions/cq32-how-many-joined-each-year"),
            reading("question-lying-bars", "/questions/cq49-documents-of-the-graph"),
            reading("question-lines", "/questions/cq35-how-many-members-or-parties-sources-count"),
            reading("question-matrix", "/questions/cq47-fora-and-their-topics"),
            reading("question-network", "/questions/cq46-what-builds-on-what"),
            reading("question-timeline", "/questions/cq29-commitments-and-their-fate"),
            reading("question-map", "/questions/cq13-parties-to-a-treaty-on-a-date"),
            reading("question-long", "/questions/cq41-statements-by-the-way-they-are-made?how=asserted"),
            graph("editor", "/sparql"),
            graph("editor-answer", "/sparql?question=cq47-fora-and-their-topics"),
            graph("editor-mistake", "/sparql?query=SELECT+*+WHERE+%7B+%3Fforum+pg%3Aaddresses+%7D"),
            reading("timeline", "/timeline"),
            reading("timeline-year", "/timeline?zoom=2014"),
            reading("timeline-mistake", "/timeline?from=2014-02-31"),
            reading("map", "/map"),
            reading("map-europe", "/map?of=freedom-online-coalition&on=2014&region=europe"),
            reading("commitments", "/commitments?date=2014-12-31"),
            reading("releases", "/releases"),
            reading("release", "/releases/1"),
            reading("known", "/doc/eu-us-cyber-dialogue?knownAt=release-1&validAt=2014"),
            reading("catalogue", "/catalog"),
            reading("ontology", "/ns"),
            reading("term", "/ns/addresses"),
            reading("problems", "/problems"),
            reading("unknown", "/id/nothing-of-that-name"));

    private Views() {}
}
