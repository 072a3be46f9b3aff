package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Statement;
import org.policygraph.citation.Citation;
import org.policygraph.page.Frame;
import org.policygraph.page.Look;
import org.policygraph.page.Pages;
import org.policygraph.page.Section;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Reference;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.text.TextViews;
import org.policygraph.things.Description;
import org.policygraph.things.ThingPages;
import org.policygraph.things.ThingView;
import org.policygraph.things.ThingViews;
import org.policygraph.vocabulary.Names;

/** A page of the description of a thing, a passage or a claim. */
record Described(Description description, Pages pages, ThingPages things) implements Resource {

    /** What stands before the slug of a thing, and of the document about it. */
    static final String IDS = "/id/";

    static final String DOCUMENTS = "/doc/";

    /** Where a thing is described: {@code /doc/x} of {@code /id/x}. */
    static String documentPath(String path) {
        return path.startsWith(IDS) ? DOCUMENTS + path.substring(IDS.length()) : path;
    }

    @Override
    public String path() {
        return path(release().names(), about());
    }

    /** Where a thing, or a document of this PolicyGraph, is described. */
    static String path(Names names, Node thing) {
        return names.isId(thing)
                ? DOCUMENTS + Site.encoded(names.slug(thing))
                : "/" + Site.encoded(thing.getURI().substring(names.base().length()));
    }

    @Override
    public String query() {
        return description.page() == 1 ? "" : "?page=" + description.page();
    }

    @Override
    public Node about() {
        return description.thing();
    }

    @Override
    public PinnedRelease release() {
        return description.release();
    }

    @Override
    public List<Representation> representations() {
        return Resource.holding(
                description.said().stream().map(said -> said.triple().getObject()));
    }

    @Override
    public Optional<String> feed() {
        return Feeds.of(release(), about());
    }

    /** What must no longer be used is told of, but with the status of what is gone. */
    @Override
    public int status(Representation representation) {
        return release().read(() -> ThingViews.isDeprecated(release(), about())) ? 410 : 200;
    }

    @Override
    public List<WebLink> links(Site site) {
        var links = new ArrayList<WebLink>(successors());
        var paging = new Paging(site.to(path()), description.page(), description.pages(), description.total());
        if (paging.isLong()) {
            links.add(WebLink.to("first", paging.first()));
            paging.previous().ifPresent(address -> links.add(WebLink.to("prev", address)));
            paging.next().ifPresent(address -> links.add(WebLink.to("next", address)));
            links.add(WebLink.to("last", paging.last()));
        }
        return links;
    }

    @Override
    public List<WebLink> signposts(Site site) {
        return release().read(() -> new Signposts(release(), about(), site).inHead());
    }

    @Override
    public List<WebLink> items(Site site) {
        return release().read(() -> new Signposts(release(), about(), site).items());
    }

    /** What stands in the place of what is withdrawn. */
    private List<WebLink> successors() {
        return release()
                .read(() -> release()
                        .union()
                        .find(about(), DCTerms.isReplacedBy.asNode(), Node.ANY)
                        .filterKeep(triple -> triple.getObject().isURI())
                        .mapWith(triple -> WebLink.to(
                                "successor-version", triple.getObject().getURI()))
                        .toList());
    }

    @Override
    public Collection<Quad> graph(Site site) {
        return DescriptionGraph.of(description, document());
    }

    private Node document() {
        Names names = release().names();
        return names.isId(about())
                ? NodeFactory.createURI(names.base() + DOCUMENTS.substring(1) + names.slug(about()))
                : about();
    }

    @Override
    public byte[] page(Site site) {
        return release().read(() -> {
            var views = new Views(release(), site);
            Optional<Passage> passage = views.words().passage(about());
            if (passage.isPresent()) {
                return passage(views.passage(passage.get(), description), passage.get(), site);
            }
            if (release().names().isText(about())) {
                return text(views, site);
            }
            Optional<Statement> claim = release().catalogue().statement(about());
            return claim.isPresent()
                    ? claim(views.claim(claim.get()), claim.get(), views.words().sentence(claim.get()), site)
                    : thing(views.words(), site);
        });
    }

    private byte[] thing(Words words, Site site) {
        ThingView view = things.view(description, site, words, path());
        Optional<Entry> entry = release().catalogue().entry(about());
        String sentence = view.head().sentence();
        Frame frame = frame(
                        Words.shortened(view.head().label()),
                        entry.map(Described::section).orElse(Section.NONE),
                        site)
                .describedAs(
                        sentence.isEmpty()
                                ? "What policy documents say of "
                                        + Words.shortened(view.head().label()) + ", with the sentences."
                                : Words.shortened(sentence));
        return things.written(
                entry.map(known -> frame.saying(Structured.thing(view, known))).orElse(frame),
                view,
                description,
                site,
                Frames.alternates(this, site));
    }

    private byte[] passage(PassageView view, Passage passage, Site site) {
        Frame frame = frame(Words.shortened(view.quote()), Section.DOCUMENTS, site)
                .describedAs("A passage of " + view.document().label() + ".")
                .saying(Structured.passage(view));
        return pages.written(
                "linkeddata/passage.jte",
                Map.of(
                        "frame",
                        frame,
                        "view",
                        view,
                        "formats",
                        Frames.alternates(this, site),
                        "reference",
                        reference(Reference.in(release()).of(passage), "passages", site)));
    }

    private Reference reference(Citation citation, String list, Site site) {
        String slug = Site.encoded(release().names().slug(about()));
        return Reference.to(citation, "/api/" + list + "/" + slug + "/citation", site);
    }

    private byte[] text(Views views, Site site) {
        Node document = description.said().getFirst().triple().getSubject();
        Frame frame = frame("Text of " + views.words().label(document), Section.DOCUMENTS, site)
                .looking(Look.WIDE);
        var texts = new TextViews(release().catalogue(), views.words(), site, path());
        return pages.written(
                "linkeddata/text.jte",
                Map.of(
                        "frame",
                        frame,
                        "view",
                        texts.view(document, views.text(document), site.asked(TextViews.PART)),
                        "iri",
                        about().getURI(),
                        "formats",
                        Frames.alternates(this, site)));
    }

    private byte[] claim(ClaimView view, Statement claim, String sentence, Site site) {
        Frame frame = frame(sentence, Section.DOCUMENTS, site)
                .describedAs("A claim of " + view.evidence().document().label() + ".")
                .saying(Structured.claim(view, sentence));
        return pages.written(
                "linkeddata/claim.jte",
                Map.of(
                        "frame",
                        frame,
                        "view",
                        view,
                        "formats",
                        Frames.alternates(this, site),
                        "reference",
                        reference(Reference.in(release()).of(claim), "claims", site)));
    }

    private Frame frame(String title, Section section, Site site) {
        return Frames.of(this, site, title, section);
    }

    static Section section(Entry entry) {
        for (Kind kind : Kind.values()) {
            if (entry.is(kind)) {
                return switch (kind) {
                    case TOPIC -> Section.TOPICS;
                    case FORUM -> Section.FORA;
                    case ACTOR -> Section.ACTORS;
                    case OUTCOME -> Section.OUTCOMES;
                    case DOCUMENT -> Section.DOCUMENTS;
                };
            }
        }
        return Section.NONE;
    }
}
