package org.policygraph.chronicle;

import org.policygraph.vocabulary.Edtf;
import org.policygraph.vocabulary.EdtfWords;

/**
 * Something with a date, as it is to be drawn.
 *
 * @param label what it is called
 * @param lane which marks it stands with, in words, such as "Events"
 * @param edtf when (EDTF); a mark whose date cannot be read is refused
 * @param lasts whether it holds from the one end to the other, and does not lie somewhere in between
 * @param tentative whether it is only planned or nobody has verified it
 * @param address where the mark leads; empty if nowhere
 */
public record Mark(String label, String lane, String edtf, boolean lasts, boolean tentative, String address) {

    /** Refuses what has no date. */
    public Mark {
        if (Edtf.bounds(edtf).isEmpty()) {
            throw new IllegalArgumentException("'" + edtf + "' is no date with a known end (EDTF)");
        }
    }

    /** When, in words. */
    public String words() {
        return EdtfWords.of(edtf, lasts);
    }

    /** When, and whether that is only planned. */
    String when() {
        return words() + (tentative ? " (planned or not verified)" : "");
    }

    /** Whether it, or its date, is not certain. */
    boolean isDoubtful() {
        return tentative || EdtfWords.isUncertain(edtf) || EdtfWords.isApproximate(edtf);
    }

    Extent extent() {
        return Extent.of(edtf, lasts);
    }
}
