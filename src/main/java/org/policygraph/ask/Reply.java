package org.policygraph.ask;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/** What a page has below the form. */
sealed interface Reply {

    /**
     * The answer.
     *
     * @param badge whether it is all there is
     * @param total how many rows it has
     * @param silence why it has none; one or nothing
     * @param standard whether it was asked with the values that hold where none are given
     * @param values what it was asked with
     */
    record Answer(
            Badge badge,
            int total,
            DrawnView drawn,
            TableView table,
            Paging paging,
            List<Silence> silence,
            boolean standard,
            List<Value> values,
            Files files,
            Query query)
            implements Reply {

        public Answer {
            silence = List.copyOf(silence);
            values = List.copyOf(values);
        }
    }

    /** What a parameter had. */
    record Value(String label, Link value) {}

    /**
     * The answer, to take along.
     *
     * @param downloads files with all rows
     * @param network files with the same as a network; none where it is not one
     * @param permanent the address of this answer for ever, which leads to it on this server
     * @param citation how it is cited
     * @param citations the same as files
     * @param feed what changes in it; leads nowhere where nobody can follow it
     */
    record Files(
            List<Link> downloads,
            List<Link> network,
            Link permanent,
            String citation,
            List<Link> citations,
            Link feed) {

        public Files {
            downloads = List.copyOf(downloads);
            network = List.copyOf(network);
            citations = List.copyOf(citations);
        }
    }

    /**
     * The query that was asked.
     *
     * @param editor where it is open; empty if it is too long for an address
     */
    record Query(List<SparqlText.Part> parts, String editor) {

        public Query {
            parts = List.copyOf(parts);
        }
    }

    /**
     * There is no answer within the bounds.
     *
     * @param words why, and what to do
     */
    record Stopped(Badge badge, String words) implements Reply {}

    /**
     * Nothing was asked yet.
     *
     * @param example an answer to look at
     */
    record Waiting(Link example) implements Reply {}

    /** The form has to be mended. */
    record Mistaken(List<Mistake> others) implements Reply {

        public Mistaken {
            others = List.copyOf(others);
        }
    }
}
