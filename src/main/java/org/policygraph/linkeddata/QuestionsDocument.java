package org.policygraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.policygraph.ask.QuestionPages;
import org.policygraph.page.Frame;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.springframework.web.util.UriUtils;

/**
 * The list of the ready questions.
 *
 * @param words that must occur in a question on the page; empty for all of them
 */
record QuestionsDocument(PinnedRelease release, ReadyQuestions questions, String words, QuestionPages pages)
        implements Resource {

    static final String PATH = "/questions";

    static final String DESCRIPTION =
            "Questions that researchers ask of policy documents on cyberspace, each with its answer.";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String query() {
        return words.isEmpty()
                ? ""
                : "?" + SoughtWords.PARAMETER + "=" + UriUtils.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public Node about() {
        return QuestionGraph.list(release.names());
    }

    @Override
    public List<WebLink> links(Site site) {
        return List.of(new WebLink("alternate", site.root() + "/api" + PATH, "application/json"));
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return release.read(() -> {
            var graph = new QuestionGraph(release);
            graph.list(questions.all());
            return graph.quads();
        });
    }

    @Override
    public List<String> types() {
        return List.of(Signposts.COLLECTION_PAGE, QuestionGraph.COLLECTION.getURI());
    }

    @Override
    public List<WebLink> items(Site site) {
        return questions.names().stream()
                .map(name -> WebLink.to("item", site.to(PATH + "/" + name)))
                .toList();
    }

    @Override
    public byte[] page(Site site) {
        Frame frame =
                QuestionDocument.framed(this, site, "Questions", DESCRIPTION).listing();
        return pages.list(frame, site, words, Frames.alternates(this, site), about().getURI());
    }
}
