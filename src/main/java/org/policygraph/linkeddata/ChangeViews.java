package org.policygraph.linkeddata;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.policygraph.history.Change;
import org.policygraph.history.Quotation;
import org.policygraph.history.ThingChanges;
import org.policygraph.reader.Labels;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Puts changes into the words and links of a page. */
record ChangeViews(Words words, Site site) {

    ChangedThing thing(ThingChanges thing) {
        return new ChangedThing(
                Link.to(thing.label(), site.address(thing.thing()).orElse("")),
                thing.changes().stream().map(change -> change(thing, change)).toList());
    }

    private ChangeView change(ThingChanges thing, Change change) {
        boolean whole = change.kind() == Change.Kind.INTRODUCED || change.kind() == Change.Kind.REMOVED;
        // The release that is shown may not have it any more.
        Link subject = change.subject().equals(thing.thing())
                ? Link.to(thing.label(), site.address(thing.thing()).orElse(""))
                : link(change.subject(), thing);
        return new ChangeView(
                change.kind().name().toLowerCase(Locale.ROOT),
                Summary.word(change.kind()),
                subject,
                whole ? Link.text("") : words.link(change.predicate()),
                links(change.before(), thing),
                links(change.after(), thing),
                quotes(change.evidenceBefore(), thing),
                quotes(change.evidenceAfter(), thing));
    }

    private List<Link> links(List<Node> values, ThingChanges thing) {
        return values.stream().map(value -> link(value, thing)).toList();
    }

    /** By the name that it had, if the release that is shown knows none. */
    private Link link(Node node, ThingChanges thing) {
        Link link = words.link(node);
        return node.isURI() && link.label().equals(Labels.localName(node))
                ? Link.to(thing.names().getOrDefault(node, link.label()), link.address())
                : link;
    }

    private List<QuoteView> quotes(List<Quotation> quotations, ThingChanges thing) {
        return quotations.stream()
                .map(quotation -> new QuoteView(
                        quotation.quote(),
                        link(quotation.document(), thing),
                        quotation.page() == 0 ? "" : "page " + quotation.page(),
                        site.address(quotation.passage()).orElse("")))
                .toList();
    }
}
