package org.policygraph.join;

import org.policygraph.index.Matches;
import org.policygraph.index.QuadIndex;

/** One pattern being looked for, while those before it have their values: gives values to the variables it is first to have. */
final class Step {

    private final Pattern looked;
    private final Matches matches;

    /** The slots that had no value when the step began. */
    private final boolean[] fresh;

    /** Which pattern of the join it is. */
    final int pattern;

    Step(int pattern, Pattern looked, int[] values, QuadIndex index) {
        this.pattern = pattern;
        this.looked = looked;
        this.matches = index.matches(looked.wanted(values));
        this.fresh = new boolean[looked.width()];
        for (int place = 0; place < fresh.length; place++) {
            int slot = looked.slot(place);
            fresh[place] = slot != Pattern.NONE && values[slot] == QuadIndex.ANY;
        }
    }

    /** Writes the next match into the values; when there is none, takes back what it wrote. */
    boolean next(int[] values) {
        do {
            clear(values);
            if (!matches.next()) {
                return false;
            }
        } while (!write(values));
        return true;
    }

    boolean fills(int slot) {
        for (int place = 0; place < fresh.length; place++) {
            if (fresh[place] && looked.slot(place) == slot) {
                return true;
            }
        }
        return false;
    }

    /** A variable that stands twice in the pattern must find the same term twice. */
    private boolean write(int[] values) {
        for (int place = 0; place < fresh.length; place++) {
            if (fresh[place]) {
                int found = matches.at(place);
                int slot = looked.slot(place);
                if (values[slot] != QuadIndex.ANY && values[slot] != found) {
                    return false;
                }
                values[slot] = found;
            }
        }
        return true;
    }

    private void clear(int[] values) {
        for (int place = 0; place < fresh.length; place++) {
            if (fresh[place]) {
                values[looked.slot(place)] = QuadIndex.ANY;
            }
        }
    }
}
