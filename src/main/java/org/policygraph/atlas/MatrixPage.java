package org.policygraph.atlas;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A matrix as a page shows it.
 *
 * @param summary how much there is, in words
 * @param nothing what an empty cell means, in words
 * @param table the rows and columns that are shown
 * @param shades what the shades of its cells stand for
 * @param bars the years, with all statements of each
 * @param leftOut what is not shown, in words, and where it is
 * @param silent things that have no filled cell at all, as many as are named
 * @param silence how many there are and of what, in words; empty if none
 * @param data the same as data
 */
record MatrixPage(
        String summary,
        String nothing,
        Table table,
        List<Shade> shades,
        List<Bar> bars,
        List<LeftOut> leftOut,
        List<Link> silent,
        String silence,
        List<Link> data) {

    MatrixPage {
        shades = List.copyOf(shades);
        bars = List.copyOf(bars);
        leftOut = List.copyOf(leftOut);
        silent = List.copyOf(silent);
        data = List.copyOf(data);
    }

    /**
     * What stands in rows and columns.
     *
     * @param corner what the rows and columns are, in words
     * @param caption what can be seen, for those who do not
     * @param sums what the sums at the end of the rows are called
     */
    record Table(String corner, String caption, String sums, List<Link> columns, List<Row> rows) {

        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A row, with its sum and where it stands alone. */
    record Row(Link thing, int sum, String alone, List<Square> squares) {

        Row {
            squares = List.copyOf(squares);
        }
    }

    /**
     * A cell.
     *
     * @param weight how many statements fill it; 0 for none
     * @param level how dark it is, from 1 to 5
     * @param strong whether a statement is about both themselves, or lies in the year for certain
     * @param address where its reasons are
     */
    record Square(int weight, int level, boolean strong, String address) {

        static final Square EMPTY = new Square(0, 0, false, "");
    }

    /** What a shade stands for. */
    record Shade(int level, String words) {}

    /** A year with its statements; how high its bar is, of 40. */
    record Bar(String label, int count, int height, String address, boolean chosen) {}

    /** What is not shown. */
    record LeftOut(String words, List<Link> links) {

        LeftOut {
            links = List.copyOf(links);
        }
    }
}
