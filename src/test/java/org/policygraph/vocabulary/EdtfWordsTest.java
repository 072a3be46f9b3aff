package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2014-03-26; day; on 26 March 2014",
                "2014-03; month; in March 2014",
                "2014-03-XX; month; in March 2014, day unknown",
                "2014; year; in 2014",
                "2014-XX; year; in 2014, month unknown",
                "2014-XX-XX; year; in 2014, month unknown",
                "201X; decade; in the 2010s",
                "20XX; century; in the years 2000 to 2099",
                "2014-21; season; in spring 2014",
                "2014-24; season; in winter 2014",
                "2014~; year; about 2014",
                "2014-03-26?; day; on 26 March 2014 (uncertain)",
                "2014-03%; month; about March 2014 (uncertain)",
                "2014-10/2014-11; interval; between October and November 2014",
                "2010/2014; interval; between 2010 and 2014",
                "2010-11/2014-03-26; interval; between November 2010 and 26 March 2014",
                "2014-10?/2014-11; interval; between October 2014 (uncertain) and November 2014",
                "2014/2014; interval; in 2014",
                "2012-12/..; open; since December 2012",
                "2010/; open; since 2010",
                "../2012-12; open; no later than December 2012",
                "/2015; open; no later than 2015"
            })
    void saysNoMoreAndNoLessThanTheExpression(String expression, String precision, String words) {
        assertThat(EdtfWords.of(expression, false)).isEqualTo(words);
        assertThat(EdtfWords.precision(expression)).isEqualTo(precision);
    }

    @Test
    void tellsWhatLastsFromWhatLiesInBetween() {
        assertThat(EdtfWords.of("2010-11/2014", true)).isEqualTo("from November 2010 to 2014");
        assertThat(EdtfWords.of("../2015", true)).isEqualTo("until 2015");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-26, 26 March 2014",
        "2014-03, March 2014",
        "2014~, about 2014",
        "2012-12/.., since December 2012",
        "2010/2014, between 2010 and 2014",
        "2014/2014, 2014",
        "soon, soon"
    })
    void namesDatesAlone(String expression, String words) {
        assertThat(EdtfWords.alone(expression)).isEqualTo(words);
    }

    @Test
    void leavesAloneWhatIsNoDate() {
        assertThat(EdtfWords.of("26 March 2014", false)).isEqualTo("26 March 2014");
    }

    @Test
    void knowsWhetherASourceIsSure() {
        assertThat(EdtfWords.isUncertain("2014?")).isTrue();
        assertThat(EdtfWords.isUncertain("2014~")).isFalse();
        assertThat(EdtfWords.isApproximate("2014~")).isTrue();
        assertThat(EdtfWords.isApproximate("2014%/..")).isTrue();
        assertThat(EdtfWords.isUncertain("2014")).isFalse();
    }
}
