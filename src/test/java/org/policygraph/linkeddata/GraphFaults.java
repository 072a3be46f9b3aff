package org.policygraph.linkeddata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.policygraph.syntax.XmlText;

/** Whether an address says the same in every syntax, as RIOT and as Rio read it. */
final class GraphFaults {

    static final String BASE = "https://w3id.org/policygraph/";

    private final List<String> found = new ArrayList<>();
    private final Set<String> iris = new TreeSet<>();
    private final Set<String> subjects = new TreeSet<>();

    private record Syntax(String mediaType, Lang riot, RDFFormat rio) {}

    private static final List<Syntax> SYNTAXES = List.of(
            new Syntax("application/n-triples", Lang.NTRIPLES, RDFFormat.NTRIPLES),
            new Syntax("text/turtle", Lang.TURTLE, RDFFormat.TURTLE),
            new Syntax("application/rdf+xml", Lang.RDFXML, RDFFormat.RDFXML),
            new Syntax("application/ld+json", Lang.JSONLD11, RDFFormat.JSONLD),
            new Syntax("application/trig", Lang.TRIG, RDFFormat.TRIG),
            new Syntax("application/n-quads", Lang.NQUADS, RDFFormat.NQUADS));

    GraphFaults(Function<String, HttpResponse<String>> address) {
        Graph first = GraphFactory.createDefaultGraph();
        for (Syntax syntax : SYNTAXES) {
            HttpResponse<String> answer = address.apply(syntax.mediaType());
            if (syntax.riot().equals(Lang.RDFXML) && !xmlHolds(first)) {
                if (answer.statusCode() != 406) {
                    found.add("answers " + answer.statusCode() + " in XML with what XML cannot hold");
                }
                continue;
            }
            String type = answer.headers().firstValue("Content-Type").orElse("nothing");
            if (answer.statusCode() != 200 || !type.split(";", 2)[0].equals(syntax.mediaType())) {
                found.add("answers " + answer.statusCode() + " with " + type + " to " + syntax.mediaType());
                continue;
            }
            first = compared(answer, syntax, first);
        }
        if (first.isEmpty()) {
            found.add("says nothing");
        }
        first.find().forEachRemaining(this::note);
    }

    private Graph compared(HttpResponse<String> answer, Syntax syntax, Graph first) {
        try {
            Graph riot = riot(answer, syntax.riot());
            Graph rio = rio(answer, syntax.rio());
            if (!riot.isIsomorphicWith(rio)) {
                found.add("is read by RIOT and Rio as different graphs from " + syntax.mediaType());
            }
            if (!first.isEmpty() && !riot.isIsomorphicWith(first)) {
                found.add("says " + riot.size() + " statements in " + syntax.mediaType() + " and other " + first.size()
                        + " in N-Triples");
            }
            return first.isEmpty() ? riot : first;
        } catch (RiotException | RDFParseException | IOException unreadable) {
            found.add("cannot be read as " + syntax.mediaType() + ": " + unreadable.getMessage());
            return first;
        }
    }

    private static boolean xmlHolds(Graph graph) {
        return graph.find().mapWith(Triple::getObject).toList().stream().allMatch(XmlText::canHold);
    }

    List<String> found() {
        return found;
    }

    /** Those that are minted here. */
    Set<String> iris() {
        return iris;
    }

    /** Those of whom anything is said. */
    Set<String> subjects() {
        return subjects;
    }

    private void note(Triple triple) {
        if (triple.getSubject().isURI()) {
            subjects.add(triple.getSubject().getURI());
        }
        for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
            if (node.isURI() && node.getURI().startsWith(BASE)) {
                iris.add(node.getURI());
            }
        }
    }

    private static Graph riot(HttpResponse<String> answer, Lang syntax) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.create()
                .source(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                .base(answer.uri().toString())
                .lang(syntax)
                .parse(read);
        return union(read);
    }

    /** What Rio reads, by way of N-Quads. */
    private static Graph rio(HttpResponse<String> answer, RDFFormat format) throws IOException {
        var quads = new StringWriter();
        var parser = Rio.createParser(format);
        parser.getParserConfig().set(JSONLDSettings.SECURE_MODE, false);
        parser.setRDFHandler(Rio.createWriter(RDFFormat.NQUADS, quads));
        parser.parse(new StringReader(answer.body()), answer.uri().toString());
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(quads.toString(), Lang.NQUADS).parse(read);
        return union(read);
    }

    private static Graph union(DatasetGraph dataset) {
        Graph union = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }
}
