package org.policygraph.api;

import org.policygraph.overviews.Moment;

/** Puts moments into the words of the wire. */
final class TimelineViews {

    private final Relations relations;

    TimelineViews(Question question) {
        this.relations = new Relations(question);
    }

    TimelineWire.MomentView view(Moment moment) {
        Wire.Reference thing = relations.reference(moment.thing().node());
        return new TimelineWire.MomentView(
                thing.iri(),
                moment.thing().slug(),
                thing.href(),
                thing.label(),
                moment.kind().word(),
                moment.thing().kinds().stream().map(relations::term).toList(),
                relations.term(moment.property()),
                OverviewViews.when(moment.when(), moment.kind().lasts()),
                moment.own() ? "own" : "sentence",
                moment.refines(),
                moment.otherwise(),
                relations.relations(moment.evidence()));
    }
}
