package org.policygraph.linkeddata;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.policygraph.history.Change;
import org.policygraph.history.Quotation;
import org.policygraph.history.ThingChanges;
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
                : words.link(change.subject());
        return new ChangeView(
                change.kind().name().toLowerCase(Locale.ROOT),
                Summary.word(change.kind()),
                subject,
                whole ? Link.text("") : words.link(change.predicate()),
                links(change.before()),
                links(change.after()),
                quotes(change.evidenceBefore()),
                quotes(change.evidenceAfter()));
    }

    private List<Link> links(List<Node> values) {
        return values.stream().map(words::link).toList();
    }

    private List<QuoteView> quotes(List<Quotation> quotations) {
        return quotations.stream()
                .map(quotation -> new QuoteView(
                        quotation.quote(),
                        words.link(quotation.document()),
                        quotation.page() == 0 ? "" : "page " + quotation.page(),
                        site.address(quotation.passage()).orElse("")))
                .toList();
    }
}
