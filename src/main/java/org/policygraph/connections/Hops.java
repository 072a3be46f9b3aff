package org.policygraph.connections;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Pg;

/** The links that one question may use, and what each weighs for it. */
final class Hops {

    private final ConnectionGraph graph;
    private final Wanted wanted;
    private final int[] weights;

    Hops(ConnectionGraph graph, Wanted wanted) {
        this.graph = graph;
        this.wanted = wanted;
        this.weights = wanted.isOpen() && !wanted.scheme() ? graph.weights() : sifted();
    }

    /** What a link weighs; 0 if it may not be used. */
    int weight(int link) {
        return weights[link];
    }

    /** How many links may be used. */
    long size() {
        return Arrays.stream(weights).filter(weight -> weight > 0).count();
    }

    Hop hop(int from, int to) {
        int link = graph.link(from, to);
        return new Hop(
                graph.thing(from),
                graph.thing(to),
                Weights.shown(weights[link]),
                graph.links().evidence(link, this::passes),
                schemeLink(link));
    }

    private int[] sifted() {
        int[] sifted = new int[graph.links().size()];
        for (int link = 0; link < sifted.length; link++) {
            int said = wanted.isOpen() ? graph.weights()[link] : graph.links().weight(link, this::passes);
            sifted[link] = said == 0 && !schemeLink(link).isEmpty() ? Weights.SCHEME : said;
        }
        return sifted;
    }

    private List<Triple> schemeLink(int link) {
        return wanted.scheme()
                ? graph.links().scheme(link).filter(wanted::wants).stream().toList()
                : List.of();
    }

    private boolean passes(Statement first, Statement second) {
        return wanted.wants(first, second) && (wanted.times().isEmpty() || (mayHold(first) && mayHold(second)));
    }

    /** What a qualified relation is known to hold for is its own time. */
    private boolean mayHold(Statement statement) {
        return wanted.mayHold(time(statement.subject()))
                && (!statement.object().isURI() || wanted.mayHold(time(statement.object())));
    }

    private Interval time(Node thing) {
        return graph.catalogue()
                .entry(thing)
                .filter(GraphBuilder::isQualified)
                .map(Hops::time)
                .orElse(Interval.UNKNOWN);
    }

    /** What a state has done to a treaty holds from then on. */
    private static Interval time(Entry relation) {
        Interval own = relation.bounds();
        return relation.classes().contains(Pg.TREATY_ACTION) ? new Interval(own.from(), Interval.UNKNOWN.to()) : own;
    }
}
