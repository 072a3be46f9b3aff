package org.policygraph.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.policygraph.chronicle.Zoom;
import org.policygraph.overviews.Moment;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;

/** Leads from the part of the calendar that is looked at to shorter, longer and neighbouring ones. */
record Zooming(Zoom zoom, Address query, Site site) {

    private static final int MOST_PARTS = 60;

    TimelinePage.Looking of(List<Moment> moments) {
        return new TimelinePage.Looking(
                zoom.words(),
                crumbs(),
                beside(zoom.earlier().filter(part -> reaches(moments, day -> !day.isAfter(part.to())))),
                beside(zoom.later().filter(part -> reaches(moments, day -> !day.isBefore(part.from())))),
                parts(moments));
    }

    /** Beyond the first and the last date there is nothing to look at, however far one goes. */
    private static boolean reaches(List<Moment> moments, Predicate<LocalDate> there) {
        return moments.stream()
                .map(MomentViews::anchor)
                .filter(day -> !day.equals(LocalDate.MAX))
                .anyMatch(there);
    }

    /** Where a part of the calendar is looked at. */
    String address(Zoom part) {
        return site.to(
                query.without(Address.PAGE).with(TimelineForm.ZOOM, part.name()).text());
    }

    private List<PartView> crumbs() {
        var crumbs = new ArrayList<PartView>();
        for (Zoom part = zoom; ; part = part.out()) {
            String label = part.level() == Zoom.Level.ALL
                    ? "All times"
                    : part.level() == Zoom.Level.DECADE ? part.name() : part.words();
            crumbs.addFirst(new PartView(label, -1, address(part), part.equals(zoom)));
            if (part.level() == Zoom.Level.ALL) {
                return crumbs;
            }
        }
    }

    private Link beside(Optional<Zoom> part) {
        return part.map(other -> Link.to(other.words(), address(other))).orElse(Link.text(""));
    }

    /** The shorter parts in which anything begins. */
    private List<PartView> parts(List<Moment> moments) {
        var counts = new TreeMap<LocalDate, Integer>();
        var parts = new LinkedHashMap<LocalDate, Zoom>();
        moments.stream().map(MomentViews::anchor).filter(this::isIn).sorted().forEach(day -> {
            Zoom part = zoom.in(day);
            counts.merge(part.from(), 1, Integer::sum);
            parts.put(part.from(), part);
        });
        if (zoom.level() == Zoom.Level.MONTH) {
            return List.of();
        }
        return parts.values().stream()
                .filter(part -> Zoom.of(part.name()).isPresent())
                .limit(MOST_PARTS)
                .map(part -> new PartView(label(part), counts.getOrDefault(part.from(), 0), address(part), false))
                .toList();
    }

    private static String label(Zoom part) {
        return part.level() == Zoom.Level.DECADE ? part.name() : part.words();
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(zoom.from()) && !day.isAfter(zoom.to());
    }
}
