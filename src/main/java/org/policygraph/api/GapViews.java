package org.policygraph.api;

import org.policygraph.overviews.Gap;
import org.policygraph.overviews.GapKind;
import org.policygraph.overviews.Gaps;

/** Puts gaps into the words of the wire. */
final class GapViews {

    private static final int SHOWN = 3;

    private final Relations relations;
    private final Gaps gaps;
    private final long documents;

    GapViews(Question question, Gaps gaps) {
        this.relations = new Relations(question);
        this.gaps = gaps;
        this.documents = question.catalogue().record().documents();
    }

    GapWire.GapKindView kind(GapKind kind) {
        var found = gaps.of(kind);
        return new GapWire.GapKindView(
                kind.word(),
                kind.meaning(),
                found.size(),
                Addresses.GAPS + "/" + kind.word(),
                documents,
                found.stream()
                        .limit(SHOWN)
                        .map(gap -> relations.reference(gap.thing().node()))
                        .toList());
    }

    GapWire.GapView gap(Gap gap) {
        return new GapWire.GapView(
                gap.kind().word(),
                relations.reference(gap.thing().node()),
                gap.thing().kinds().stream().map(relations::term).toList(),
                gap.detail(),
                gap.evidence().size(),
                gap.evidence().stream().limit(SHOWN).map(relations::relation).toList());
    }
}
