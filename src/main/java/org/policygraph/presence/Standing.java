package org.policygraph.presence;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Statement;
import org.policygraph.vocabulary.Edtf;

/**
 * That somebody takes part in a forum, or has acted on a treaty.
 *
 * @param actor who
 * @param code their code (ISO 3166-1 alpha-3); empty if the release has none
 * @param action what was done with a treaty, such as its entry into force for a state; of a forum, that one takes part
 * @param date when (EDTF); empty if nothing says
 * @param verified whether at least one of the passages was verified
 * @param evidence what says so, a statement of each passage
 */
public record Standing(Entry actor, String code, Node action, String date, boolean verified, List<Statement> evidence) {

    /** Whether it holds at a time. */
    public enum At {
        /** It had begun for certain, and is not known to have ended. */
        CERTAIN,
        /** It may have begun, for nothing says since when, or only by when, or nobody has verified it. */
        POSSIBLE,
        /** It had not begun, or had ended. */
        NOT
    }

    /** Copies its list. */
    public Standing {
        evidence = List.copyOf(evidence);
    }

    /** The days on which it may have begun. */
    public Interval begin() {
        String[] ends = date.split("/", -1);
        return bounds(ends.length == 2 && isOpen(ends[1]) ? ends[0] : date);
    }

    /** Whether it holds during, or at the end of, some days. */
    public At at(Interval days) {
        Interval begin = begin();
        if (begin.earliest().filter(first -> first.isAfter(days.to())).isPresent() || hasEnded(days.from())) {
            return At.NOT;
        }
        boolean hasBegun =
                begin.latest().filter(last -> !last.isAfter(days.to())).isPresent();
        return hasBegun && verified ? At.CERTAIN : At.POSSIBLE;
    }

    /** A participation ends, an action on a treaty does not. */
    private boolean hasEnded(LocalDate day) {
        String[] ends = date.split("/", -1);
        return action.equals(Presences.TAKING_PART)
                && ends.length == 2
                && !isOpen(ends[1])
                && bounds(ends[1]).to().isBefore(day);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static Interval bounds(String edtf) {
        return Edtf.bounds(edtf)
                .map(days -> new Interval(
                        days.earliest().orElse(LocalDate.MIN), days.latest().orElse(LocalDate.MAX)))
                .orElse(Interval.UNKNOWN);
    }
}
