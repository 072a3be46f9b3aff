package org.policygraph.overviews;

import java.util.Comparator;
import java.util.List;
import org.policygraph.catalogue.Entry;

/**
 * Why a row and a column have to do with each other.
 *
 * @param row the thing of the row
 * @param column the thing of the column
 * @param reasons the reasons: what is said directly first, then what is said through little
 */
public record Cell(Entry row, Entry column, List<Reason> reasons) {

    private static final Comparator<Reason> NEAREST = Comparator.comparing(Reason::way)
            .thenComparingInt(reason -> reason.part().chain().size());

    /** Sorts its reasons; those that are equally near stay in the order of reading. */
    public Cell {
        reasons = reasons.stream().sorted(NEAREST).toList();
    }

    /** In which years. */
    public Years years() {
        return Years.sum(reasons.stream().map(Reason::years).toList());
    }

    /** How many statements fill it. */
    public int statements() {
        return reasons.stream().mapToInt(reason -> reason.said().size()).sum();
    }

    /** Whether a statement is about both, or a qualified relation. */
    public boolean isDirect() {
        return reasons.getFirst().way() != Way.THROUGH;
    }
}
