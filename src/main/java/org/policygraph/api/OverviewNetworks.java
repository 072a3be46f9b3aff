package org.policygraph.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.network.Network;
import org.policygraph.network.NetworkBuilder;
import org.policygraph.network.Origin;
import org.policygraph.network.Proof;
import org.policygraph.network.Tie;
import org.policygraph.overviews.Cell;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.overviews.Occurrences;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Together;
import org.policygraph.overviews.Unit;
import org.policygraph.overviews.When;
import org.policygraph.overviews.Within;

/** Overviews as networks: what is in the rows and columns, or occurs together, and a tie for each cell or pair. */
final class OverviewNetworks {

    private final Question question;
    private final int most;
    private final NetworkBuilder builder;
    private boolean cut;

    /**
     * For an answer.
     *
     * @param most how many reasons or places, and how many statements of each, are taken along as evidence
     */
    OverviewNetworks(Question question, int most) {
        this.question = question;
        this.most = most;
        this.builder = new NetworkBuilder(question.catalogue(), question.languages()::label);
    }

    /** The cells of a matrix; each weighs as much as there are statements. */
    Network of(MatrixViews views, MatrixWanted wanted) {
        views.shown().forEach(this::add);
        String title =
                "What " + wanted.rows().word() + " and " + wanted.columns().word() + " have to do with each other";
        Origin origin = origin(title);
        return builder.network(views.limit().map(origin::truncatedBy).orElse(origin));
    }

    /** Pairs, the most frequent first; each weighs as much as they occur together. */
    Network of(List<Together> pairs, Occurrences occurrences, Within within) {
        Question paged = question.whole();
        List<Together> shown =
                pairs.stream().skip(paged.from()).limit(paged.size()).toList();
        shown.forEach(pair -> add(pair, occurrences.with(pair), within));
        String left = shown.size() < pairs.size() ? shown.size() + " of " + pairs.size() + " pairs" : "";
        String unproved = cut ? "'evidence' places of each pair, and statements of each place" : "";
        String limit = Stream.of(left, unproved).filter(each -> !each.isEmpty()).reduce("", OverviewNetworks::joined);
        return builder.network(
                origin("What occurs together in one " + within.word()).truncatedBy(limit));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : one + "; " + other;
    }

    private Origin origin(String title) {
        return NetworkBuilder.origin(question.catalogue(), title, Answers.self(question));
    }

    private void add(Cell cell) {
        var tie = new Tie(cell.row().node(), cell.column().node(), "has to do with", false);
        builder.prove(tie, proofs(cell.reasons()));
        builder.weigh(
                tie,
                cell.statements(),
                Map.of(
                        "direct", cell.isDirect() ? 1.0 : 0.0,
                        "reasons", (double) cell.reasons().size(),
                        "undated", (double) cell.years().undated()));
    }

    /** What is said, and then why the parts that it is said of belong where they do, which dates nothing. */
    private List<Proof> proofs(List<Reason> reasons) {
        var proofs = new ArrayList<Proof>();
        for (Reason reason : reasons.subList(0, Math.min(most, reasons.size()))) {
            reason.said().stream().limit(most).forEach(said -> {
                When when = said.when();
                proofs.add(new Proof(said.statement(), when.edtf(), when.days()));
            });
            reason.part()
                    .chain()
                    .forEach(link -> proofs.add(Proof.undated(link.statements().getFirst())));
        }
        return proofs;
    }

    private void add(Together pair, List<Unit> units, Within within) {
        Node one = pair.one().node();
        Node other = pair.other().node();
        var tie = new Tie(one, other, "together in one " + within.word(), false);
        cut |= units.size() > most;
        builder.prove(
                tie,
                units.stream()
                        .limit(most)
                        .flatMap(unit -> Stream.concat(proofs(unit, one), proofs(unit, other)))
                        .toList());
        builder.weigh(
                tie,
                pair.together(),
                Map.of(
                        "jaccard",
                        pair.jaccard(),
                        "npmi",
                        pair.npmi(),
                        "withSource",
                        (double) pair.withOne(),
                        "withTarget",
                        (double) pair.withOther()));
    }

    private Stream<Proof> proofs(Unit unit, Node member) {
        var said = unit.members().getOrDefault(member, List.of());
        cut |= said.size() > most;
        return said.stream().limit(most).map(Proof::of);
    }
}
