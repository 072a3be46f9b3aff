package org.policygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page, and the fields that suggest things. */
@InBrowser
class HomeIT {

    private static final Pattern IN_ALL = Pattern.compile("(\\d+) (?:topics|in all)");
    private static final Pattern STATEMENTS = Pattern.compile("(\\d+) statements");

    @Test
    void asksFiveQuestionsThatHaveAnswers(Visits visits) {
        var visit = visits.open("/", Screen.PLAIN);
        List<String> questions = addresses(visit.page(), ".asked a");

        assertThat(questions).hasSize(5);
        for (String question : questions) {
            visit.go(question);
            visit.look().isAnswered(false);
            if (question.startsWith("/connections")) {
                assertThat(visit.page().locator("main blockquote").first()).isVisible();
            } else {
                assertThat(visit.page().locator("#answer").textContent())
                        .as("answer of %s", question)
                        .matches("[1-9]\\d* rows?");
            }
        }
    }

    @Test
    void countsWhatTheListsShow(Visits visits) {
        var visit = visits.open("/", Screen.PLAIN);
        Locator cards = visit.page().locator(".cards:not(.ways) > li");
        assertThat(cards).hasCount(6);
        List<String> counts = cards.locator(".count").allTextContents();
        List<String> lists = addresses(visit.page(), ".cards:not(.ways) a");

        for (int card = 0; card < lists.size(); card++) {
            visit.go(lists.get(card));
            assertThat(number(IN_ALL, visit.page()))
                    .as("how many %s shows", lists.get(card))
                    .isEqualTo(counts.get(card));
        }
    }

    @Test
    void tellsWhatTheReleaseHasBrought(Visits visits) {
        var visit = visits.open("/", Screen.PLAIN);
        Locator brought = visit.page().locator("section[aria-labelledby=changed]");
        assertThat(brought).containsText("Release 1");
        List<String> documents = addresses(visit.page(), "section[aria-labelledby=changed] .list a");
        List<String> counts = brought.locator(".list small").allTextContents();

        assertThat(documents).hasSize(5);
        for (int document = 0; document < documents.size(); document++) {
            visit.go(documents.get(document));
            assertThat(number(STATEMENTS, visit.page()) + " statements")
                    .as("statements of %s", documents.get(document))
                    .isEqualTo(counts.get(document));
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void leadsToWhatIsChosenFromTheSuggestions(Width width, Visits visits) {
        Page page =
                visits.open("/", new Screen(width, Scheme.LIGHT, Scripts.ON)).page();
        var keyboard = new Keyboard(page);
        keyboard.tabTo("Find a topic, a forum, a state or a sentence").type("budapest");
        Locator options = page.locator("#begin-suggestions [role=option]");
        assertThat(options.first()).containsText("Budapest Convention");
        keyboard.press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#begin")).hasAttribute("aria-activedescendant", "begin-suggestions-0");
        keyboard.press("Enter");

        page.waitForURL("**/doc/budapest-convention");
        assertThat(page.locator("h1")).hasText("Budapest Convention");
    }

    @Test
    void searchesForWhatIsTypedIfNothingIsChosen(Visits visits) {
        Page page = visits.open("/", Screen.DESK).page();
        var keyboard = new Keyboard(page);
        keyboard.tabTo("Find a topic, a forum, a state or a sentence").type("budapest");
        assertThat(page.locator("#begin-suggestions")).isVisible();
        keyboard.press("Escape");
        assertThat(page.locator("#begin-suggestions")).isHidden();
        keyboard.press("Enter");

        page.waitForURL("**/search?q=budapest");
    }

    @Test
    void connectsTwoThingsThatAreChosenFromTheSuggestions(Visits visits) {
        Page page = visits.open("/connections", Screen.PHONE).page();
        choose(page, "#from-words", "estoni", "Estonia");
        choose(page, "#to-words", "cybercri", "Cybercrime");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();

        page.waitForURL(Pattern.compile(".*from=estonia.*"));
        assertThat(page.url()).contains("to=topic-cybercrime");
        assertThat(page.locator("h1")).containsText("Estonia");
        assertThat(page.locator("main blockquote").first()).isVisible();
    }

    /** Types, waits for the suggestion and takes it with the mouse or the finger. */
    private static void choose(Page page, String field, String typed, String name) {
        page.locator(field).pressSequentially(typed);
        page.locator("[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(field)).hasValue(name);
    }

    private static String number(Pattern pattern, Page page) {
        Matcher told = pattern.matcher(page.locator("main").textContent());
        assertThat(told.find()).as("%s on %s", pattern, page.url()).isTrue();
        return told.group(1);
    }

    private static List<String> addresses(Page page, String links) {
        return page.locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
