package org.policygraph.overviews;

import java.util.Comparator;
import java.util.List;
import org.policygraph.catalogue.Entry;

/**
 * Why a row and a column have to do with each other.
 *
 * @param row the thing of the row
 * @param column the thing of the column
 * @param strands the reasons: what is said directly first, then what is said through little
 */
public record Cell(Entry row, Entry column, List<Strand> strands) {

    private static final Comparator<Strand> NEAREST = Comparator.comparing(Strand::way)
            .thenComparingInt(strand -> strand.part().chain().size());

    /** Sorts its reasons; those that are equally near stay in the order of reading. */
    public Cell {
        strands = strands.stream().sorted(NEAREST).toList();
    }

    /** In which years. */
    public Years years() {
        return Years.of(strands);
    }

    /** How many statements fill it. */
    public int statements() {
        return strands.stream().mapToInt(strand -> strand.said().size()).sum();
    }

    /** Whether a statement is about both, or a qualified relation. */
    public boolean isDirect() {
        return strands.getFirst().way() != Way.THROUGH;
    }
}
