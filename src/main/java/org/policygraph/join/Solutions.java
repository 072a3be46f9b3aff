package org.policygraph.join;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows of a join that extend one row, found depth first. At each depth the pattern that finds fewest statements now
 * comes next, and one that finds none ends the branch: the index knows these numbers, so no statistics can be out of
 * date, and the order suits each row by itself.
 */
final class Solutions implements Iterator<Binding> {

    private final Join join;
    private final Binding row;
    private final int[] values;
    private final Step[] steps;
    private final boolean[] taken;
    private int depth;
    private boolean found;
    private boolean looked;

    Solutions(Join join, Binding row, int[] values) {
        this.join = join;
        this.row = row;
        this.values = values;
        this.steps = new Step[join.patternCount()];
        this.taken = new boolean[join.patternCount()];
        this.depth = -1;
        descend();
    }

    @Override
    public boolean hasNext() {
        if (!looked) {
            found = look();
            looked = true;
        }
        return found;
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        looked = false;
        return join.extended(row, values);
    }

    private boolean look() {
        while (depth >= 0) {
            if (!join.advance(steps[depth], values)) {
                ascend();
            } else if (depth == steps.length - 1) {
                return true;
            } else {
                descend();
            }
        }
        return false;
    }

    /** Begins the step with the fewest statements to come; stays where it is if one of the patterns has none. */
    private void descend() {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int pattern = 0; pattern < taken.length; pattern++) {
            if (!taken[pattern]) {
                int count = join.atMost(pattern, values);
                if (count == 0) {
                    return;
                }
                if (count < fewest) {
                    fewest = count;
                    best = pattern;
                }
            }
        }
        taken[best] = true;
        depth++;
        steps[depth] = join.step(best, values);
    }

    private void ascend() {
        taken[steps[depth].pattern] = false;
        depth--;
    }
}
