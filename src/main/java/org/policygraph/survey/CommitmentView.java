package org.policygraph.survey;

import java.util.List;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;

/**
 * A commitment or a plan, as it stood on a day.
 *
 * @param id what leads to it on the page
 * @param kind whether it was promised or planned
 * @param makers who promised it; empty if no document says
 * @param places where it was promised
 * @param due when it is due, in words; empty if no document says
 * @param aims what it is directed at
 * @param fate what had become of it, in one word
 * @param word the same for style sheets
 * @param why the same explained
 * @param became the statements that its fate rests on, each with its sentence
 * @param said the sentences that say that it was made, and when it is due
 */
record CommitmentView(
        String id,
        Link thing,
        String kind,
        List<Link> makers,
        List<Link> places,
        String due,
        List<Link> aims,
        String fate,
        String word,
        String why,
        List<Became> became,
        List<Evidence> said) {

    private static final int MOST_SEEN = 3;

    CommitmentView {
        makers = List.copyOf(makers);
        places = List.copyOf(places);
        aims = List.copyOf(aims);
        became = List.copyOf(became);
        said = List.copyOf(said);
    }

    /** The sentences that are seen at once. */
    List<Evidence> first() {
        return said.subList(0, Math.min(MOST_SEEN, said.size()));
    }

    /** Those that one opens. */
    List<Evidence> others() {
        return said.subList(Math.min(MOST_SEEN, said.size()), said.size());
    }

    /** What came about, and the sentence that says so. */
    record Became(Link what, String by, Evidence evidence) {}
}
