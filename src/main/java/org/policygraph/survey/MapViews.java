package org.policygraph.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Passage;
import org.policygraph.catalogue.Terms;
import org.policygraph.presence.Presences;
import org.policygraph.presence.Standing;
import org.policygraph.reader.Address;
import org.policygraph.reader.Link;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;
import org.policygraph.vocabulary.Pg;
import org.policygraph.worldmap.Place;
import org.policygraph.worldmap.Region;
import org.policygraph.worldmap.WorldMap;

/** Puts the page of the map together. */
record MapViews(PinnedRelease release, Site site, MapForm form) {

    private static final int MOST_CHOICES = 100;
    private static final int MOST_YEARS = 40;
    private static final Map<Node, String> DEEDS = Map.of(
            Presences.TAKING_PART, "who takes part",
            Pg.ENTRY_INTO_FORCE, "for whom it is in force",
            Pg.RATIFICATION, "who has ratified it",
            Pg.ACCESSION, "who has acceded to it",
            Pg.ACCEPTANCE, "who has accepted it");

    MapPage page(MapForm.Asked asked) {
        if (asked.subject().isEmpty()) {
            return mistaken(new Mistake("No document of this release says that a state takes part in a forum or has"
                    + " acted on a treaty."));
        }
        Entry subject = asked.subject().getFirst();
        List<Standing> all = standings(subject, asked.action());
        List<Standing> shown = all.stream()
                .filter(standing -> !asked.on().isKnown() || standing.at(asked.on()) != Standing.At.NOT)
                .toList();
        List<MapPage.Row> rows = new StandingViews(new Words(release, site), asked.on()).rows(shown);
        String heading = heading(subject, asked);
        return new MapPage(
                form(asked, all),
                Mistake.Told.NOTHING,
                heading,
                new Words(release, site).link(subject.node()),
                WorldMap.of("map", heading, places(shown, rows, asked.on()))
                        .calling(
                                "first day not known",
                                asked.on().isKnown() ? "perhaps by then, or not verified" : "not verified")
                        .seen(asked.region())
                        .drawn(),
                rows,
                silent(shown),
                searched(),
                downloads(subject, asked));
    }

    MapPage mistaken(Mistake mistake) {
        var nothing = new MapForm.Asked(List.of(), Presences.TAKING_PART, Interval.UNKNOWN, Region.WORLD);
        return new MapPage(
                form(nothing, List.of()),
                mistake.told(),
                "Map of states",
                Link.text(""),
                WorldMap.of("map", "Map of states", List.of()).drawn(),
                List.of(),
                List.of(),
                searched(),
                List.of());
    }

    private List<Standing> standings(Entry subject, Node action) {
        return form.presences().of(subject.node()).stream()
                .filter(standing -> standing.action().equals(action))
                .toList();
    }

    private String heading(Entry subject, MapForm.Asked asked) {
        String day = given(asked);
        String deed = DEEDS.getOrDefault(
                asked.action(),
                "who took this step: " + form.catalogue().terms().label(asked.action()));
        return Words.shortened(subject.label()) + ": " + deed + (day.isEmpty() ? "" : ", " + day);
    }

    private String given(MapForm.Asked asked) {
        return asked.on().isKnown()
                ? form.query().first(MapForm.ON).orElse(site.clocks().validAt())
                : "";
    }

    private static List<Place> places(List<Standing> shown, List<MapPage.Row> rows, Interval on) {
        var places = new ArrayList<Place>();
        for (int at = 0; at < shown.size(); at++) {
            Standing standing = shown.get(at);
            boolean isCertain = standing.verified() && (!on.isKnown() || standing.at(on) == Standing.At.CERTAIN);
            MapPage.Row row = rows.get(at);
            places.add(new Place(
                    standing.code(),
                    Words.shortened(standing.actor().label()),
                    standing.date(),
                    row.since() + (row.note().isEmpty() ? "" : " (" + row.note() + ")"),
                    "#" + row.id(),
                    !isCertain));
        }
        return places;
    }

    private List<Link> silent(List<Standing> shown) {
        Set<Node> known =
                shown.stream().map(standing -> standing.actor().node()).collect(Collectors.toSet());
        return form.catalogue().entries(Set.of(Pg.STATE)).stream()
                .filter(state -> !known.contains(state.node()))
                .map(state -> Link.to(state.label(), site.address(state.node()).orElse("")))
                .toList();
    }

