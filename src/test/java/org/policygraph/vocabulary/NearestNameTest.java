package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of(
            "estonia",
            "germany",
            "participation-estonia-foc",
            "eu-us-cyber-dialogue",
            "eu-us-cyber-dialogue-1",
            "topic-botnet-attacks",
            "un");

    @ParameterizedTest
    @CsvSource({
        "estonai, estonia",
        "estonia-2014, estonia",
        "est, estonia",
        "germani, germany",
        "cyber-dialogue, eu-us-cyber-dialogue",
        "topic-botnet, topic-botnet-attacks"
    })
    void offersWhatIsSpeltAlikeBegunOrMostlyThere(String typed, String meant) {
        assertThat(NearestName.several(typed, KNOWN)).startsWith(meant);
    }

    @ParameterizedTest
    @CsvSource({"usa", "in", "ny", "latvia", "nothing-like-this", "foc", "dialog"})
    void offersNothingThatIsFartherAwayThanAThird(String typed) {
        assertThat(NearestName.several(typed, KNOWN)).isEmpty();
    }

    @Test
    void offersTheNearestFirstAndFiveAtMost() {
        assertThat(NearestName.several("aaab", List.of("aaaa", "aaac", "aaad", "aaae", "aaaf", "aaag", "aaabx")))
                .hasSize(5);
        assertThat(NearestName.several("eu-us-cyber-dialogue-11", KNOWN))
                .containsExactly("eu-us-cyber-dialogue-1", "eu-us-cyber-dialogue");
    }
}
