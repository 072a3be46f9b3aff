package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Statement;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Occurrences;
import org.policygraph.overviews.Together;
import org.policygraph.overviews.Unit;
import org.policygraph.overviews.Within;
import org.policygraph.reader.DataLinks;
import org.policygraph.reader.Link;
import org.policygraph.reader.PageNumber;
import org.policygraph.reader.Paging;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;

/** Puts what occurs together into a page. */
final class TogetherViews {

    private static final int PAIRS_A_PAGE = 20;
    private static final int PLACES_A_PAGE = 20;
    private static final int PLACES_IN_THE_LIST = 2;
    private static final int MOST_STATEMENTS = 3;
    private static final Comparator<Together> LIKENESS = Comparator.comparingDouble(Together::jaccard)
            .thenComparingInt(Together::together)
            .reversed();

    private final Site site;
    private final TogetherAsked asked;
    private final Occurrences occurrences;
    private final ReasonViews views;

    TogetherViews(PinnedRelease release, Site site, TogetherAsked asked, Occurrences occurrences) {
        this.site = site;
        this.asked = asked;
        this.occurrences = occurrences;
        this.views = new ReasonViews(release, site);
    }

    TogetherPage page(List<Notice> notices) {
        List<Entry> things = asked.things();
        List<Together> found = occurrences.pairs().stream()
                .filter(pair -> things.stream().allMatch(thing -> pair.isOf(thing.node())))
                .toList();
        List<Together> pairs =
                asked.isByLikeness() ? found.stream().sorted(LIKENESS).toList() : found;
        int page = page(pairs.size(), PAIRS_A_PAGE);
        int most = pairs.stream().mapToInt(Together::together).max().orElse(1);
        return new TogetherPage(
                summary(pairs, things),
                ofs(),
                ins(),
                List.of(
                        new Option(TogetherAsked.OFTEN, "most often together first", !asked.isByLikeness()),
                        new Option(TogetherAsked.LIKE, "most alike first", asked.isByLikeness())),
                MatrixForms.kind(asked.of()),
                things.stream().map(this::chip).toList(),
                pairs.stream()
                        .skip((page - 1L) * PAIRS_A_PAGE)
                        .limit(PAIRS_A_PAGE)
                        .map(pair -> pair(pair, most))
                        .toList(),
                (page - 1) * PAIRS_A_PAGE + 1,
                paging(page, pairs.size(), PAIRS_A_PAGE),
                notices,
                data());
    }

    /** Everything on one pair; nothing if the two never occur together. */
    Stream<TogetherPage.Pair> alone(List<Entry> pair) {
        return occurrences.pairs().stream()
                .filter(each -> pair.stream().allMatch(thing -> each.isOf(thing.node())))
                .map(each -> new TogetherPage.Pair(
                        views.link(each.one()),
                        views.link(each.other()),
                        each.together(),
                        100,
                        measures(each),
                        occurrences.with(each).stream()
                                .skip((number() - 1L) * PLACES_A_PAGE)
                                .limit(PLACES_A_PAGE)
                                .map(unit -> place(unit, each, MOST_STATEMENTS))
                                .toList(),
                        site.to(asked.address()
                                .without(TogetherAsked.PAIR, TogetherAsked.PAGE)
                                .text()),
                        0));
    }

    Paging paging(int places) {
        page(places, PLACES_A_PAGE);
        return paging(number(), places, PLACES_A_PAGE);
    }

    List<Link> data() {
        return DataLinks.of(
                site,
                asked.address()
                        .at("/api/cooccurrence")
                        .without(TogetherAsked.ORDER, TogetherAsked.PAGE, TogetherAsked.PAIR),
                List.of("json", "csv", "graphml", "gexf"));
    }

