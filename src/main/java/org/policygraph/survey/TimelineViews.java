package org.policygraph.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.chronicle.Chronicle;
import org.policygraph.chronicle.Drawing;
import org.policygraph.chronicle.Marks;
import org.policygraph.chronicle.Zoom;
import org.policygraph.overviews.Moment;
import org.policygraph.reader.Address;
import org.policygraph.reader.DataLinks;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Puts the page of the timeline together. */
record TimelineViews(PinnedRelease release, Site site, TimelineForm form) {

    private static final int PAGE_SIZE = 30;
    private static final int MOST_REACHING = 30;
    private static final String DATA = "/api/timeline";

    TimelinePage page(TimelineForm.Asked asked, List<Moment> found, int page) {
        List<Moment> matching = found.stream().filter(this::mayHold).toList();
        var moments = Parted.of(matching, asked.window());
        Paging paging = paging(moments.begin().size(), page);
        var views = new MomentViews(new Words(release, site));
        int first = (page - 1) * PAGE_SIZE;
        var zooming = new Zooming(asked.zoom(), form.query(), site);
        return new TimelinePage(
                filled(asked),
                Mistake.Told.NOTHING,
                zooming.of(matching),
                drawing(moments, asked, zooming),
                matching.size(),
                IntStream.range(
                                first,
                                Math.min(first + PAGE_SIZE, moments.begin().size()))
                        .mapToObj(at -> views.view(moments.begin().get(at), id(at)))
                        .toList(),
                IntStream.range(0, Math.min(MOST_REACHING, moments.reach().size()))
                        .mapToObj(at -> views.view(moments.reach().get(at), "reaching-" + (at + 1)))
                        .toList(),
                moments.reach().size(),
                paging,
                downloads(asked));
    }

    TimelinePage mistaken(Mistake mistake) {
        var all = new Zooming(Zoom.ALL, form.query(), site);
        return new TimelinePage(
                form(List.of()),
                mistake.told(),
                all.of(List.of()),
                Chronicle.of("chronicle", "Timeline", List.of()).drawn(),
                0,
                List.of(),
                List.of(),
                0,
                paging(0, 1),
                List.of());
    }

    /** By the clock of the world: what lasts, and is known not to have held then, is left out. */
    private boolean mayHold(Moment moment) {
        String day = site.clocks().validAt();
        return day.isEmpty()
                || !moment.kind().lasts()
                || org.policygraph.vocabulary.Edtf.bounds(day)
                        .map(days -> new Interval(
                                days.earliest().orElse(Interval.UNKNOWN.from()),
                                days.latest().orElse(Interval.UNKNOWN.to())))
                        .map(moment.when().days()::overlaps)
                        .orElse(true);
    }

    private Drawing drawing(Parted moments, TimelineForm.Asked asked, Zooming zooming) {
        Map<Moment, String> addresses = new HashMap<>();
        for (int at = 0; at < moments.begin().size(); at++) {
            String page = at < PAGE_SIZE ? "" : Integer.toString(at / PAGE_SIZE + 1);
            addresses.put(
                    moments.begin().get(at),
                    site.to(form.query().with(Address.PAGE, page).text() + "#" + id(at)));
        }
        List<Moment> shown = Stream.concat(moments.reach().stream(), moments.begin().stream())
                .toList();
        var marks = new Marks(release.catalogue())
                .of(shown, moment -> addresses.getOrDefault(moment, thing(moment.thing())));
        String title = asked.things().isEmpty()
                ? "What is dated"
                : "What is dated of "
                        + String.join(
                                " and ",
                                asked.things().stream()
                                        .map(Entry::label)
                                        .map(Words::shortened)
                                        .toList());
        return Chronicle.of("chronicle", title, marks)
                .wide()
                .zoomed(asked.zoom(), zooming::address)
                .drawn();
    }

    private String thing(Entry thing) {
        return site.address(thing.node()).orElse("");
    }

    private static String id(int at) {
        return "moment-" + (at + 1);
    }

    private Paging paging(int total, int page) {
        return Paging.of(
                site.to(TimelinePageController.PATH),
                page,
                PAGE_SIZE,
                total,
                form.query().without(Address.PAGE).parameters());
    }

    private TimelinePage.Form filled(TimelineForm.Asked asked) {
        return form(asked.things());
    }

    private TimelinePage.Form form(List<Entry> chosen) {
        Address query = form.query();
        return new TimelinePage.Form(
                FieldView.of(TimelineForm.THING, "A forum, an actor, an instrument …", query, chosen),
                FieldView.of(TimelineForm.TOPIC, "Botnets, children, norms …", query, chosen),
                form.kindOptions(),
                query.value(TimelineForm.FROM),
                query.value(TimelineForm.TO),
                query.value(TimelineForm.ZOOM),
                form.isFiltered() ? site.to(query.only(TimelineForm.ZOOM).text()) : "");
    }

    /** The same for programs and calendars. They do not zoom, and so get the days that are looked at as a period. */
    private List<Link> downloads(TimelineForm.Asked asked) {
        Interval window = asked.window();
        Address same = form.query()
                .without(TimelineForm.ZOOM, Address.PAGE)
                .with(TimelineForm.FROM, window.earliest().map(Object::toString).orElse(""))
                .with(TimelineForm.TO, window.latest().map(Object::toString).orElse(""));
        return DataLinks.of(site, same.at(DATA), List.of("ics", "csv", "json"));
    }

    /**
     * Moments by where they begin.
     *
     * @param begin those that begin on the days that are looked at
     * @param reach those that begin before, and may reach into them
     */
    private record Parted(List<Moment> begin, List<Moment> reach) {

        static Parted of(List<Moment> moments, Interval window) {
            List<Moment> shown = moments.stream()
                    .filter(moment -> !window.isKnown() || moment.when().days().overlaps(window))
                    .toList();
            return new Parted(
                    shown.stream().filter(moment -> begins(moment, window)).toList(),
                    shown.stream().filter(moment -> !begins(moment, window)).toList());
        }

        /** What is only known to be no later than a day after them may as well be of before. */
        private static boolean begins(Moment moment, Interval window) {
            var day = MomentViews.anchor(moment);
            return !day.isBefore(window.from()) && !day.isAfter(window.to());
        }
    }
}
