package org.policygraph.linkeddata;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygraph.browser.BrowserExtension;
import org.policygraph.browser.Scheme;
import org.policygraph.browser.Screen;
import org.policygraph.browser.Visits;
import org.policygraph.browser.Width;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a hostile document says, in a browser: no script of it runs, nothing of it makes a page wider than the screen. */
@ExtendWith(BrowserExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class HostileInBrowserIT {

    @DynamicPropertySource
    static void documents(DynamicPropertyRegistry registry) {
        registry.add("policygraph.documents", HostileDocument::written);
    }

    static Stream<String> pages() {
        return Stream.concat(
                HostileDocument.things(),
                Stream.of(
                        "/",
                        "/topics",
                        "/fora",
                        "/actors",
                        "/outcomes",
                        "/documents",
                        "/search?q=alert",
                        "/search?q=long",
                        "/doc/hostile/s1",
                        "/doc/hostile/text",
                        "/links/hostile-topic",
                        "/connections?from=hostile-dialogue&to=hostile-topic",
                        "/connections?from=hostile-long",
                        "/matrix",
                        "/together?thing=hostile-topic",
                        "/compare?things=hostile-long,hostile-hebrew",
                        "/timeline",
                        "/commitments",
                        "/map",
                        "/gaps",
                        "/questions/cq01-fora-that-address-a-topic?topic=hostile-topic",
                        "/help",
                        "/claims"));
    }

    /** Whether a script opens a dialog, or a picture from nowhere is asked for, the kit finds out. */
    @ParameterizedTest
    @MethodSource("pages")
    void runsNothingAndFits(String path, Visits visits) {
        var visit = visits.goOn(path, Screen.PHONE);
        assertThat(visit.page().locator("main h1").count()).isEqualTo(1);
        visit.look().fits().isAccessibleOnThisScreen();
        visit.turnTo(Width.DESK, Scheme.LIGHT);
        visit.look().fits();
    }

    @ParameterizedTest
    @CsvSource({"/, #begin", "/connections, #from-words", "/connections, #to-words"})
    void suggestsHostileNamesAsText(String path, String field, Visits visits) {
        var visit = visits.open(path, Screen.PHONE);
        visit.page().locator(field).pressSequentially("script alert");
        Locator option = visit.page().locator("[role=option]:visible").first();
        assertThat(option).containsText("<script>alert(1)</script>");
        assertThat(visit.page().locator("[role=listbox] :is(script, img)")).hasCount(0);
        visit.look().fits().isAccessibleOnThisScreen();
        option.click();
        assertThat(visit.page().locator("h1, #from-words, #to-words").first()).isVisible();
    }
}
