package org.policygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The back button leads to where one was, with what one had written and found. */
@InBrowser
class BackIT {

    @Test
    void fromAFacetToTheSearch(Visits visits) {
        var visit = visits.open("/", Screen.DESK);
        Page page = visit.page();
        page.locator("#begin").fill("cyber dialogue");
        page.locator("#begin").press("Enter");
        page.waitForURL("**/search?q=**");
        String found = visit.address();
        int hits = page.locator(".hits > li").count();
        page.locator(".facets a").first().click();
        page.waitForURL("**kind=**");

        page.goBack();
        assertThat(visit.address()).isEqualTo(found);
        assertThat(page.locator(".hits > li")).hasCount(hits);
        assertThat(page.locator("main input[name=q]")).hasValue("cyber dialogue");
        page.goBack();
        assertThat(visit.address()).isEqualTo("/");
        page.goForward();
        assertThat(visit.address()).isEqualTo(found);
    }

    @Test
    void fromAnAnswerToTheForm(Visits visits) {
        var visit = visits.open("/questions/cq01-fora-that-address-a-topic", Screen.PHONE);
        Page page = visit.page();
        String before = page.locator("#answer").textContent();
        page.locator("#field-topic").selectOption("topic-botnets");
        page.locator(".asking button").click();
        page.waitForURL("**topic=topic-botnets**");

        page.goBack();
        assertThat(visit.address()).isEqualTo("/questions/cq01-fora-that-address-a-topic");
        assertThat(page.locator("#answer")).hasText(before);
        page.goForward();
        assertThat(page.locator("#field-topic")).hasValue("topic-botnets");
        assertThat(page.locator("#answer")).hasText("No answer in this release");
    }

    @Test
    void fromACellToTheMatrixOfAYear(Visits visits) {
        var visit = visits.open("/matrix?year=2014", Screen.PHONE);
        Page page = visit.page();
        int cells = page.locator(".matrix td a").count();
        page.locator(".matrix td a").first().click();
        page.waitForURL("**cell=**");
        assertThat(page.locator(".why > .statement").first()).isVisible();

        page.goBack();
        assertThat(visit.address()).isEqualTo("/matrix?year=2014");
        assertThat(page.locator(".matrix td a")).hasCount(cells);
    }

    @Test
    void toThePictureAsItWasMoved(Visits visits) {
        var visit = visits.open("/connections?from=budapest-convention&to=topic-human-rights-online", Screen.DESK);
        var graph = MovableGraph.openedOn(visit.page());
        graph.choose("Budapest Convention").button("Expand").click();
        graph.says("were added");
        graph.button("Move down").click();
        graph.says("Moved: Budapest Convention");
        var places = graph.places();
        String address = visit.address();
        graph.panel().locator("h3 a").click();
        visit.page().waitForURL(Pattern.compile(".*/doc/budapest-convention.*"));

        visit.page().goBack();
        var again = MovableGraph.shownOn(visit.page());
        again.says("as it was shared");
        assertThat(again.places()).isEqualTo(places);
        assertThat(visit.address()).isEqualTo(address);
    }

    @Test
    void toTheTabsAndTheAnswerOfTheEditor(Visits visits) {
        Page page = visits.open("/sparql", Screen.DESK).page();
        assertThat(page.locator(".editor.alive")).isVisible();
        assertThat(page.locator("#insert")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New query"))
                .click();
        page.keyboard().type("ASK { ?s ?p ?o }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".verdict")).hasText("Yes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fora"))
                .first()
                .click();
        page.waitForURL("**/fora");

        page.goBack();
        assertThat(page.locator("[role=tab]")).hasCount(2);
        assertThat(page.locator(".CodeMirror-code")).containsText("ASK { ?s ?p ?o }");
        assertThat(page.locator(".verdict")).hasText("Yes");
    }

    @Test
    void fromASentenceToTheStatementOfAThing(Visits visits) {
        var visit = visits.open("/doc/eu-us-working-group", Screen.PHONE);
        Page page = visit.page();
        page.locator("main details:has(blockquote) > summary").first().click();
        page.locator("main a:visible", new Page.LocatorOptions().setHasText("in its context"))
                .first()
                .click();
        assertThat(page.locator("main mark").first()).isVisible();

        page.goBack();
        assertThat(visit.address()).isEqualTo("/doc/eu-us-working-group");
    }
}
