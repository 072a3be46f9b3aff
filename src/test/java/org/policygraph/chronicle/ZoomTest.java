package org.policygraph.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoomTest {

    @ParameterizedTest
    @CsvSource({
        "2010s, 2010-01-01, 2019-12-31, 2000s, 2020s, ''",
        "2014, 2014-01-01, 2014-12-31, 2013, 2015, 2010s",
        "2012-02, 2012-02-01, 2012-02-29, 2012-01, 2012-03, 2012"
    })
    void knowsItsDaysAndItsNeighbours(String name, String from, String to, String earlier, String later, String out) {
        Zoom zoom = Zoom.of(name).orElseThrow();

        assertThat(zoom.from()).hasToString(from);
        assertThat(zoom.to()).hasToString(to);
        assertThat(zoom.earlier().map(Zoom::name)).contains(earlier);
        assertThat(zoom.later().map(Zoom::name)).contains(later);
        assertThat(zoom.out().name()).isEqualTo(out);
        assertThat(zoom.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-13", "20144", "2015s", "0010s", "today", "2014-03-26", "2014 "})
    void isNothingElse(String name) {
        assertThat(Zoom.of(name)).isEmpty();
    }

    @Test
    void endsWithTheCalendar() {
        assertThat(Zoom.of("9999").orElseThrow().later()).isEmpty();
        assertThat(Zoom.of("1000s").orElseThrow().earlier()).isEmpty();
        assertThat(Zoom.ALL.later()).isEmpty();
    }
}
