package org.policygraph.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.query.AnswerFormat;

/** What the query address says of itself: to programs a SPARQL 1.1 Service Description, to people a page with a form. */
final class Introduction {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
    private static final List<Accept.Offer> OFFERS = offers();

    private final byte[] page = resource("sparql.html");
    private final List<String> describedAt;

    /**
     * An introduction.
     *
     * @param describedAt where it is described what the dataset holds, below the root of the service
     */
    Introduction(List<String> describedAt) {
        this.describedAt = List.copyOf(describedAt);
    }

    void answer(Exchange exchange) throws IOException {
        exchange.header("Vary", "Accept");
        exchange.header("Cache-Control", "no-cache");
        switch (exchange.accept().best(OFFERS).orElse(new Page())) {
            case FormatChoice choice ->
                exchange.send(200, choice.contentType(), written(description(exchange.address()), choice.format()));
            default -> {
                exchange.header("Content-Security-Policy", POLICY);
                exchange.send(200, "text/html;charset=utf-8", page);
            }
        }
    }

    private Graph description(String address) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node queries = service(graph, address, "SPARQL11Query");
        service(graph, address + "/update", "SPARQL11Update");
        Node dataset = NodeFactory.createBlankNode();
        graph.add(queries, term("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, term("Dataset"));
        for (String description : describedAt) {
            graph.add(dataset, RDFS.Nodes.seeAlso, NodeFactory.createURI(root(address) + description));
        }
        for (AnswerFormat format : AnswerFormat.values()) {
            format.iri().ifPresent(iri -> graph.add(queries, term("resultFormat"), NodeFactory.createURI(iri)));
        }
        return graph;
    }

    private static String root(String address) {
        return address.endsWith(FusekiMount.PATH)
                ? address.substring(0, address.length() - FusekiMount.PATH.length())
                : address;
    }

    private static Node service(Graph graph, String address, String language) {
        Node service = NodeFactory.createURI(address);
        graph.add(service, RDF.Nodes.type, term("Service"));
        graph.add(service, term("endpoint"), service);
        graph.add(service, term("supportedLanguage"), term(language));
        return service;
    }

    private static byte[] written(Graph graph, AnswerFormat format) {
        var out = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(format.layout(true)).output(out);
        return out.toByteArray();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SD + name);
    }

    /** Programs that have no wish get the description. */
    private static List<Accept.Offer> offers() {
        var offers = new ArrayList<Accept.Offer>(FormatChoice.offers(AnswerFormat.Kind.GRAPH.formats()));
        offers.add(new Page());
        return List.copyOf(offers);
    }

    private static byte[] resource(String name) {
        try (InputStream content = Introduction.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalStateException("the class path lacks " + name);
            }
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Page() implements Accept.Offer {

        @Override
        public String mediaType() {
            return "text/html";
        }

        @Override
        public double preference() {
            return 1;
        }
    }
}
