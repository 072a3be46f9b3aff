package org.policygraph.survey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.chronicle.Zoom;
import org.policygraph.overviews.MomentKind;
import org.policygraph.overviews.TimelineWanted;
import org.policygraph.reader.Address;
import org.policygraph.search.FoundKind;

/** The form of the timeline: what it may ask, and what is wanted by it. */
record TimelineForm(Address query) {

    static final Chooser.Field THING = new Chooser.Field("thing", "Thing", Set.of());
    static final Chooser.Field TOPIC = new Chooser.Field("topic", "Topic", Set.of(FoundKind.TOPIC));
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ZOOM = "zoom";

    /** Everything that the page understands, in the order of its addresses. */
    static final List<String> NAMES = List.of(
            THING.name(),
            THING.name() + Chooser.WORDS,
            TOPIC.name(),
            TOPIC.name() + Chooser.WORDS,
            KIND,
            FROM,
            TO,
            ZOOM,
            Address.PAGE);

    /**
     * What is wanted.
     *
     * @param things what it must have to do with
     * @param period in which it must possibly lie
     * @param zoom the part of it that is looked at
     */
    record Asked(List<Entry> things, Set<MomentKind> kinds, Interval period, Zoom zoom) {

        Asked {
            things = List.copyOf(things);
            kinds = Set.copyOf(kinds);
        }

        TimelineWanted wanted() {
            return new TimelineWanted(things.stream().map(Entry::node).toList(), kinds, period);
        }

        /** The days of the period that are looked at. */
        Interval window() {
            LocalDate from = zoom.from().isAfter(period.from()) ? zoom.from() : period.from();
            LocalDate to = zoom.to().isBefore(period.to()) ? zoom.to() : period.to();
            return new Interval(from, to);
        }
    }

    /**
     * What is wanted.
     *
     * @throws Mistake if a field says something that makes no sense
     */
    Asked asked(Chooser chooser) throws Mistake {
        Interval period = Days.between(query.value(FROM), query.value(TO));
        Zoom zoom = zoom();
        Optional<Entry> thing = chooser.chosen(THING);
        Optional<Entry> topic = chooser.chosen(TOPIC);
        var asked = new Asked(Stream.of(thing, topic).flatMap(Optional::stream).toList(), kinds(), period, zoom);
        if (asked.window().from().isAfter(asked.window().to())) {
            String from = query.value(FROM).isEmpty() ? "" : " from " + query.value(FROM);
            String to = query.value(TO).isEmpty() ? "" : " to " + query.value(TO);
            throw new Mistake("You look at " + zoom.words() + ", and the period" + from + to
                    + " has no day of it. Look at all times, or choose another period.");
        }
        return asked;
    }

    private Zoom zoom() throws Mistake {
        String name = query.value(ZOOM);
        return Zoom.of(name)
                .orElseThrow(() -> new Mistake("One cannot look at “" + Mistake.shortened(name)
                        + "”; look at a decade, a year or a month: 2010s, 2014, 2014-03."));
    }

    private Set<MomentKind> kinds() throws Mistake {
        var kinds = EnumSet.noneOf(MomentKind.class);
        for (String word : query.all(KIND)) {
            kinds.add(Stream.of(MomentKind.values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Mistake("There is no kind “" + Mistake.shortened(word) + "”; the kinds are "
                            + Stream.of(MomentKind.values())
                                    .map(MomentKind::word)
                                    .collect(Collectors.joining(", "))
                            + ".")));
        }
        return kinds;
    }

    /** Whether anything but the part that is looked at is asked for. */
    boolean isFiltered() {
        return !query.without(ZOOM, Address.PAGE).values().isEmpty();
    }

    List<OptionView> kindOptions() {
        return Stream.of(MomentKind.values())
                .map(kind -> new OptionView(
                        kind.word(),
                        kind.word().replace('-', ' '),
                        query.all(KIND).contains(kind.word())))
                .toList();
    }
}