    private TogetherPage.Pair pair(Together pair, int most) {
        List<Unit> units = occurrences.with(pair);
        String all = site.to(asked.address()
                .without(TogetherAsked.PAGE)
                .with(TogetherAsked.PAIR, pair.one().slug() + "," + pair.other().slug())
                .text());
        return new TogetherPage.Pair(
                views.link(pair.one()),
                views.link(pair.other()),
                pair.together(),
                Math.max(2, 100 * pair.together() / most),
                measures(pair),
                units.stream()
                        .limit(PLACES_IN_THE_LIST)
                        .map(unit -> place(unit, pair, 1))
                        .toList(),
                all,
                Math.max(0, units.size() - PLACES_IN_THE_LIST));
    }

    private String measures(Together pair) {
        return String.format(
                Locale.ENGLISH,
                "in %s, of %d with the first and %d with the second; likeness %.2f",
                counted(pair.together(), asked.within()),
                pair.withOne(),
                pair.withOther(),
                pair.jaccard());
    }

    private TogetherPage.Place place(Unit unit, Together pair, int most) {
        var seen = new HashSet<Node>();
        var said = new ArrayList<SaidView>();
        said.addAll(said(unit, pair.one(), most, seen));
        said.addAll(said(unit, pair.other(), most, seen));
        boolean named = asked.within() != Within.PASSAGE && asked.within() != Within.SENTENCE;
        return new TogetherPage.Place(named ? views.words().link(unit.thing()) : ReasonView.NOBODY, said);
    }

    /** What is said of a thing, without quotes that were shown for the other one. */
    private List<SaidView> said(Unit unit, Entry member, int most, Set<Node> seen) {
        return unit.members().getOrDefault(member.node(), List.<Statement>of()).stream()
                .filter(statement -> seen.add(statement.claim()))
                .limit(most)
                .map(views::said)
                .toList();
    }

    private String summary(List<Together> pairs, List<Entry> things) {
        if (pairs.isEmpty()) {
            return "No two " + asked.of().word() + " occur together in one "
                    + asked.within().word() + (things.isEmpty() ? "." : " with what you chose.");
        }
        return "%s of %s occur together in one %s; any of them occur in %s."
                .formatted(
                        pairs.size() == 1 ? "1 pair" : pairs.size() + " pairs",
                        asked.of().word(),
                        asked.within().word(),
                        counted(occurrences.units(), asked.within()));
    }

    static String counted(int number, Within within) {
        String plural = within == Within.FORUM ? "fora" : within.word() + "s";
        return number + " " + (number == 1 ? within.word() : plural);
    }

    private List<Option> ofs() {
        return Stream.of(Axis.TOPICS, Axis.FORA, Axis.ACTORS, Axis.STATES, Axis.INSTRUMENTS)
                .map(axis -> new Option(axis.word(), axis.word(), axis == asked.of()))
                .toList();
    }

    private List<Option> ins() {
        return Stream.of(Within.values())
                .filter(within -> TogetherAsked.fits(asked.of(), within))
                .map(within -> new Option(within.word(), "one " + within.word(), within == asked.within()))
                .toList();
    }

    private Chip chip(Entry thing) {
        return new Chip(
                TogetherAsked.THING,
                thing.slug(),
                "With " + Words.shortened(thing.label()),
                site.to(asked.address()
                        .removing(TogetherAsked.THING, thing.slug())
                        .without(TogetherAsked.PAGE)
                        .text()));
    }

    private int number() {
        return asked.address().first(TogetherAsked.PAGE).map(Integer::parseInt).orElse(1);
    }

    private int page(int total, int most) {
        String given = asked.address().first(TogetherAsked.PAGE).orElse("1");
        int pages = Math.max(1, (total + most - 1) / most);
        if (!given.matches("[1-9][0-9]{0,6}") || Integer.parseInt(given) > pages) {
            throw PageNumber.refused(Words.shortened(given), "from 1 to " + pages);
        }
        return Integer.parseInt(given);
    }

    private Paging paging(int page, int total, int most) {
        return new Paging(
                site.to(asked.address().without(TogetherAsked.PAGE).text()),
                page,
                Math.max(1, (total + most - 1) / most),
                total);
    }
}
