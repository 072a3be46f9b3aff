package org.policygraph.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.policygraph.browser.InBrowser;
import org.policygraph.browser.Screen;
import org.policygraph.browser.Visit;
import org.policygraph.browser.Visits;

/** Asking questions in a browser. */
@InBrowser
class QuestionsInBrowserIT {

    private static final String FORA = "/questions/cq01-fora-that-address-a-topic";

    @Test
    void aListIsChosenFromByKeyboardAndNothingLeadsToSomething(Visits visits) {
        Visit visit = visits.open(FORA, Screen.DESK);
        Page page = visit.page();
        page.locator("#field-topic").focus();
        page.keyboard().type("Botnets");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*topic=topic-botnets.*"));
        assertThat(page.locator("#answer")).hasText("No answer in this release");

        page.locator(".silence a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer figure").first()).isVisible();
    }

    @Test
    void aSuggestionIsTakenByKeyboard(Visits visits) {
        Visit visit = visits.open("/questions/cq33-what-a-state-did-with-a-treaty", Screen.PHONE);
        Page page = visit.page();
        page.locator("#field-state").focus();
        page.keyboard().type("Eston");
        page.locator("#field-state-suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.locator(".asking button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*state=estonia.*"));
        assertThat(page.locator("#answer")).hasText("3 rows");
        visit.look().fits().isAccessible();
    }

    @Test
    void aNameIsTypedWithoutScripts(Visits visits) {
        Visit visit = visits.open("/questions/cq33-what-a-state-did-with-a-treaty", Screen.PLAIN);
        Page page = visit.page();
        page.locator("#field-state").fill("estonia");
        page.locator(".asking button").click();
        assertThat(page.locator("#answer")).hasText("3 rows");

        page.locator("#field-state").fill("Nowhere");
        page.locator(".asking button").click();
        assertThat(page.locator("#field-state-mistake")).containsText("no state called “Nowhere”");
        visit.look().fits();
    }

    @Test
    void aMarkOfAChartLeadsToItsRow(Visits visits) {
        Visit visit = visits.open("/questions/cq47-fora-and-their-topics", Screen.DESK);
        visit.page().locator("svg a.cell").first().click();
        assertThat(visit.address()).endsWith("#row-1");
        assertThat(visit.page().locator("#row-1")).isInViewport();
    }

    @Test
    void theQueryIsOpenInTheEditor(Visits visits) {
        Visit visit = visits.open(FORA, Screen.DESK);
        Page page = visit.page();
        page.locator(".query summary").click();
        page.locator(".query a").click();
        page.waitForURL(Pattern.compile(".*/sparql\\?query=.*"));
        assertThat(page.locator("main")).containsText("topic-human-rights-online");
    }
}
