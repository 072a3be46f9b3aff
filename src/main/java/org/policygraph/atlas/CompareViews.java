package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.catalogue.Entry;
import org.policygraph.overviews.Aspect;
import org.policygraph.overviews.Comparison;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Shared;
import org.policygraph.reader.DataLinks;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.EdtfWords;

/** Puts a comparison into a page: the beginning of every aspect, or all of one. */
final class CompareViews {

    private static final int MOST_IN_COMMON = 8;
    private static final int MOST_ALONE = 5;
    private static final int MOST_DATES = 30;
    private static final int ITEMS_A_PAGE = 25;
    private static final int MOST_STATEMENTS = 1;

    private final PinnedRelease release;
    private final Site site;
    private final CompareAsked asked;
    private final Comparison comparison;
    private final ReasonViews views;
    private final Map<Aspect, List<Shared>> shared = new EnumMap<>(Aspect.class);

    CompareViews(PinnedRelease release, Site site, CompareAsked asked, Comparison comparison) {
        this.release = release;
        this.site = site;
        this.asked = asked;
        this.comparison = comparison;
        this.views = new ReasonViews(release, site);
        Stream.of(Aspect.values()).forEach(aspect -> shared.put(aspect, comparison.in(aspect)));
    }

    ComparePage page() {
        List<Aspect> only = asked.aspect();
        List<ComparePage.DateRow> dates =
                only.isEmpty() ? new DifferentDates(release.catalogue(), comparison, views).rows(shared) : List.of();
        return new ComparePage(
                comparison.things().stream().map(this::compared).toList(),
                Stream.of(Aspect.values())
                        .filter(aspect -> !in(aspect).isEmpty())
                        .map(this::counts)
                        .toList(),
                dates.stream().limit(MOST_DATES).toList(),
                Math.max(0, dates.size() - MOST_DATES),
                only.isEmpty()
                        ? Stream.of(Aspect.values())
                                .filter(aspect -> !in(aspect).isEmpty())
                                .map(this::beginning)
                                .toList()
                        : only.stream().map(this::whole).toList(),
                MatrixViews.nothing(release),
                DataLinks.of(
                        site,
                        asked.address().at("/api/compare").without(CompareAsked.ASPECT, CompareAsked.PAGE),
                        List.of("json", "csv")));
    }

    static String title(Aspect aspect) {
        String word = aspect.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<Shared> in(Aspect aspect) {
        return shared.getOrDefault(aspect, List.of());
    }

    private ComparePage.Compared compared(Entry thing) {
        String others = comparison.things().stream()
                .filter(other -> !other.node().equals(thing.node()))
                .map(Entry::slug)
                .collect(Collectors.joining(","));
        return new ComparePage.Compared(
                views.link(thing),
                thing.slug(),
                kinds(thing),
                thing.dates().stream().map(date -> EdtfWords.of(date, true)).collect(Collectors.joining("; ")),
                site.to(asked.address()
                        .with(CompareAsked.THINGS, others)
                        .without(CompareAsked.PAGE)
                        .text()));
    }

    private String kinds(Entry thing) {
        return thing.kinds().stream().map(views.words()::label).collect(Collectors.joining(", "));
    }

    private ComparePage.CountRow counts(Aspect aspect) {
        return new ComparePage.CountRow(
                title(aspect),
                asked.aspect().isEmpty() ? "#" + aspect.word() : site.to(at(aspect)),
                Math.toIntExact(in(aspect).stream().filter(this::isCommon).count()),
                IntStream.range(0, comparison.things().size())
                        .mapToObj(place -> new ComparePage.Count(
                                count(aspect, each -> each.by().containsKey(place)),
                                count(aspect, each -> isAlone(each, place))))
                        .toList());
    }

    private int count(Aspect aspect, Predicate<Shared> which) {
        return Math.toIntExact(in(aspect).stream().filter(which).count());
    }

    private boolean isCommon(Shared each) {
        return each.by().size() == comparison.things().size();
    }

    private static boolean isAlone(Shared each, int place) {
        return each.by().size() == 1 && each.by().containsKey(place);
    }

    private ComparePage.AspectView beginning(Aspect aspect) {
        var groups = new ArrayList<ComparePage.Group>();
        group("What all share", aspect, this::isCommon, MOST_IN_COMMON).forEach(groups::add);
        group("What some share", aspect, each -> !isCommon(each) && each.by().size() > 1, MOST_IN_COMMON)
                .forEach(groups::add);
        for (int place = 0; place < comparison.things().size(); place++) {
            int at = place;
            String label = Words.shortened(comparison.things().get(place).label());
            group("Only " + label, aspect, each -> isAlone(each, at), MOST_ALONE)
                    .forEach(groups::add);
        }
        boolean all = groups.stream().allMatch(group -> group.items().size() == group.total());
        return new ComparePage.AspectView(
                title(aspect),
                aspect.word(),
                in(aspect).size(),
                groups,
                all ? "" : site.to(at(aspect)),
                new Paging("", 1, 1, 0));
    }

    private Stream<ComparePage.Group> group(String title, Aspect aspect, Predicate<Shared> which, int most) {
        List<Shared> found = in(aspect).stream().filter(which).toList();
        return found.isEmpty()
                ? Stream.empty()
                : Stream.of(new ComparePage.Group(
                        title,
                        found.size(),
                        found.stream().limit(most).map(this::item).toList()));
    }

    private ComparePage.AspectView whole(Aspect aspect) {
        List<Shared> all = in(aspect);
        String given = asked.address().first(CompareAsked.PAGE).orElse("1");
        int pages = Math.max(1, (all.size() + ITEMS_A_PAGE - 1) / ITEMS_A_PAGE);
        if (!given.matches("[1-9][0-9]{0,6}") || Integer.parseInt(given) > pages) {
            throw PageNumber.refused(Words.shortened(given), "from 1 to " + pages);
        }
        int page = Integer.parseInt(given);
        List<ComparePage.Item> items = all.stream()
                .skip((page - 1L) * ITEMS_A_PAGE)
                .limit(ITEMS_A_PAGE)
                .map(this::item)
                .toList();
        return new ComparePage.AspectView(
                title(aspect),
                aspect.word(),
                all.size(),
                List.of(new ComparePage.Group("All, what most of them share first", all.size(), items)),
                "",
                new Paging(site.to(at(aspect)), page, pages, all.size()));
    }

    private String at(Aspect aspect) {
        return asked.address()
                .without(CompareAsked.PAGE)
                .with(CompareAsked.ASPECT, aspect.word())
                .text();
    }

    private ComparePage.Item item(Shared each) {
        return new ComparePage.Item(
                views.link(each.thing()),
                kinds(each.thing()),
                each.by().entrySet().stream()
                        .map(by -> having(comparison.things().get(by.getKey()), by.getValue()))
                        .toList());
    }

    private ComparePage.Having having(Entry whose, List<Reason> reasons) {
        return new ComparePage.Having(
                Words.shortened(whose.label()),
                reasons.stream()
                        .limit(1)
                        .map(reason -> views.view(reason, MOST_STATEMENTS))
                        .toList(),
                reasons.size() - 1);
    }
}
