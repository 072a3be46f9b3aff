package org.policygraph.editor;

import java.util.List;
import org.policygraph.explain.Finding;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/** What became of a query that was asked for with a page. */
sealed interface Outcome {

    /** The status of the page. */
    default int status() {
        return 200;
    }

    /** Nothing was asked. */
    record None() implements Outcome {}

    /**
     * Rows, or triples.
     *
     * @param columns the names of the columns
     * @param rows those of this page
     * @param count how many there are, in words
     * @param state whether that is all, in words
     * @param complete whether it is
     * @param downloads the whole answer in other formats
     * @param explanation where it is said why there is nothing; empty where there is something, or it is said here
     * @param findings why there is nothing, if that was asked
     */
    record Table(
            List<String> columns,
            List<List<Cell>> rows,
            String count,
            String state,
            boolean complete,
            Paging paging,
            List<Link> downloads,
            String explanation,
            List<Finding> findings)
            implements Outcome {

        /** Copies its lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            downloads = List.copyOf(downloads);
            findings = List.copyOf(findings);
        }
    }

    /** Yes or no. */
    record Verdict(boolean yes) implements Outcome {}

    /**
     * There is no answer.
     *
     * @param kind what kind of problem it is, as its type ends
     * @param line where in the query, from 1; 0 where that is unknown
     * @param column likewise
     */
    record Trouble(int status, String kind, String title, String detail, int line, int column) implements Outcome {}

    /**
     * It takes longer than a page can wait.
     *
     * @param seconds how long that is
     * @param address where one waits for it; empty if there is no such address
     */
    record Unfinished(long seconds, String address) implements Outcome {}
}
