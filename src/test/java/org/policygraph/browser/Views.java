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
            reading("overviews", "/overviews"),
            reading("matrix", "/matrix"),
            reading("matrix-actors", "/matrix?rows=topics&columns=actors&order=alike"),
            reading("matrix-year", "/matrix?year=2014&row=topic-human-rights-online&modality=asserted"),
            reading("matrix-years", "/matrix?rows=fora&columns=years"),
            reading("matrix-cell", "/matrix?cell=topic-cybercrime,eu-us-working-group"),
            reading("matrix-empty", "/matrix?cell=topic-smart-grids,global-alliance"),
            reading("matrix-unclear", "/matrix?addRowName=cyber"),
            reading("matrix-mistake", "/matrix?rows=norms"),
            reading("together", "/together?thing=topic-cybercrime"),
            reading("together-pair", "/together?of=states&in=forum&pair=estonia,germany"),
            reading("compare", "/compare"),
            reading("compare-fora", "/compare?things=eu-us-working-group,eu-us-cyber-dialogue,global-alliance"),
            reading("compare-states", "/compare?things=estonia,germany"),
            reading("compare-topics", "/compare?things=eu-us-working-group,eu-us-cyber-dialogue&aspect=topics"),
            reading("gaps", "/gaps"),
            reading("gap", "/gaps/counts-without-members"),
            reading("conflicts", "/conflicts"),
            reading("conflicts-none", "/conflicts?thing=topic-cybercrime"),
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
