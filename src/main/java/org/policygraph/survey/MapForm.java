package org.policygraph.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Terms;
import org.policygraph.presence.Presences;
import org.policygraph.presence.Standing;
import org.policygraph.reader.Address;
import org.policygraph.vocabulary.NearestName;
import org.policygraph.vocabulary.Pg;
import org.policygraph.worldmap.Region;

/** The form of the map: what it may ask, and what is wanted by it. */
record MapForm(Address query, Catalogue catalogue, Presences presences) {

    static final String OF = "of";
    static final String ACTION = "action";
    static final String ON = "on";
    static final String REGION = "region";

    /** Everything that the page understands, in the order of its addresses. */
    static final List<String> NAMES = List.of(OF, ACTION, ON, REGION);

    /**
     * What is wanted.
     *
     * @param subject the forum or the treaty; nothing where the release has neither
     * @param action what was done with it
     * @param on the days at which it is looked at; unknown for all times
     */
    record Asked(List<Entry> subject, Node action, Interval on, Region region) {

        Asked {
            subject = List.copyOf(subject);
        }
    }

    /**
     * What is wanted.
     *
     * @param validAt by the clock of the world; empty for any time
     * @throws Mistake if a field says something that makes no sense
     */
    Asked asked(String validAt) throws Mistake {
        Optional<Entry> subject = subject();
        String day = query.first(ON).orElse(validAt);
        return new Asked(
                subject.stream().toList(),
                subject.isPresent() ? action(subject.get()) : Presences.TAKING_PART,
                day.isEmpty() ? Interval.UNKNOWN : Days.read("As it stood in", day),
                region());
    }

    private Optional<Entry> subject() throws Mistake {
        String slug = query.value(OF);
        List<Entry> subjects = presences.subjects();
        if (slug.isEmpty()) {
            return subjects.stream().findFirst();
        }
        Optional<Entry> subject = catalogue.entry(slug).filter(subjects::contains);
        if (subject.isEmpty()) {
            String known = catalogue.entry(slug).isPresent()
                    ? "Of “" + Mistake.shortened(slug) + "” this release knows no states that take part or have acted."
                    : "This release has no forum and no treaty “" + Mistake.shortened(slug) + "”.";
            String meant =
                    NearestName.several(
                                    Mistake.shortened(slug),
                                    subjects.stream().map(Entry::slug).toList())
                            .stream()
                            .findFirst()
                            .map(nearest -> " Did you mean “" + nearest + "”?")
                            .orElse(" Choose one from the list.");
            throw new Mistake(known + meant);
        }
        return subject;
    }

    /** Entry into force unless something else is asked for, for then a state is party; of a forum, taking part. */
    private Node action(Entry subject) throws Mistake {
        List<Node> actions = actions(subject);
        String name = query.value(ACTION);
        Optional<Node> chosen = named(actions.stream(), name);
        // Whoever chooses another forum or treaty may have chosen a step of the one before.
        boolean isOfAnother = presences.subjects().stream()
                .anyMatch(other -> named(actions(other).stream(), name).isPresent());
        if (chosen.isEmpty() && !name.isEmpty() && !isOfAnother) {
            throw new Mistake("There is no step “" + Mistake.shortened(name) + "” with "
                    + Mistake.shortened(subject.label()) + "; there are "
                    + actions.stream().map(Terms::name).collect(Collectors.joining(", ")) + ".");
        }
        return chosen.orElseGet(() -> actions.contains(Pg.ENTRY_INTO_FORCE) ? Pg.ENTRY_INTO_FORCE : actions.getFirst());
    }

    private static Optional<Node> named(Stream<Node> actions, String name) {
        return actions.filter(action -> Terms.name(action).equals(name)).findFirst();
    }

    /** What was done with a forum or a treaty. */
    List<Node> actions(Entry subject) {
        return presences.of(subject.node()).stream()
                .map(Standing::action)
                .distinct()
                .sorted((one, other) -> Terms.name(one).compareTo(Terms.name(other)))
                .toList();
    }

    private Region region() throws Mistake {
        String word = query.value(REGION);
        return Region.of(word)
                .orElseThrow(() -> new Mistake("There is no map of “" + Mistake.shortened(word) + "”; there are "
                        + Stream.of(Region.values()).map(Region::word).collect(Collectors.joining(", ")) + "."));
    }
}
