package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * What one may choose of a matrix.
 *
 * @param pairs what is often asked for, the present one without an address
 * @param was what the rows and columns are, with a comma between them
 * @param beside beside what the rows are seen, if the columns are years; empty otherwise
 * @param year the year that is shown; empty for all
 * @param allYears the same without a year; empty if none is chosen
 * @param documents those that may speak, to pick from; empty if there are too many
 * @param chips what is chosen, and can be taken away
 * @param isFiltered whether less than all is shown
 * @param plain the same without filters; empty if there are none
 * @param notices what is not clear, with what may be meant
 */
record MatrixForm(
        List<Link> pairs,
        String was,
        List<Option> rows,
        List<Option> columns,
        List<Option> beside,
        List<Option> orders,
        boolean rollUp,
        String rowKind,
        String columnKind,
        String year,
        String allYears,
        String from,
        String to,
        List<Option> documents,
        List<Option> modalities,
        List<Chip> chips,
        boolean isFiltered,
        String plain,
        List<Notice> notices) {

    MatrixForm {
        pairs = List.copyOf(pairs);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        beside = List.copyOf(beside);
        orders = List.copyOf(orders);
        documents = List.copyOf(documents);
        modalities = List.copyOf(modalities);
        chips = List.copyOf(chips);
        notices = List.copyOf(notices);
    }

    boolean isByYear() {
        return !beside.isEmpty();
    }
}
