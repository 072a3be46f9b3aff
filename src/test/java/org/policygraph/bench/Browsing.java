package org.policygraph.bench;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/**
 * What pages and descriptions take over HTTP, and how large they are; descriptions in turns with a stock Fuseki that is
 * asked to describe the same things.
 */
final class Browsing {

    private static final Names NAMES = Names.standard();
    private static final long SEED = 11;
    private static final int THINGS = 30;
    private static final int STATEMENTS_PER_PAGE = 200;
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String HTML = "text/html";
    private static final String NTRIPLES = "application/n-triples";

    private final Servers servers;
    private final int documents;
    private final Report report;

    Browsing(Servers servers, int documents, Report report) {
        this.servers = servers;
        this.documents = documents;
        this.report = report;
    }

    static void head(Report report) {
        report.head(List.of("invented documents, page", "first", "p50", "p95", "bytes", "compressed"));
    }

    void run() {
        new Scale(servers.work(), report).fill(servers.store(), documents);
        var release = servers.exported();
        DatasetGraph quads = RDFParser.source(release).toDatasetGraph();
        List<String> things = things(quads);
        try (var ours = servers.policygraph();
                var theirs = servers.fusekiOnDisk(release)) {
            ours.secondsToAnswer(Asked.lookup().text());
            var web = new Web(ours.endpoint());
            spread(quads).forEach((name, address) -> page(web, name, List.of(address)));
            pages(things).forEach((name, addresses) -> page(web, name, addresses));
            describe(
                    web,
                    theirs.client(),
                    things.stream().filter(thing -> isOnOnePage(quads, thing)).toList());
            report.line("After this, the service at %d invented documents has %d MB in memory."
                    .formatted(documents, ours.residentMegabytes()));
        }
    }

