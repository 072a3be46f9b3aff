package org.policygraph.overviews;

import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;

/**
 * Two things that occur together.
 *
 * @param one the one whose label comes first
 * @param other the other one
 * @param together in how many units both occur
 * @param withOne in how many units the first occurs
 * @param withOther in how many units the second occurs
 * @param units in how many units anything of their kind occurs
 */
public record Together(Entry one, Entry other, int together, int withOne, int withOther, int units) {

    /** Whether a thing is one of the two. */
    public boolean isOf(Node thing) {
        return one.node().equals(thing) || other.node().equals(thing);
    }

    /** The units with both by those with either (Jaccard 1901): from above 0 to 1. */
    public double jaccard() {
        return (double) together / (withOne + withOther - together);
    }

    /**
     * The normalised pointwise mutual information (Bouma 2009): 1 if they occur only together, 0 if they occur together as
     * often as by chance, and below if less often. If both are in every unit this tells nothing, and is 0.
     */
    public double npmi() {
        if (together == units) {
            return 0;
        }
        double p = (double) together / units;
        double byChance = (double) withOne / units * ((double) withOther / units);
        return Math.log(p / byChance) / -Math.log(p);
    }
}
