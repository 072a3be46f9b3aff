package org.policygraph.survey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.commitments.State;
import org.policygraph.commitments.Wanted;
import org.policygraph.reader.Address;
import org.policygraph.search.FoundKind;
import org.policygraph.store.ReleaseRecord;

/** The form of the commitments: what it may ask, and what is wanted by it. */
record CommitmentsForm(Address query) {

    static final Chooser.Field MAKER = new Chooser.Field("maker", "Who promised", Set.of(FoundKind.ACTOR));
    static final Chooser.Field FORUM = new Chooser.Field("forum", "In which forum", Set.of(FoundKind.FORUM));
    static final Chooser.Field TOPIC = new Chooser.Field("topic", "On which topic", Set.of(FoundKind.TOPIC));
    static final String STATE = "state";
    static final String DUE_AFTER = "dueAfter";
    static final String DUE_BEFORE = "dueBefore";
    static final String DATE = "date";

    /** Everything that the page understands, in the order of its addresses. */
    static final List<String> NAMES = List.of(
            MAKER.name(),
            MAKER.name() + Chooser.WORDS,
            FORUM.name(),
            FORUM.name() + Chooser.WORDS,
            TOPIC.name(),
            TOPIC.name() + Chooser.WORDS,
            STATE,
            DUE_AFTER,
            DUE_BEFORE,
            DATE,
            Address.PAGE);

    /**
     * What is wanted.
     *
     * @param chosen who and what it must have to do with
     * @param wanted the same and the rest, but for the fate
     * @param states the fates that are wanted; empty for all
     * @param day as of when
     */
    record Asked(List<Entry> chosen, Wanted wanted, Set<State> states, LocalDate day) {

        Asked {
            chosen = List.copyOf(chosen);
            states = Set.copyOf(states);
        }
    }

    /**
     * What is wanted.
     *
     * @param validAt by the clock of the world; empty for any time
     * @throws Mistake if a field says something that makes no sense
     */
    Asked asked(Chooser chooser, ReleaseRecord release, String validAt) throws Mistake {
        Optional<LocalDate> after = end(DUE_AFTER, "Due after").map(Interval::to);
        Optional<LocalDate> before = end(DUE_BEFORE, "Due before").map(Interval::from);
        if (after.isPresent() && before.isPresent() && !after.get().plusDays(1).isBefore(before.get())) {
            throw new Mistake(
                    "No day lies after " + query.value(DUE_AFTER) + " and before " + query.value(DUE_BEFORE) + ".");
        }
        LocalDate day = day(release, validAt);
        Optional<Entry> maker = chooser.chosen(MAKER);
        var linked = new ArrayList<Entry>();
        chooser.chosen(FORUM).ifPresent(linked::add);
        chooser.chosen(TOPIC).ifPresent(linked::add);
        var wanted = new Wanted(
                maker.stream().map(Entry::node).toList(),
                linked.stream().map(Entry::node).toList(),
                Set.of(),
                after,
                before);
        return new Asked(Stream.concat(maker.stream(), linked.stream()).toList(), wanted, states(), day);
    }

    /** Unless something else is asked for, the day of the release: what it knows, it knows then. */
    private LocalDate day(ReleaseRecord release, String validAt) throws Mistake {
        String given = query.first(DATE).orElse(validAt);
        if (given.isEmpty()) {
            return release.issued().atZone(ZoneOffset.UTC).toLocalDate();
        }
        return Days.read("As of", given).to();
    }

    private Optional<Interval> end(String name, String label) throws Mistake {
        String given = query.value(name);
        return given.isEmpty() ? Optional.empty() : Optional.of(Days.read(label, given));
    }

    private Set<State> states() throws Mistake {
        var states = EnumSet.noneOf(State.class);
        for (String word : query.all(STATE)) {
            states.add(Stream.of(State.values())
                    .filter(state -> state.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Mistake("There is no fate “" + Mistake.shortened(word) + "”; there are "
                            + Stream.of(State.values()).map(State::word).collect(Collectors.joining(", ")) + ".")));
        }
        return states;
    }

    /** Whether anything but the day is asked for. */
    boolean isFiltered() {
        return !query.without(DATE, Address.PAGE).values().isEmpty();
    }
}
