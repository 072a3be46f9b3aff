package org.policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Selection;

/** The periods of what a search finds in the documents that come with PolicyGraph. */
class PeriodTest {

    private static final int ALL = 100_000;

    private final SearchIndex index = ServedRelease.search();

    @ParameterizedTest
    @ValueSource(strings = {"dialogue", "budapest convention", "norm", "estonia", "report"})
    void countsWhatASearchInEachPeriodFinds(String words) {
        List<Period> periods = periods(words, Interval.UNKNOWN);

        assertThat(periods).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(periods)
                .allSatisfy(period ->
                        assertThat(search(words, days(period)).total()).isEqualTo(period.count()));
    }

    @Test
    void namesDecadesWhereThereAreManyYearsAndTheLatestFirst() {
        List<Period> decades = periods("budapest convention", Interval.UNKNOWN);

        assertThat(decades).allMatch(decade -> decade.first() % 10 == 0 && decade.last() == decade.first() + 9);
        assertThat(decades.stream().map(Period::first)).isSortedAccordingTo((one, other) -> other - one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dialogue", "budapest convention"})
    void namesTheYearsOfADecade(String words) {
        var decade = new Interval(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));
        List<Period> years = periods(words, decade);

        assertThat(years).isNotEmpty().allMatch(year -> year.first() >= 2010 && year.last() <= 2019);
        assertThat(years)
                .filteredOn(year -> year.first() == year.last())
                .allSatisfy(
                        year -> assertThat(search(words, days(year)).total()).isEqualTo(year.count()));
    }

    @Test
    void goesNoFurtherThanAYear() {
        var year = new Interval(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));

        assertThat(periods("dialogue", year)).isEmpty();
    }

    private List<Period> periods(String words, Interval within) {
        return Period.of(index.catalogue(), search(words, within).best(), within);
    }

    private Found search(String words, Interval dates) {
        var selection = new Selection(List.of(), List.of(), Set.of(), Set.of(), Set.of(), dates, List.of());
        return index.search(new Wanted(words, Optional.empty(), Set.of(), selection, ALL), () -> {});
    }

    private static Interval days(Period period) {
        return new Interval(LocalDate.of(period.first(), 1, 1), LocalDate.of(period.last(), 12, 31));
    }
}