    private void page(Web web, String name, List<String> addresses) {
        double first = web.nanos(addresses.getFirst(), HTML) / NANOS_PER_MILLI;
        var timings = new Timings();
        int largest = 0;
        int packed = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (String address : addresses) {
                long begin = System.nanoTime();
                byte[] answer = web.read(address, HTML);
                long taken = System.nanoTime() - begin;
                if (round >= 0) {
                    timings.add(taken);
                } else if (round == -1) {
                    largest = Math.max(largest, answer.length);
                    packed = Math.max(packed, Web.compressed(answer));
                }
            }
        }
        report.row(List.of(
                documents + ", " + name,
                Report.millis(first) + " ms",
                Report.millis(timings.p50()) + " ms",
                Report.millis(timings.p95()) + " ms",
                Integer.toString(largest),
                Integer.toString(packed)));
    }

    /** What Fuseki describes must be a part of what PolicyGraph does, which adds labels, passages and where it is. */
    private void describe(Web web, OverHttp theirs, List<String> things) {
        var ours = new Timings();
        var fuseki = new Timings();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (String thing : things) {
                String query = "DESCRIBE <" + thing + ">\n# " + round;
                long begin = System.nanoTime();
                byte[] answer = web.read("/doc/" + slug(thing), NTRIPLES);
                long between = System.nanoTime();
                byte[] other = theirs.described(query);
                long end = System.nanoTime();
                if (round >= 0) {
                    ours.add(between - begin);
                    fuseki.add(end - between);
                } else if (round == -WARM_UP) {
                    requireContained(thing, graph(other), graph(answer));
                }
            }
        }
        report.line(
                "Descriptions of %d things at %d invented documents, N-Triples: p50 %s, p95 %s ms; DESCRIBE of a stock Fuseki on TDB2: %s, %s ms; ratios %s, %s"
                        .formatted(
                                things.size(),
                                documents,
                                Report.millis(ours.p50()),
                                Report.millis(ours.p95()),
                                Report.millis(fuseki.p50()),
                                Report.millis(fuseki.p95()),
                                Report.ratio(ours.p50(), fuseki.p50()),
                                Report.ratio(ours.p95(), fuseki.p95())));
    }

    private static void requireContained(String thing, Graph fuseki, Graph ours) {
        if (fuseki.isEmpty() || !fuseki.stream().allMatch(ours::contains)) {
            throw new IllegalStateException(thing + " is described by Fuseki with what PolicyGraph does not say");
        }
    }

    private static Graph graph(byte[] ntriples) {
        return RDFParser.source(new ByteArrayInputStream(ntriples))
                .lang(Lang.NTRIPLES)
                .toGraph();
    }

    /** Of a forum of which nothing much is said, and of those of which most is. */
    private static Map<String, String> spread(DatasetGraph quads) {
        var pages = new LinkedHashMap<String, String>();
        for (Node kind : List.of(Pg.FORUM, Pg.STATE, Pg.TOPIC)) {
            List<Node> all = all(quads, kind);
            all.sort(Comparator.comparingLong(thing -> statements(quads, thing)));
            for (Node thing : List.of(all.getFirst(), all.getLast())) {
                pages.put(
                        "%s of %d statements".formatted(kind.getLocalName(), statements(quads, thing)),
                        "/doc/" + NAMES.slug(thing));
            }
        }
        return pages;
    }

    /** Descriptions have pages, and Fuseki's have none. */
    private static boolean isOnOnePage(DatasetGraph quads, String thing) {
        return statements(quads, NodeFactory.createURI(thing)) <= STATEMENTS_PER_PAGE;
    }

    private static long statements(DatasetGraph quads, Node thing) {
        return Iter.count(quads.find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY))
                + Iter.count(quads.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing));
    }

    private static List<Node> all(DatasetGraph quads, Node kind) {
        var all = new ArrayList<Node>();
        quads.find(Quad.defaultGraphIRI, Node.ANY, RDF.type.asNode(), kind)
                .forEachRemaining(quad -> all.add(quad.getSubject()));
        all.removeIf(thing -> !NAMES.isId(thing));
        all.sort(Comparator.comparing(Node::getURI));
        return all;
    }

    /** At random. */
    private static List<String> things(DatasetGraph quads) {
        List<Node> all = Stream.of(Pg.FORUM, Pg.STATE, Pg.TOPIC)
                .flatMap(kind -> all(quads, kind).stream())
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        var random = new Random(SEED);
        return random.ints(THINGS, 0, all.size())
                .mapToObj(all::get)
                .map(Node::getURI)
                .distinct()
                .toList();
    }

    private static String slug(String thing) {
        return NAMES.slug(NodeFactory.createURI(thing));
    }

    private Map<String, List<String>> pages(List<String> things) {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("home", List.of("/"));
        pages.put("things", things.stream().map(thing -> "/doc/" + slug(thing)).toList());
        pages.put("a topic", List.of("/doc/topic-human-rights-online"));
        pages.put("a text", List.of("/doc/fact-sheet-140326-01/text"));
        pages.put("a passage", List.of("/doc/fact-sheet-140326-01/s15b"));
        pages.put("topics", List.of("/topics"));
        pages.put("fora", List.of("/fora"));
        pages.put("actors", List.of("/actors"));
        pages.put("outcomes", List.of("/outcomes"));
        pages.put("documents", List.of("/documents"));
        pages.put("search", List.of("/search?q=capacity+building"));
        pages.put("connections", List.of("/connections?from=budapest-convention&to=topic-human-rights-online"));
        pages.put("around a thing", List.of("/connections?from=budapest-convention"));
        pages.put("overviews", List.of("/overviews"));
        pages.put("matrix: topics by fora", List.of("/matrix"));
        pages.put("matrix: actors by fora", List.of("/matrix?rows=actors&columns=fora"));
        pages.put("matrix: topics by states, alike", List.of("/matrix?rows=topics&columns=states&order=alike"));
        pages.put("matrix: topics by years", List.of("/matrix?rows=topics&columns=years"));
        pages.put("matrix: what one document says", List.of("/matrix?document=fact-sheet-140326-01"));
        pages.put("a cell", List.of("/matrix?cell=topic-cybercrime,eu-us-working-group"));
        pages.put("what occurs together", List.of("/together", "/together?of=actors&in=document"));
        pages.put("two fora compared", List.of("/compare?things=eu-us-working-group,eu-us-cyber-dialogue"));
        pages.put("three states compared", List.of("/compare?things=estonia,germany,united-states"));
        pages.put("gaps", List.of("/gaps", "/gaps/undated-events"));
        pages.put("conflicts", List.of("/conflicts"));
        pages.put("timeline", List.of("/timeline", "/timeline?zoom=2014"));
        pages.put("map", List.of("/map"));
        pages.put("commitments", List.of("/commitments"));
        pages.put("questions", List.of("/questions"));
        pages.put("a question, its table", List.of("/questions/cq01-fora-that-address-a-topic"));
        pages.put("a question, its map", List.of("/questions/cq13-parties-to-a-treaty-on-a-date"));
        pages.put("all links of a thing", List.of("/links/budapest-convention"));
        pages.put("claims", List.of("/claims"));
        pages.put("catalogue", List.of("/catalog"));
        pages.put("statistics", List.of("/void"));
        pages.put("help", List.of("/help"));
        pages.put("editor", List.of("/sparql"));
        pages.put("ontology", List.of("/ns"));
        pages.put("releases", List.of("/releases"));
        pages.put("true on a day, a thing", List.of("/doc/eu-us-cyber-dialogue?validAt=2013-06-30"));
        pages.put("true on a day, home", List.of("/?validAt=2013-06-30"));
        if (documents > 0) {
            pages.put("all that came with them", List.of("/releases/1/diff/2"));
        }
        pages.put("a release", List.of("/releases/1"));
        pages.put("bundle", List.of("/releases/1/bundle.zip"));
        return pages;
    }
}
