package org.policygraph.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.policygraph.history.Change;
import org.policygraph.history.Comparison;
import org.policygraph.history.Quotation;
import org.policygraph.history.ThingChanges;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** Puts releases and their changes into the words of the wire. */
final class ReleaseViews {

    private final Names names;
    private final Relations relations;

    ReleaseViews(Question question) {
        this(question.catalogue().names(), new Relations(question));
    }

    ReleaseViews(Names names, Relations relations) {
        this.names = names;
        this.relations = relations;
    }

    /**
     * A release.
     *
     * @param first whether none before it can be read
     */
    ReleaseWire.ReleaseItem release(ReleaseRecord record, boolean first) {
        String address = Addresses.RELEASES + "/" + record.number();
        return new ReleaseWire.ReleaseItem(
                record.number(),
                names.release(record.number()).getURI(),
                address,
                record.issued(),
                record.reason(),
                record.attestation().author().isEmpty()
                        ? null
                        : record.attestation().author(),
                record.documents(),
                record.statements(),
                record.contentHash(),
                record.attestation().checks(),
                record.attestation().warnings(),
                first ? null : Addresses.RELEASES + "/" + (record.number() - 1) + "/diff/" + record.number(),
                address + "/patch");
    }

    ReleaseWire.ChangedThing thing(ThingChanges thing) {
        return new ReleaseWire.ChangedThing(
                thing.thing().toString(),
                thing.label(),
                thing.changes().stream()
                        .map(change -> change(change, relations.remembering(thing.names())))
                        .toList());
    }

    static Map<String, Integer> counts(Comparison comparison) {
        var counts = new TreeMap<String, Integer>();
        comparison.counts().forEach((kind, count) -> counts.put(word(kind), count));
        return counts;
    }

    private static ReleaseWire.ChangeView change(Change change, Relations relations) {
        return new ReleaseWire.ChangeView(
                word(change.kind()),
                relations.reference(change.subject()),
                relations.term(change.predicate()),
                change.before().stream().map(relations::end).toList(),
                change.after().stream().map(relations::end).toList(),
                quotations(change.evidenceBefore(), relations),
                quotations(change.evidenceAfter(), relations));
    }

    private static List<ReleaseWire.QuotationView> quotations(List<Quotation> quotations, Relations relations) {
        return quotations.stream()
                .map(quotation -> new ReleaseWire.QuotationView(
                        quotation.passage().getURI(),
                        quotation.document().getURI(),
                        relations.label(quotation.document()),
                        quotation.quote(),
                        quotation.page() == 0 ? null : quotation.page()))
                .toList();
    }

    private static String word(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
