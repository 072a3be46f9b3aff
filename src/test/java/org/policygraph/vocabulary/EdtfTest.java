package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01, 2014-12-31",
        "2014-03, 2014-03-01, 2014-03-31",
        "2014-02, 2014-02-01, 2014-02-28",
        "2012-02, 2012-02-01, 2012-02-29",
        "2014-03-26, 2014-03-26, 2014-03-26",
        "2014?, 2014-01-01, 2014-12-31",
        "2014-03~, 2014-03-01, 2014-03-31",
        "2014-03-26%, 2014-03-26, 2014-03-26",
        "201X, 2010-01-01, 2019-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2014-XX, 2014-01-01, 2014-12-31",
        "2014-03-XX, 2014-03-01, 2014-03-31",
        "2014-XX-XX, 2014-01-01, 2014-12-31",
        "2014-21, 2014-03-01, 2014-05-31",
        "2014-22, 2014-06-01, 2014-08-31",
        "2014-23, 2014-09-01, 2014-11-30",
        "2014-24, 2014-12-01, 2015-02-28",
        "2014-10/2014-11, 2014-10-01, 2014-11-30",
        "2010/.., 2010-01-01,",
        "2010/, 2010-01-01,",
        "../2012-12, , 2012-12-31",
        "/2012-12, , 2012-12-31",
        "2014/2014, 2014-01-01, 2014-12-31",
        "0001, 0001-01-01, 0001-12-31"
    })
    void givesTheFirstAndTheLastDay(String expression, LocalDate earliest, LocalDate latest) {
        assertThat(Edtf.bounds(expression))
                .contains(new Edtf.Days(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "14",
                "2014-13",
                "2014-00",
                "2014-02-30",
                "2014-02-29",
                "2014-03-00",
                "2014-3",
                "2014-03-26T10:00:00",
                "26 March 2014",
                "2014-11/2014-10",
                "2014/2013/2012",
                "../..",
                "/",
                "..",
                "2014-25",
                "2014-21-01",
                "2014-XX-05",
                "X014",
                "2X14",
                "20X4",
                "2014-XX-XX-XX",
                "2014-9X",
                "2014 ",
                "y2014",
                "２０１４"
            })
    void knowsWhatIsNoDate(String expression) {
        assertThat(Edtf.bounds(expression)).isEmpty();
    }
}
