package org.policygraph.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Selection;
import org.policygraph.catalogue.Statement;

/**
 * Some years, and how much of what was found has a date in them.
 *
 * @param first the first year
 * @param last the last year, the same as the first if it is only one
 */
public record Period(int first, int last, int count) {

    private static final int MOST = 8;
    private static final int DECADE = 10;

    /**
     * The years, or if these are many the decades, in which what was found has a date, the latest first. A search for what
     * has a date in one of them finds as much as is counted.
     *
     * @param within the days that were searched; what lies only in part within them is left out
     */
    public static List<Period> of(Catalogue catalogue, Collection<Hit> hits, Interval within) {
        var years = new TreeSet<Integer>();
        hits.stream()
                .flatMap(hit -> dates(catalogue, hit.found()))
                .flatMap(dates -> Stream.concat(dates.earliest().stream(), dates.latest().stream()))
                .map(LocalDate::getYear)
                .forEach(years::add);
        List<Period> single = counted(years, year -> new Period(year, year, 0), catalogue, hits, within);
        return single.size() <= MOST
                ? single
                : counted(years, Period::decade, catalogue, hits, within).stream()
                        .limit(MOST)
                        .toList();
    }

    private static Period decade(int year) {
        int first = Math.floorDiv(year, DECADE) * DECADE;
        return new Period(first, first + DECADE - 1, 0);
    }

    private static List<Period> counted(
            TreeSet<Integer> years,
            IntFunction<Period> period,
            Catalogue catalogue,
            Collection<Hit> hits,
            Interval within) {
        var counted = new ArrayList<Period>();
        years.descendingSet().stream()
                .map(period::apply)
                .distinct()
                .filter(each -> each.liesIn(within))
                .map(each -> each.counting(catalogue, hits))
                .filter(each -> each.count > 0)
                .forEach(counted::add);
        return counted;
    }

    private Period counting(Catalogue catalogue, Collection<Hit> hits) {
        var selected = new Selected(
                catalogue,
                new Selection(
                        Selection.ALL.linked(),
                        Selection.ALL.documents(),
                        Selection.ALL.types(),
                        Selection.ALL.predicates(),
                        Selection.ALL.modalities(),
                        days(),
                        Selection.ALL.words()));
        int count =
                (int) hits.stream().filter(hit -> selected.test(hit.found())).count();
        return new Period(first, last, count);
    }

    /** It is a part of these days, and not all of them. */
    private boolean liesIn(Interval within) {
        Interval own = days();
        return !own.from().isBefore(within.from()) && !own.to().isAfter(within.to()) && !own.equals(within);
    }

    private Interval days() {
        return new Interval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** A thing's own dates, or where it has none the times of what is said about it, as the search takes them. */
    private static Stream<Interval> dates(Catalogue catalogue, Findable found) {
        return switch (found) {
            case Findable.Thing thing
            when thing.entry().bounds().isKnown() -> Stream.of(thing.entry().bounds());
            case Findable.Thing thing ->
                catalogue.statements(thing.node()).stream()
                        .map(Statement::passage)
                        .map(passage -> passage.bounds());
            case Findable.Quote quote -> Stream.of(quote.passage().bounds());
            case Findable.Sentence undated -> Stream.empty();
        };
    }
}
