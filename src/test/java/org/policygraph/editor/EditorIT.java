package org.policygraph.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.policygraph.browser.InBrowser;
import org.policygraph.browser.Screen;
import org.policygraph.browser.Visit;
import org.policygraph.browser.Visits;
import org.policygraph.query.QueryLimits;

/** The editor as people use it. Whatever is asked of another server, or told by the console, fails each of these. */
@InBrowser
class EditorIT {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final Duration TIME = QueryLimits.STANDARD.timeout();
    private static final String PREFIX = "PREFIX pg: <https://w3id.org/policygraph/ns#>\n";

    @Test
    void findsThingsByWhatTheyAreCalled(Visits visits) {
        Page page = opened(visits, Screen.DESK).page();
        button(page, "New query").click();
        page.keyboard().type("SELECT * { ?forum pg:addres");
        Locator hints = page.locator(".CodeMirror-hint");
        hints.filter(new Locator.FilterOptions().setHasText("pg:addresses"))
                .first()
                .click();
        page.keyboard().type("budap");
        hints.filter(new Locator.FilterOptions().setHasText("Budapest")).first().click();
        page.keyboard().type("}");

        reads(page, PREFIX, "PREFIX id: <", "?forum pg:addresses id:budapest-convention }");
    }

    @Test
    void asksAndShowsTheAnswerInFourWays(Visits visits) {
        Visit visit = visits.open(
                address(PREFIX + "SELECT ?forum ?topic { ?forum a pg:Forum ; pg:addresses ?topic }"), Screen.DESK);
        Page page = visit.page();
        assertThat(page.locator("td a[href='/id/eu-us-cyber-dialogue']").first())
                .containsText("EU-US dialogue");
        visit.look().fits().isAccessible();
        button(page, "forum").click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("forum.*"));
        page.getByLabel("Filter").fill("cybercrime");
        assertThat(page.locator(".table-tools [role=status]")).hasText(Pattern.compile("\\d+ rows? of \\d+"));
        button(page, "Chart").click();
        assertThat(page.locator(".chart svg .bar").first()).isVisible();
        visit.look().fits().isAccessible();
        button(page, "Graph").click();
        assertThat(page.locator(".network-view canvas").first()).isVisible();
        visit.look().fits().isAccessible();
        button(page, "Raw").click();
        assertThat(page.locator("pre.raw")).containsText("\"bindings\"");
        visit.look().fits().isAccessible();
    }

    @Test
    void keepsTheQueryInTheAddressAndTheTabs(Visits visits) {
        Page page = opened(visits, Screen.DESK).page();
        button(page, "New query").click();
        page.keyboard().type("ASK { ?s ?p ?o }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".verdict")).hasText("Yes");
        assertThat(page.url()).contains("?query=ASK+");

        page.reload();

        assertThat(page.locator(".verdict")).hasText("Yes");
        assertThat(page.locator("[role=tab]")).hasCount(2);
        page.locator("[role=tab][aria-selected=true]").press("ArrowLeft");
        assertThat(page.locator("[role=tab]").first()).isFocused();
        assertThat(page.locator(".CodeMirror-code")).containsText("pg:addresses");
    }

    @Test
    void canBeLeftWithTheKeyboard(Visits visits) {
        Page page = opened(visits, Screen.DESK).page();
        page.locator(".CodeMirror-code").focus();
        page.keyboard().press("Tab");
        assertThat(button(page, "Run")).isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(".CodeMirror-code")).isFocused();
    }

    @Test
    void marksWhereAQueryCannotBeRead(Visits visits) {
        Page page = visits.open(address("SELECT *\n{ ?s ?p }"), Screen.DESK).page();

        assertThat(page.locator(".trouble")).containsText("“}” cannot stand here");
        assertThat(page.locator(".wrong-here")).hasText("}");
        button(page, "Go to line 2, column 9").click();
        page.keyboard().type("?o ");
        reads(page, "{ ?s ?p ?o }");
    }

    @Test
    void saysWhyThereIsNothingAndTriesSomethingElse(Visits visits) {
        Page page = visits.open(address(PREFIX + "SELECT ?forum { ?forum pg:adresses ?topic }"), Screen.PHONE)
                .page();
        button(page, "Try it").click();

        assertThat(page.locator(".state")).containsText("Complete");
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    @Test
    void declaresAForgottenPrefix(Visits visits) {
        Page page = visits.open(address("SELECT ?forum { ?forum a pg:Forum }"), Screen.DESK)
                .page();
        button(page, "Declare it and run").click();

        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    @Test
    void tidiesWithoutChangingWhatIsAsked(Visits visits) {
        Page page = visits.open("/sparql?question=cq01-fora-that-address-a-topic", Screen.DESK)
                .page();
        assertThat(page.locator(".state")).containsText("2 rows");
        button(page, "Tidy").click();
        button(page, "Run").click();

        assertThat(page.locator(".run [role=status]")).containsText("2 rows");
    }

    /** Left alone, the query would run until its time is up, of which less than half is waited for. */
    @Test
    void cancelsWhereTheQueryRuns(Visits visits) {
        Page page = opened(visits, Screen.DESK).page();
        button(page, "New query").click();
        page.keyboard().insertText(ENDLESS);
        assertThat(page.locator(".CodeMirror-code")).containsText("?g ?h ?i");
        Set<Thread> others = atWork();
        button(page, "Run").click();
        assertThat(button(page, "Cancel")).isVisible();
        var own = new HashSet<Thread>();
        Awaitility.await().atMost(TIME.dividedBy(2)).until(() -> own.addAll(without(others, atWork())));
        button(page, "Cancel").click();

        Awaitility.await().atMost(TIME.dividedBy(2)).until(() -> Collections.disjoint(own, atWork()));
        assertThat(page.locator(".run [role=status]")).containsText("Cancelled");
        assertThat(button(page, "Run")).isEnabled();
    }

    @Test
    void runsNoScriptOfAnAnswerOrAQuery(Visits visits) {
        String hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";
        String query = "SELECT (\"" + hostile + "\" AS ?a) (IRI(\"javascript:alert(1)\") AS ?b) (BNODE() AS ?c) {}";
        Page page =
                visits.open(address("# " + hostile + "\n" + query), Screen.DESK).page();
        assertThat(page.locator("td").first()).hasText(hostile);
        button(page, "Chart").click();
        assertThat(page.locator(".chart svg")).isVisible();
        button(page, "Graph").click();
        assertThat(page.locator(".network-view canvas").first()).isVisible();

        assertThat(page.locator("#editor img, a[href^=javascript]")).hasCount(0);
        assertThat(page.locator("[role=tab]").last()).containsText("<img");
    }

    /** The threads of the service, which is in this process, on which a query runs. */
    private static Set<Thread> atWork() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("query"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(step -> step.getClassName().startsWith("org.policygraph.query.BoundedQuery")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<Thread> without(Set<Thread> some, Set<Thread> all) {
        return all.stream().filter(thread -> !some.contains(thread)).collect(Collectors.toSet());
    }

    private static Visit opened(Visits visits, Screen screen) {
        Visit visit = visits.open("/sparql", screen);
        assertThat(visit.page().locator(".editor.alive")).isVisible();
        assertThat(visit.page().locator("#insert")).isVisible();
        return visit;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** The editor takes in what is typed a little later than the browser tells that it was typed. */
    private static void reads(Page page, String... parts) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(String.join(
                                "\n", page.locator("pre.CodeMirror-line").allTextContents()))
                        .contains(parts));
    }

    private static String address(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
