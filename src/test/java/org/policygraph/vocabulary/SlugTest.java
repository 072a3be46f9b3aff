package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Albania | albania
            United States | united-states
            Côte d’Ivoire | cote-d-ivoire
            Bosnia and Herzegovina | bosnia-and-herzegovina
            Türkiye | turkiye
            Åland | aland
            İstanbul | istanbul
            Łódź | lodz
            Straße | strasse
            Ærø | aero
            A/70/174 | a-70-174
            PC.DEC/1106 | pc-dec-1106
            --double  space-- | double-space
            ﬁnance | finance
            """)
    void foldsANameToAsciiWithHyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Україна", "Ελλάδα", "日本", "Lodź Ж"})
    void refusesALetterThatNoAsciiLetterStandsFor(String name) {
        assertThatThrownBy(() -> Slug.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "' has no slug, because no ASCII letter stands for");
    }

    @Test
    void refusesANameWithoutLetters() {
        assertThatThrownBy(() -> Slug.of(" – ")).hasMessage("' – ' has no slug, because it has no letter and no digit");
    }
}
