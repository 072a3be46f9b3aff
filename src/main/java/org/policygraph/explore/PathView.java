package org.policygraph.explore;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policygraph.reader.Evidence;
import org.policygraph.reader.Link;

/**
 * A path as one reads it.
 *
 * @param number its rank, from 1
 * @param things what it leads along, both ends included
 * @param hops its steps, one fewer than things
 * @param through what its things between are, in words
 */
record PathView(int number, double weight, List<Link> things, List<HopView> hops, List<String> through) {

    PathView {
        things = List.copyOf(things);
        hops = List.copyOf(hops);
        through = List.copyOf(through);
    }

    String anchor() {
        return "path-" + number;
    }

    /** With three digits behind the point, as weights have. */
    String weightText() {
        return String.format(Locale.ROOT, "%.3f", weight);
    }

    /** All its sentences, one behind the other. */
    String inWords() {
        return hops.stream().map(HopView::inWords).collect(Collectors.joining("; "));
    }

    /** How many steps it has, in words. */
    String length() {
        return hops.size() == 1 ? "1 step" : hops.size() + " steps";
    }

    /**
     * A step of a path.
     *
     * @param anchor where it is on the page
     * @param best why the two things are connected; nothing if only the topic scheme says so
     * @param further more of the same
     * @param more how many pieces of evidence there are that are not shown
     * @param scheme what the topic scheme says; empty unless that was asked for
     */
    record HopView(String anchor, List<PieceView> best, List<PieceView> further, int more, String scheme) {

        HopView {
            best = List.copyOf(best);
            further = List.copyOf(further);
        }

        String inWords() {
            return best.isEmpty() ? scheme : best.getFirst().inWords();
        }
    }

    /**
     * One statement about both things, or two of a qualified relation.
     *
     * @param via the participation, role holding or treaty action between; one or none
     * @param sentences one or two
     * @param quotes one or two; one if both stand in one passage
     */
    record PieceView(List<Link> via, List<SentenceView> sentences, List<Evidence> quotes) {

        PieceView {
            via = List.copyOf(via);
            sentences = List.copyOf(sentences);
            quotes = List.copyOf(quotes);
        }

        /** A relation of its own is called after what it is about. */
        String inWords() {
            if (!via.isEmpty()) {
                return via.getFirst().label();
            }
            return sentences.stream().map(SentenceView::inWords).collect(Collectors.joining("; "));
        }
    }

    /** What is said, from subject to object. */
    record SentenceView(Link subject, Link predicate, Link object) {

        String inWords() {
            return subject.label() + " " + predicate.label() + " " + object.label();
        }
    }
}