    private long searched() {
        return form.catalogue().passages().stream()
                .map(Passage::document)
                .distinct()
                .count();
    }

    /** The same as the answer of a ready question; none asks who came to a meeting, or who has only signed. */
    private List<Link> downloads(Entry subject, MapForm.Asked asked) {
        boolean isPartaking = asked.action().equals(Presences.TAKING_PART);
        String question = isPartaking
                ? "/api/questions/cq31-states-of-a-forum-on-a-map/answers?forum=" + Address.encoded(subject.slug())
                : "/api/questions/cq13-parties-to-a-treaty-on-a-date/answers?treaty=" + Address.encoded(subject.slug())
                        + "&date=" + asked.on().latest().map(Object::toString).orElse("9999-12-31");
        boolean isAsked = isPartaking ? subject.is(Kind.FORUM) : asked.action().equals(Pg.ENTRY_INTO_FORCE);
        return isAsked
                ? Stream.of("csv", "json")
                        .map(format -> Link.to(
                                format.toUpperCase(java.util.Locale.ROOT), site.to(question + "&format=" + format)))
                        .toList()
                : List.of();
    }

    private MapPage.Form form(MapForm.Asked asked, List<Standing> all) {
        Optional<Entry> subject = asked.subject().stream().findFirst();
        return new MapPage.Form(
                options(subject, entry -> entry.is(Kind.FORUM)),
                options(subject, entry -> !entry.is(Kind.FORUM)),
                subject.map(chosen -> actions(chosen, asked.action())).orElse(List.of()),
                form.query().value(MapForm.ON),
                years(asked, all),
                regions(asked.region()),
                form.query().value(MapForm.REGION));
    }

    private List<OptionView> options(Optional<Entry> chosen, Predicate<Entry> kind) {
        List<Entry> subjects = form.presences().subjects().stream().filter(kind).toList();
        var shown = new HashSet<>(subjects.stream().limit(MOST_CHOICES).toList());
        chosen.filter(kind).ifPresent(shown::add);
        return subjects.stream()
                .filter(shown::contains)
                .map(entry -> new OptionView(
                        entry.slug(),
                        Words.shortened(entry.label()) + " (" + form.presences().actors(entry.node()) + ")",
                        chosen.filter(entry::equals).isPresent()))
                .toList();
    }

    private List<OptionView> actions(Entry subject, Node chosen) {
        List<Node> actions = form.actions(subject);
        return actions.size() < 2
                ? List.of()
                : actions.stream()
                        .map(action -> new OptionView(
                                Terms.name(action), form.catalogue().terms().label(action), action.equals(chosen)))
                        .toList();
    }

    /** The end of each year in which somebody joined. */
    private List<PartView> years(MapForm.Asked asked, List<Standing> all) {
        List<Integer> years = all.stream()
                .filter(Standing::verified)
                .flatMap(standing -> standing.begin().latest().stream())
                .map(day -> day.getYear())
                .distinct()
                .sorted()
                .toList();
        var views = new ArrayList<PartView>();
        years.stream()
                .skip(Math.max(0, years.size() - MOST_YEARS))
                .map(year -> year(year, asked, all))
                .forEach(views::add);
        if (!views.isEmpty()) {
            views.add(new PartView(
                    "all times", -1, address(MapForm.ON, ""), !asked.on().isKnown()));
        }
        return views;
    }

    private PartView year(int year, MapForm.Asked asked, List<Standing> all) {
        Interval days = new Interval(java.time.LocalDate.of(year, 1, 1), java.time.LocalDate.of(year, 12, 31));
        int count = (int) all.stream()
                .filter(standing -> standing.at(days) == Standing.At.CERTAIN)
                .map(Standing::actor)
                .distinct()
                .count();
        return new PartView(
                Integer.toString(year), count, address(MapForm.ON, Integer.toString(year)), days.equals(asked.on()));
    }

    private List<PartView> regions(Region chosen) {
        return Stream.of(Region.values())
                .map(region -> new PartView(
                        region.label(),
                        -1,
                        address(MapForm.REGION, region == Region.WORLD ? "" : region.word()),
                        region == chosen))
                .toList();
    }

    private String address(String name, String value) {
        return site.to(form.query().with(name, value).text());
    }

    /** When something is so, in words. */
    static String since(Standing standing) {
        if (standing.date().isEmpty()) {
            return "nothing says since when";
        }
        return EdtfWords.of(standing.date(), standing.action().equals(Presences.TAKING_PART));
    }
}
