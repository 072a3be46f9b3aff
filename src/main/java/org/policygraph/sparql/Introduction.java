package org.policygraph.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.policygraph.query.AnswerFormat;

/** What the query address says of itself: to programs a SPARQL 1.1 Service Description, to people a page with a form. */
final class Introduction {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final List<Accept.Offer> OFFERS = offers();

    private final List<String> describedAt;
    private final Pages pages;

    /**
     * An introduction.
     *
     * @param describedAt where it is described what the dataset holds, below the root of the service
     * @param pages writes the page for people
     */
    Introduction(List<String> describedAt, Pages pages) {
        this.describedAt = List.copyOf(describedAt);
        this.pages = pages;
    }

    void answer(Exchange exchange) throws IOException {
        exchange.header("Vary", "Accept");
        exchange.header("Cache-Control", "no-cache");
        switch (exchange.accept().best(OFFERS).orElse(new People.Html())) {
            case FormatChoice choice ->
                exchange.send(200, choice.contentType(), written(description(exchange.address()), choice.format()));
            default -> {
                Pages.HEADERS.forEach(exchange::header);
                exchange.send(200, Pages.MEDIA_TYPE, page(exchange));
            }
        }
    }

    private byte[] page(Exchange exchange) {
        Frame frame = pages.frame(exchange.request().getContextPath(), "Ask in SPARQL");
        return pages.written("sparql/introduction.jte", Map.of("frame", frame));
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
        offers.add(new People.Html());
        return List.copyOf(offers);
    }
}
