package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.policygraph.catalogue.Entry;
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
import org.policygraph.vocabulary.Pg;

/** What pages show of things, passages and claims. */
final class Views {

    private static final Node DEPRECATED = NodeFactory.createURI(OWL.getURI() + "deprecated");

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

    ThingView thing(Description description) {
        Node thing = description.thing();
        return new ThingView(
                thing.getURI(),
                words.label(thing),
                kinds(thing),
                texts(thing, List.of(SKOS.definition.asNode())),
                labels(thing),
                texts(thing, List.of(SKOS.note.asNode(), SKOS.scopeNote.asNode())).stream()
                        .map(Link::label)
                        .toList(),
                isDeprecated(release, thing),
                Relations.of(description, words),
                paging(description));
    }

    static boolean isDeprecated(PinnedRelease release, Node thing) {
        return release.union()
                .find(thing, DEPRECATED, Node.ANY)
                .filterKeep(triple -> triple.getObject().getLiteralLexicalForm().equals("true"))
                .hasNext();
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

    private List<Link> kinds(Node thing) {
        return release.catalogue().entry(thing).map(Entry::kinds).orElse(List.of()).stream()
                .map(words::link)
                .toList();
    }

    private List<Link> texts(Node thing, List<Node> properties) {
        Graph union = release.union();
        return properties.stream()
                .flatMap(property -> union.find(thing, property, Node.ANY).toList().stream())
                .map(triple -> words.link(triple.getObject()))
                .distinct()
                .sorted(Views::englishFirst)
                .toList();
    }

    private List<Link> labels(Node thing) {
        String shown = words.label(thing);
        return texts(thing, List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())).stream()
                .filter(label -> !label.label().equals(shown))
                .toList();
    }

    private static int englishFirst(Link one, Link other) {
        int english = Boolean.compare(!isEnglish(one), !isEnglish(other));
        int language = one.language().compareTo(other.language());
        return english != 0 ? english : language != 0 ? language : one.label().compareTo(other.label());
    }

    private static boolean isEnglish(Link text) {
        return text.language().isEmpty() || text.language().equals("en");
    }

    private Paging paging(Description description) {
        String path = Optional.of(description.thing())
                .flatMap(site::path)
                .map(Described::documentPath)
                .orElse("");
        return new Paging(site.to(path), description.page(), description.pages(), description.total());
    }
}
