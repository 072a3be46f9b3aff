package org.policygraph.connections;

/**
 * How strongly everything is connected with one thing: the sum, over all ways that never turn straight back and never
 * come back to the beginning, of 2 to the power of minus their weight. In other words, how often somebody comes by who
 * begins at the thing, follows at each thing any link on, and gives up before each hop with a probability of one half.
 */
final class Surroundings {

    private final ConnectionGraph graph;
    private final int source;
    private final double[] shares;
    private final double[] strengths;

    /** What goes along each link: first from its smaller end to the greater, then the other way. */
    private double[] flow;

    private double[] arrived;

    private Surroundings(ConnectionGraph graph, Hops hops, int source) {
        this.graph = graph;
        this.source = source;
        strengths = new double[graph.size()];
        arrived = new double[graph.size()];
        shares = new double[graph.links().size()];
        flow = new double[2 * shares.length];
        for (int link = 0; link < shares.length; link++) {
            int weight = hops.weight(link);
            shares[link] = weight == 0 ? 0 : share(weight);
        }
    }

    /** The strength by the number of the thing; 0 where no way leads. */
    static double[] of(int source, ConnectionGraph graph, Hops hops, int most, Effort effort) {
        var surroundings = new Surroundings(graph, hops, source);
        surroundings.begin();
        for (int length = 1; length < most; length++) {
            surroundings.goOn(effort);
        }
        return surroundings.strengths;
    }

    private void begin() {
        for (int arc = graph.firstArc(source); arc < graph.endArc(source); arc++) {
            int link = graph.arcLink(arc);
            arrive(link, graph.arcEnd(arc), shares[link]);
        }
    }

    private void goOn(Effort effort) {
        double[] before = arrived;
        double[] came = flow;
        arrived = new double[before.length];
        flow = new double[came.length];
        for (int thing = 0; thing < before.length; thing++) {
            if (before[thing] > 0 && thing != source && graph.isPassable(thing)) {
                leave(thing, before[thing], came, effort);
            }
        }
    }

    private void leave(int thing, double arrivedHere, double[] came, Effort effort) {
        double onwards = share(graph.toll(thing));
        for (int arc = graph.firstArc(thing); arc < graph.endArc(thing); arc++) {
            effort.step();
            int link = graph.arcLink(arc);
            int end = graph.arcEnd(arc);
            double others = arrivedHere - came[place(link, thing)];
            if (end != source && others > 0 && shares[link] > 0) {
                arrive(link, end, others * onwards * shares[link]);
            }
        }
    }

    private void arrive(int link, int end, double amount) {
        flow[place(link, end)] += amount;
        arrived[end] += amount;
        strengths[end] += amount;
    }

    /** Where it stands what goes along a link towards one of its ends. */
    private int place(int link, int end) {
        return 2 * link + (graph.links().high(link) == end ? 0 : 1);
    }

    private static double share(int weight) {
        return Math.pow(2, -Weights.shown(weight));
    }
}
