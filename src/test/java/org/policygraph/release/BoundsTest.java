package org.policygraph.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.vocabulary.Edtf;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-12, 2012-12-01, 2012-12-31",
        "2010/.., 2014, 2014-01-01, 2014-12-31",
        "2010/.., ../2012, 2010-01-01, 2012-12-31",
        "2010/.., 2011/.., 2011-01-01,",
        "../2012, ../2011, , 2011-12-31",
        "2010, 2012, 2010-01-01, 2012-12-31",
        "2014/.., ../2012, ,",
        "2014/.., 2010, 2010-01-01,"
    })
    void takesWhatBothAllowOrElseAllThatEitherAllows(String one, String other, LocalDate earliest, LocalDate latest) {
        var expected = new Bounds(Optional.ofNullable(earliest), Optional.ofNullable(latest));
        assertThat(bounds(one).and(bounds(other))).isEqualTo(expected);
        assertThat(bounds(other).and(bounds(one))).isEqualTo(expected);
    }

    @Test
    void keepsBoundsThatAreSaidTwice() {
        assertThat(bounds("2014").and(bounds("2014"))).isEqualTo(bounds("2014"));
    }

    private static Bounds bounds(String expression) {
        return Edtf.bounds(expression).map(Bounds::of).orElseThrow();
    }
}
