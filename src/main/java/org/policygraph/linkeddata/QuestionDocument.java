package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.ask.Inquiry;
import org.policygraph.page.Frame;
import org.policygraph.page.HeadLink;
import org.policygraph.page.Section;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;

/** A ready question, or with values its answer: a page, and as a graph the query that is asked. */
record QuestionDocument(PinnedRelease release, Inquiry inquiry) implements Resource {

    @Override
    public String path() {
        return QuestionsDocument.PATH + "/" + inquiry.question().name();
    }

    @Override
    public String query() {
        return inquiry.query();
    }

    /** What follows the path of the question in REST. */
    String answers(String query) {
        return inquiry.isAsked() ? "/answers?" + query : "";
    }

    @Override
    public Node about() {
        return QuestionGraph.question(release.names(), inquiry.question());
    }

    @Override
    public int status(Representation representation) {
        return representation == Representation.HTML ? inquiry.status() : 200;
    }

    @Override
    public List<Representation> representations() {
        return Resource.holding(
                List.of(NodeFactory.createLiteralString(inquiry.question().text())).stream());
    }

    @Override
    public List<WebLink> links(Site site) {
        return List.of(new WebLink("alternate", json(site), "application/json"));
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return release.read(() -> {
            var graph = new QuestionGraph(release);
            graph.question(inquiry.question());
            inquiry.asked().ifPresent(asked -> graph.asked(asked, inquiry.permanent(asked)));
            return graph.quads();
        });
    }

    @Override
    public Optional<String> collection() {
        return Optional.of(QuestionsDocument.PATH);
    }

    @Override
    public List<String> types() {
        return List.of(
                Signposts.ABOUT_PAGE,
                QuestionGraph.kind(inquiry.question().query().query()).getURI());
    }

    @Override
    public String citedAs() {
        return inquiry.isFitting()
                ? inquiry.asked().map(inquiry::permanent).orElse(about().getURI())
                : about().getURI();
    }

    @Override
    public byte[] page(Site site) {
        Frame frame = framed(
                this, site, inquiry.question().title(), inquiry.question().question());
        return inquiry.page(frame, Frames.alternates(this, site), about().getURI());
    }

    private String json(Site site) {
        return site.to("/api" + path() + (inquiry.isAsked() ? "/answers" + query() : ""));
    }

    /** With all links of a question or of the list. */
    static Frame framed(Resource resource, Site site, String title, String description) {
        Frame frame = Frames.of(resource, site, title, Section.QUESTIONS).describedAs(description);
        var links = new ArrayList<>(frame.links());
        resource.links(site).stream()
                .filter(link -> link.relation().equals("alternate"))
                .forEach(link -> links.add(new HeadLink(link.relation(), link.target(), link.type(), "JSON")));
        return frame.linkedTo(links);
    }
}
