package org.policygraph.text;

import java.util.List;
import org.policygraph.reader.Link;

/**
 * A part of a table as a page shows it.
 *
 * @param columns what the header calls them; none if the text is no table
 * @param lines the rows of this part
 */
public record GridView(List<String> columns, List<Line> lines) {

    /** Of what is no table. */
    static final GridView NONE = new GridView(List.of(), List.of());

    /** Copies its lists. */
    public GridView {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A row.
     *
     * @param number which one, from 1
     * @param anchors the names of the quotes that it is; none if nobody quotes it
     * @param cells what stands in it, a text a column
     * @param notes what it says
     */
    public record Line(long number, List<String> anchors, List<String> cells, List<TextView.Note> notes) {

        /** Copies its lists. */
        public Line {
            anchors = List.copyOf(anchors);
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }

        /** Whether it says something. */
        public boolean isQuoted() {
            return !notes.isEmpty();
        }

        /** How many statements rest on it. */
        public int statements() {
            return notes.stream().mapToInt(note -> note.statements().size()).sum();
        }

        /** The row on a page of its own; leads nowhere if nobody quotes it. */
        public Link passage() {
            return notes.isEmpty()
                    ? Link.text(Long.toString(number))
                    : Link.to(Long.toString(number), notes.getFirst().passage().address());
        }
    }
}
