package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/**
 * What fills one cell of a matrix.
 *
 * @param row the thing of the row
 * @param column the thing of the column, or the year
 * @param summary how much there is, in words
 * @param bars the years in which it may hold
 * @param groups the reasons on this page, by way
 * @param paging where one is
 * @param back the matrix that it is a cell of
 * @param further where one may look further
 * @param data the same as data
 */
record CellPage(
        Link row,
        Link column,
        String summary,
        List<MatrixPage.Bar> bars,
        List<Group> groups,
        Paging paging,
        String back,
        List<Link> further,
        List<Link> data) {

    CellPage {
        bars = List.copyOf(bars);
        groups = List.copyOf(groups);
        further = List.copyOf(further);
        data = List.copyOf(data);
    }

    /** Reasons of one way. */
    record Group(String way, List<ReasonView> reasons) {

        Group {
            reasons = List.copyOf(reasons);
        }
    }
}
