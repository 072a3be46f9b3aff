package org.policygraph.things;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;

/**
 * What stands in one relation with a thing.
 *
 * @param predicate the relation
 * @param definition what it means; may be empty
 * @param total how many things or texts stand in it
 * @param dense whether there are so many that each has one line
 * @param columns where the details of all have the same parts, what these are; the details are then in this order
 * @param rows the first of them
 * @param all where all of them are; empty if these are all
 */
public record RelationView(
        Link predicate,
        String definition,
        int total,
        boolean dense,
        List<String> columns,
        List<RowView> rows,
        String all) {

    /** Copies its lists. */
    public RelationView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Values that the same sentences speak of.
     *
     * @param values at least one
     * @param origin where the statements come from
     * @param sentences what says so, the first ones
     * @param more how many sentences more say so
     * @param all where all of them are; empty if these are all
     */
    public record RowView(List<ValueView> values, Origin origin, List<SentenceView> sentences, int more, String all) {

        /** Copies its lists. */
        public RowView {
            values = List.copyOf(values);
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A thing or a text.
     *
     * @param thing what it is called and where its page is
     * @param kind what sort of thing it is, where that differs from value to value; may be empty
     * @param details when it holds, and as what
     * @param contradicted whether another document says something else
     */
    public record ValueView(Link thing, String kind, List<Link> details, boolean contradicted) {

        /** Copies its list. */
        public ValueView {
            details = List.copyOf(details);
        }
    }

    /**
     * What one sentence or row of a document says.
     *
     * @param quote its words
     * @param further other quotes of the same sentence that do not stand within the first
     * @param evidence where it stands, of each passage
     */
    public record SentenceView(String quote, List<String> further, List<Source> evidence) {

        /** Copies its lists. */
        public SentenceView {
            further = List.copyOf(further);
            evidence = List.copyOf(evidence);
        }

        /** Where it stands. */
        public Evidence first() {
            return evidence.getFirst().evidence();
        }

        /** How it is said, where that is not plainly; empty otherwise. */
        public String modality() {
            String modality = first().modality();
            return modality.equals("asserted") ? "" : modality;
        }
    }

    /**
     * A passage of a sentence.
     *
     * @param of what it speaks of, where the sentence speaks of several things; may be empty
     * @param evidence the passage
     * @param single whether it says one thing only of what is shown, so that the claim can be cited from here
     */
    public record Source(String of, Evidence evidence, boolean single) {}
}
