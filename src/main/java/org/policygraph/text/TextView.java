package org.policygraph.text;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.StatementView;

/**
 * A part of a text as a page shows it.
 *
 * @param document what it is the text of
 * @param leaves the pages of this part; none of a table
 * @param grid the rows of this part of a table
 * @param part which part it is, from 1
 * @param places where each page, or each part of a table, begins
 * @param passages how many quotes the whole text has
 * @param statements how many statements they support
 * @param quoted how many percent of the whole text stand in quotes
 * @param previous where the part before is; empty if this is the first
 * @param next where the part after is; empty if this is the last
 */
public record TextView(
        Link document,
        List<LeafView> leaves,
        GridView grid,
        int part,
        List<Link> places,
        int passages,
        int statements,
        int quoted,
        String previous,
        String next) {

    /** Copies its lists. */
    public TextView {
        leaves = List.copyOf(leaves);
        places = List.copyOf(places);
    }

    /**
     * A page.
     *
     * @param name what it is called; empty in a table
     * @param anchor its name in the address; empty if an earlier one has it
     */
    public record LeafView(String name, String anchor, List<SegmentView> segments, List<Note> notes) {

        /** Copies its lists. */
        public LeafView {
            segments = List.copyOf(segments);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A piece of text.
     *
     * @param numbers the numbers of the quotes that begin here; empty if none does
     * @param anchor the name of the quote that begins here; empty if none does
     * @param address what is said of it, in the same page; empty where nobody quotes it
     * @param more names of further quotes that begin here
     */
    public record SegmentView(String text, String numbers, String anchor, String address, List<String> more) {

        /** Copies its lists. */
        public SegmentView {
            more = List.copyOf(more);
        }
    }

    /**
     * What a quote says.
     *
     * @param anchor its name in the address
     * @param place where it stands in the text, in the same page
     * @param passage the quote on a page of its own
     * @param modality how it is said; empty if it is simply asserted
     */
    public record Note(String anchor, Link place, Link passage, String modality, List<StatementView> statements) {

        /** Copies its lists. */
        public Note {
            statements = List.copyOf(statements);
        }
    }
}
