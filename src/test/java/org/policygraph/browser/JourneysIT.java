package org.policygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people come for, from the first page to the sentence, and back. */
@InBrowser
class JourneysIT {

    @Test
    void findsHowTwoThingsAreConnectedAndWhoSaysSoInTwoClicks(Visits visits) {
        Page page = visits.open("/", Screen.DESK).page();

        link(page, "How is the Budapest Convention connected").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Budapest Convention");
        Locator quote = page.locator("main blockquote").first();
        assertThat(quote).isVisible();
        String words = quote.textContent();

        link(page, "in its context").click();
        assertThat(page.locator("main mark").first()).isVisible();
        assertThat(page.locator("main")).containsText(words.substring(0, Math.min(words.length(), 40)));
    }

    @Test
    void goesFromASearchToASentenceInItsTextAndBack(Visits visits) {
        Page page = visits.open("/", Screen.PHONE).page();
        page.locator("#begin").fill("botnets");
        page.locator("#begin").press("Enter");
        page.waitForURL(Pattern.compile(".*(/search\\?q=botnets|/doc/topic-botnets).*"));
        if (page.url().contains("/search")) {
            page.locator(".hits a").first().click();
        }
        assertThat(page.locator("h1")).containsText(Pattern.compile("botnet", Pattern.CASE_INSENSITIVE));
        String thing = page.url();

        page.locator("main details:has(blockquote) > summary").first().click();
        link(page, "in its context").click();
        assertThat(page.locator("main mark").first()).isVisible();
        page.goBack();
        assertThat(page).hasURL(thing);
    }

    @Test
    void staysAtAnotherMomentWhileOneBrowses(Visits visits) {
        Page page = visits.open("/", Screen.DESK).page();
        page.locator(".another > summary").click();
        page.locator(".another input[name=knownAt]").fill("release-1");
        page.locator(".another button[type=submit]").click();
        assertThat(page.locator(".moment")).containsText("As known in release 1");

        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Fora"))
                .first()
                .click();
        assertThat(page.locator(".moment")).containsText("As known in release 1");
        page.goBack();
        assertThat(page.locator(".moment")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to the newest"))
                .click();
        assertThat(page.locator(".moment")).hasCount(0);
    }

    @Test
    void asksAQuestionWithTheKeyboardAlone(Visits visits) {
        Page page = visits.open("/questions/cq01-fora-that-address-a-topic", Screen.DESK)
                .page();
        page.locator("main form select").first().focus();
        page.keyboard().type("Botnets");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*topic=topic-botnets.*"));
        assertThat(page.locator("main")).containsText("13 documents");
    }

    @Test
    void readsTheSentenceOfAStatementWithTheKeyboardAlone(Visits visits) {
        Page page = visits.open("/", Screen.DESK).page();
        var keyboard = new Keyboard(page);

        keyboard.tabTo("How is the Budapest Convention connected with Human rights online, and who says so?")
                .press("Enter");
        page.waitForURL(Pattern.compile(".*/connections\\?from=.*"));
        keyboard.tabTo("in its context").press("Enter");
        assertThat(page.locator("main mark").first()).isVisible();
        assertThat(page.locator("main mark").first()).isInViewport();
    }

    @Test
    void skipsToTheContentWithTheKeyboardAlone(Visits visits) {
        Page page = visits.open("/doc/estonia", Screen.PHONE).page();

        new Keyboard(page).tabTo("Skip to the content").press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
    }
}
