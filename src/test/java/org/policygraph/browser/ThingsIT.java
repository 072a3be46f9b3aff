package org.policygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a thing tells, with and without scripts, and how one gets from there to the sentence. */
@InBrowser
class ThingsIT {

    @ParameterizedTest
    @CsvSource({
        "/doc/estonia, Estland, Estonie",
        "/doc/topic-cybercrime, Computerkriminalität, criminalité informatique"
    })
    void isCalledInSeveralLanguages(String path, String german, String french, Visits visits) {
        Page page = visits.open(path, Screen.PLAIN_PHONE).page();
        for (Locator folded : page.locator("details:has([lang=de]) > summary").all()) {
            folded.click();
        }

        assertThat(page.locator(".key [lang=de]").first()).containsText(german);
        assertThat(page.locator(".key [lang=fr]").first()).containsText(french);
        assertThat(page.locator(".key [lang=de]").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"/doc/ec3, EC3", "/doc/osce, OSCE"})
    void marksAnAcronymBesideTheName(String path, String acronym, Visits visits) {
        Page page = visits.open(path, Screen.PLAIN_PHONE).page();

        assertThat(page.locator("h1 abbr")).hasText(acronym);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/global-alliance", "/doc/estonia", "/doc/budapest-convention"})
    void drawsWhatIsDatedAndWhatIsNear(String path, Visits visits) {
        Page page = visits.open(path, Screen.PLAIN).page();

        assertThat(page.locator("#timeline h2")).hasText("Over time");
        assertThat(page.locator("#timeline svg").first()).isVisible();
        Locator near = page.locator("section[aria-labelledby=connected]");
        assertThat(near.locator("svg.picture")).isVisible();
        assertThat(near.locator("svg.picture a.box").count()).isGreaterThan(2);
        assertThat(near.locator("svg.picture title").first()).not().hasText("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/global-alliance", "/doc/estonia", "/doc/topic-cybercrime"})
    void isTakenAlongInSevenForms(String path, Visits visits) {
        var visit = visits.open(path, Screen.PLAIN);
        List<String> files = visit.page().locator("section[aria-labelledby=data] a").all().stream()
                .map(file -> file.getAttribute("href"))
                .toList();

        assertThat(files).hasSize(7);
        for (String file : files) {
            var answer = visit.page().request().get(visit.page().url().replaceFirst("/doc/.*", "") + file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.text()).as(file).contains(path.substring("/doc/".length()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/eu-us-working-group",
                "/doc/estonia",
                "/doc/topic-human-rights-online",
                "/doc/cecilia-malmstrom",
                "/doc/un-norm-13-d",
                "/doc/commitments-global-alliance"
            })
    void showsStatementsAndTheirSentencesWithoutScripts(String path, Visits visits) {
        Page page = visits.open(path, Screen.PLAIN_PHONE).page();
        Locator statement = page.locator("main .told").first();
        assertThat(statement.locator("h3")).isVisible();
        assertThat(statement.locator(".values a").first()).isVisible();
        Locator sentence = page.locator("main details.why").first();
        sentence.locator("summary").click();

        assertThat(sentence.locator(".clip")).isVisible();
        assertThat(sentence.locator(".clip")).containsText(Pattern.compile(".{20,}", Pattern.DOTALL));
        assertThat(sentence.locator("figcaption").getByRole(AriaRole.LINK).first())
                .isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "/doc/fact-sheet-140326-01/s15b, main blockquote",
        "/doc/fact-sheet-140326-01/text, main a.quoted",
        "/doc/osce-cbms/1, main blockquote",
        "/connections?from=budapest-convention&to=topic-human-rights-online, main blockquote",
        "'/matrix?cell=topic-cybercrime,eu-us-working-group', .why > .statement",
        "/search?q=dialogue, .hits > li",
        "/questions/cq01-fora-that-address-a-topic, main table tbody tr",
        "/timeline, .moments .what",
        "/gaps/counts-without-members, main li"
    })
    void showsWhatAPageIsAboutWithoutScripts(String path, String what, Visits visits) {
        Page page = visits.open(path, Screen.PLAIN_PHONE).page();

        assertThat(page.locator(what).first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void isReadFromTheAddressBarToTheSentenceWithTheKeyboardAlone(Width width, Visits visits) {
        Page page =
                visits.open("/fora", new Screen(width, Scheme.DARK, Scripts.ON)).page();
        var keyboard = new Keyboard(page);

        keyboard.tabTo("Global Alliance against Child Sexual Abuse Online").press("Enter");
        page.waitForURL("**/doc/global-alliance");
        while (page.locator("details.why[open]").count() == 0) {
            keyboard.press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('.why > summary')"))) {
                keyboard.press("Enter");
            }
        }
        assertThat(page.locator("details.why[open] .clip").first()).isInViewport();
        keyboard.tabTo("in its context").press("Enter");
        // Of a row of a table one sees first what its cells are.
        assertThat(page.locator("main mark, main header + .facts dd").first()).isInViewport();
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void asksAQuestionFromTheAddressBarWithTheKeyboardAlone(Width width, Visits visits) {
        Page page = visits.open(
                        "/questions/cq01-fora-that-address-a-topic", new Screen(width, Scheme.LIGHT, Scripts.ON))
                .page();
        while (!Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('main form select')"))) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("Human rights online");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForURL("**topic=topic-human-rights-online**");
        assertThat(page.locator("#answer")).hasText("2 rows");
    }
}
