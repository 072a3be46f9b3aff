package org.policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PreferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, text/turtle;q=0.9"
            })
    void givesPagesToBrowsers(String accept) {
        assertThat(Preference.isForPages(accepting(accept))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/html;q=0.5, application/ld+json",
                "text/html, text/turtle",
                "text/*",
                "rubbish"
            })
    void givesDataToPrograms(String accept) {
        assertThat(Preference.isForPages(accepting(accept))).isFalse();
    }

    @Test
    void takesWhoHasNoWishForAProgram() {
        assertThat(Preference.isForPages(new MockHttpServletRequest())).isFalse();
    }

    private static MockHttpServletRequest accepting(String accept) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept", accept);
        return request;
    }
}
