package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.policygraph.browser.InBrowser;
import org.policygraph.browser.Screen;
import org.policygraph.browser.Visit;
import org.policygraph.browser.Visits;

/** What people do with overviews in a browser, with the keyboard alone. */
@InBrowser
class AtlasInBrowserIT {

    @Test
    void goesThroughTheMatrixByArrowKeysToTheSentences(Visits visits) {
        Visit visit = visits.open("/matrix", Screen.DESK);
        Page page = visit.page();
        Locator numbers = page.locator(".matrix td a");
        assertThat(page.locator(".matrix td a[tabindex='0']").count()).isEqualTo(1);

        numbers.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo(numbers.nth(1).getAttribute("href"));
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(focused(page)).isEqualTo(numbers.first().getAttribute("href"));
        page.keyboard().press("End");
        assertThat(focused(page)).contains("row=");
        page.keyboard().press("Home");
        String number = page.locator(":focus").innerText();
        page.keyboard().press("Enter");
        page.waitForURL("**cell=**");

        assertThat(page.locator(".why > .statement").count()).isEqualTo(Integer.parseInt(number));
        page.goBack();
        assertThat(visit.address()).isEqualTo("/matrix");
    }

    @Test
    void passesOverEmptyCells(Visits visits) {
        Page page = visits.open("/matrix", Screen.DESK).page();

        page.locator(".matrix td a").first().focus();
        for (int step = 0; step < 5; step++) {
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(":focus").innerText()).matches("[0-9]+");
        }
    }

    @Test
    void comparesWhatIsPickedFromSuggestions(Visits visits) {
        Visit visit = visits.open("/compare", Screen.PHONE);
        Page page = visit.page();
        pick(page, "Compare", "Estonia");
        pick(page, "With", "Germany");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare"))
                .click();
        page.waitForURL("**things=**");

        assertThat(visit.address()).isEqualTo("/compare?things=estonia,germany");
        page.locator("section[aria-labelledby=dates] summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("section[aria-labelledby=dates] blockquote")
                        .first()
                        .isVisible())
                .isTrue();
        visit.look().fits().isAccessible();
    }

    @Test
    void changesWhatIsLaidOut(Visits visits) {
        Visit visit = visits.open("/matrix?row=topic-cybercrime", Screen.PLAIN);
        Page page = visit.page();
        page.getByLabel("Columns").selectOption("topics");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();

        assertThat(page.locator("h1").innerText()).isEqualTo("Fora by topics");
        assertThat(visit.address()).isEqualTo("/matrix?rows=fora&columns=topics&order=weight");
    }

    private static String focused(Page page) {
        return page.locator(":focus").getAttribute("href");
    }

    private static void pick(Page page, String label, String words) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
        page.locator("[role=option]:visible").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }
}
