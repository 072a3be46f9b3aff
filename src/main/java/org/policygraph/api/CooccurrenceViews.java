package org.policygraph.api;

import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.overviews.Occurrences;
import org.policygraph.overviews.Together;
import org.policygraph.overviews.Unit;
import org.policygraph.overviews.Within;

/** Puts what occurs together into the words of the wire. */
final class CooccurrenceViews {

    private static final double DIGITS = 1e4;

    private final Relations relations;
    private final Occurrences occurrences;
    private final Within within;
    private final int most;

    CooccurrenceViews(Question question, Occurrences occurrences, Within within, int most) {
        this.relations = new Relations(question);
        this.occurrences = occurrences;
        this.within = within;
        this.most = most;
    }

    CooccurrenceWire.PairView view(Together pair) {
        Node one = pair.one().node();
        Node other = pair.other().node();
        return new CooccurrenceWire.PairView(
                relations.reference(one),
                relations.reference(other),
                within.word(),
                pair.together(),
                pair.withOne(),
                pair.withOther(),
                pair.units(),
                rounded(pair.jaccard()),
                rounded(pair.npmi()),
                occurrences.with(pair).stream()
                        .limit(most)
                        .map(unit -> unit(unit, one, other))
                        .toList());
    }

    private CooccurrenceWire.UnitView unit(Unit unit, Node one, Node other) {
        boolean isThing = within != Within.PASSAGE && within != Within.SENTENCE;
        return new CooccurrenceWire.UnitView(
                isThing ? relations.reference(unit.thing()) : null, said(unit, one), said(unit, other));
    }

    private List<Wire.Relation> said(Unit unit, Node member) {
        return unit.members().getOrDefault(member, List.of()).stream()
                .limit(most)
                .map(relations::relation)
                .toList();
    }

    private static double rounded(double measure) {
        return Math.round(measure * DIGITS) / DIGITS;
    }
}
