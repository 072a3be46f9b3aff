package org.policygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that shows the REST face. A library writes it, but it runs under the policy of our own. */
@InBrowser
class DescriptionIT {

    @ParameterizedTest
    @EnumSource(Width.class)
    void isReachedFromTheEndOfEveryPage(Width width, Visits visits) {
        var visit = visits.open("/help", new Screen(width, Scheme.LIGHT, Scripts.ON));
        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("REST").setExact(true))
                .click();

        operation(visit.page(), "/api/fora").waitFor();
        visit.look().keepsToItself().fits().isKept("description-" + width);
    }

    @Test
    void asksWhatItDescribes(Visits visits) {
        var visit = visits.open("/api/docs", Screen.DESK);
        Locator fora = operation(visit.page(), "/api/fora");
        fora.locator(".opblock-summary-control").click();
        fora.locator(".execute").click();

        fora.locator(".live-responses-table .response").waitFor();
        assertThat(fora.locator(".live-responses-table .response-col_status").last())
                .containsText("200");
        assertThat(fora.locator(".live-responses-table")).containsText("completeness");
        visit.look().keepsToItself().isKept("description-asked");
    }

    @Test
    void leadsBackToThePages(Visits visits) {
        Page page = visits.open("/api/docs", Screen.DESK).page();
        Locator back = page.getByText("The pages of PolicyGraph");
        back.waitFor();

        assertThat(back).hasAttribute("href", Pattern.compile("(http://localhost:\\d+)?/"));
    }

    private static Locator operation(Page page, String path) {
        return page.locator(".opblock-get:has([data-path='%s'])".formatted(path));
    }
}
