package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Quotation;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.text.TextViews;
import org.policygraph.things.Description;
import org.policygraph.vocabulary.Pg;

/** What pages show of passages and claims. */
final class Views {

    private final PinnedRelease release;
    private final Site site;
    private final Words words;

    Views(PinnedRelease release, Site site) {
        this.release = release;
        this.site = site;
        this.words = new Words(release, site);
    }

    Words words() {
        return words;
    }

    PassageView passage(Passage passage, Description description) {
        String text = text(passage.document());
        Quotation quotation = Quotation.of(passage, text);
        Node modality = NodeFactory.createURI(Pg.NAMESPACE + passage.modality());
        return new PassageView(
                passage.node().getURI(),
                quotation.before(),
                passage.quote(),
                quotation.after(),
                words.evidence(passage).columns(),
                words.link(passage.document()),
                Words.place(passage),
                inText(passage, text),
                words.link(modality),
                words.definition(modality),
                passage.validTime(),
                passage.notes(),
                release.catalogue().statements(passage).stream()
                        .map(words::statement)
                        .toList(),
                paging(description));
    }

    ClaimView claim(Statement claim) {
        List<Evidence> others = release.catalogue().statements(claim.subject()).stream()
                .filter(other -> other.predicate().equals(claim.predicate())
                        && other.subject().equals(claim.subject())
                        && other.object().equals(claim.object()))
                .filter(other -> !other.passage().node().equals(claim.passage().node()))
                .map(words::evidence)
                .toList();
        var contradictions = new ArrayList<ClaimView.Contradiction>();
        for (Node other : release.catalogue().contradictions(claim.claim())) {
            release.catalogue()
                    .statement(other)
                    .ifPresent(known ->
                            contradictions.add(new ClaimView.Contradiction(words.link(other), words.evidence(known))));
        }
        return new ClaimView(
                claim.claim().getURI(), words.statement(claim), words.evidence(claim), others, contradictions);
    }

    private Link inText(Passage passage, String text) {
        String place = TextViews.place(passage, text, release.catalogue().passages(passage.document()));
        String path = site.path(release.names().text(passage.document()))
                .map(Described::documentPath)
                .orElse("");
        return place.isEmpty() ? Link.text("") : Link.to("Read on in the text", site.to(path + place));
    }

    /** The stored text of a document; empty if there is none. */
    String text(Node document) {
        return release.dataset()
                .getGraph(release.names().text(document))
                .find(document, Pg.TEXT, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    private Paging paging(Description description) {
        String path = Optional.of(description.thing())
                .flatMap(site::path)
                .map(Described::documentPath)
                .orElse("");
        return new Paging(site.to(path), description.page(), description.pages(), description.total());
    }
}
