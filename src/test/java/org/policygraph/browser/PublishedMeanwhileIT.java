package org.policygraph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Releases are published while pages are open: what a reader does next shows one release as a whole. */
@ExtendWith(BrowserExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because it publishes.
        properties = {
            "policygraph.store=memory",
            "policygraph.curator.password=secret",
            "spring.main.banner-mode=off",
            "spring.application.name=published-meanwhile"
        })
class PublishedMeanwhileIT {

    private static final Pattern RELEASE = Pattern.compile("Release (\\d+),");
    private static final String DIALOGUE = "/doc/eu-us-cyber-dialogue";
    private static final String CURATOR =
            "Basic " + Base64.getEncoder().encodeToString("curator:secret".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    PublishedMeanwhileIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aReaderOfTheNewestGoesOnToTheNewest(Visits visits) throws Exception {
        Page page = visits.open(DIALOGUE, Screen.DESK).page();
        assertThat(links(page, "topic-ehealth")).hasCount(0);
        long published = publish("pg:addresses id:topic-ehealth");

        section(page, "Fora").click();
        assertThat(release(page)).isEqualTo(published);
        page.goBack();
        showsAsAWhole(page, published, "topic-ehealth");
        page.reload();
        assertThat(release(page)).isEqualTo(published);
        assertThat(links(page, "topic-ehealth").first()).isVisible();
        page.locator("#find").fill("botnets");
        page.locator("#find").press("Enter");
        page.waitForURL(Pattern.compile(".*(q=botnets|topic-botnets).*"));
        assertThat(release(page)).isEqualTo(published);
    }

    @Test
    void aReaderWithTwoClocksStaysWithThem(Visits visits) throws Exception {
        Page page = visits.open(DIALOGUE + "?knownAt=release-1&validAt=2014", Screen.DESK)
                .page();
        publish("pg:addresses id:topic-smart-grids");

        isAtTheFirst(page);
        section(page, "Fora").click();
        isAtTheFirst(page);
        page.goBack();
        isAtTheFirst(page);
        page.reload();
        isAtTheFirst(page);
        assertThat(links(page, "topic-smart-grids")).hasCount(0);
        page.locator("#find").fill("smart grids");
        page.locator("#find").press("Enter");
        page.waitForURL(Pattern.compile(".*(/search|smart-grids).*"));
        isAtTheFirst(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to the newest"))
                .click();
        assertThat(page.locator(".moment")).hasCount(0);
        assertThat(release(page)).isGreaterThan(1);
    }

    @Test
    void aFormThatWasOpenIsAnsweredByTheNewest(Visits visits) throws Exception {
        Page page = visits.open("/questions/cq01-fora-that-address-a-topic", Screen.PHONE)
                .page();
        long published = publish("pg:addresses id:topic-botnets");

        page.locator("#field-topic").selectOption("topic-botnets");
        page.locator(".asking button").click();
        page.waitForURL(Pattern.compile(".*topic=topic-botnets.*"));
        assertThat(release(page)).isEqualTo(published);
        assertThat(page.locator("#answer")).hasText("1 row");
        page.goBack();
        assertThat(page.locator("#field-topic")).isVisible();
        page.goForward();
        assertThat(page.locator("#answer")).hasText("1 row");
    }

    @Test
    void aFormThatWasOpenWithAClockKeepsIt(Visits visits) throws Exception {
        Page page = visits.open("/questions/cq01-fora-that-address-a-topic?knownAt=release-1", Screen.DESK)
                .page();
        publish("pg:addresses id:topic-cloud-computing");

        page.locator("#field-topic").selectOption("topic-cloud-computing");
        page.locator(".asking button").click();
        page.waitForURL(Pattern.compile(".*topic=topic-cloud-computing.*"));
        isAtTheFirst(page);
        assertThat(links(page, "eu-us-cyber-dialogue")).hasCount(0);
    }

    @Test
    void aListIsPagedOn(Visits visits) throws Exception {
        Page page = visits.open("/actors", Screen.DESK).page();
        long published = publish("pg:addresses id:topic-prosecution");

        page.locator(".paging a[rel=next]").click();
        page.waitForURL(Pattern.compile(".*page=2.*"));
        assertThat(release(page)).isEqualTo(published);
        assertThat(page.locator(".paging a[rel=prev]")).isVisible();
    }

    @Test
    void aPictureTakesInWhatItsClockKnows(Visits visits) throws Exception {
        String picture = "/connections?from=topic-trends-and-threats";
        var newest = MovableGraph.openedOn(visits.open(picture, Screen.DESK).page());
        var first = MovableGraph.openedOn(
                visits.open(picture + "&knownAt=release-1", Screen.DESK).page());
        var before = newest.places();
        long published = publish("pg:addresses id:topic-trends-and-threats");

        for (var graph : List.of(newest, first)) {
            assertThat(graph.places()).doesNotContainKey("eu-us-cyber-dialogue");
            graph.choose("Trends and threats in child sexual abuse online")
                    .button("Expand")
                    .click();
        }
        newest.says("were added");
        newest.says("Release " + published + " has been published since this page was opened");
        first.says("Everything was already there.");
        assertThat(first.places()).isEqualTo(before);
        assertThat(newest.places()).containsAllEntriesOf(before).containsKey("eu-us-cyber-dialogue");
    }

    @Test
    void aPictureThatIsMovedLateSaysOfWhichReleaseItIs(Visits visits) throws Exception {
        Page page = visits.open("/connections?from=budapest-convention", Screen.DESK)
                .page();
        long published = publish("pg:addresses id:topic-internet-policy");

        MovableGraph.openedOn(page).says("Release " + published + " has been published since this page was opened");
    }

    /** Says something more of the dialogue, and gives the number of the newest release. */
    private long publish(String said) throws IOException, InterruptedException {
        var update = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql/update"))
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", CURATOR)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        PREFIX id: <https://w3id.org/policygraph/id/> PREFIX pg: <https://w3id.org/policygraph/ns#>
                        INSERT DATA { GRAPH id:fact-sheet-140326-01\\/s15b { id:eu-us-cyber-dialogue %s } }
                        """.formatted(said)))
                .build();
        var answer = http.send(update, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        return Long.parseLong(answer.headers().firstValue("PolicyGraph-Release").orElseThrow());
    }

    private static void isAtTheFirst(Page page) {
        assertThat(page.locator(".moment")).containsText("As known in release 1");
        assertThat(release(page)).isEqualTo(1);
    }

    /** Whether it is the page of before or after does not matter; parts of both do. */
    private static void showsAsAWhole(Page page, long published, String topic) {
        assertThat(links(page, topic).count() > 0).isEqualTo(release(page) == published);
    }

    private static long release(Page page) {
        var told = RELEASE.matcher(page.locator("footer.end").textContent());
        assertThat(told.find()).as("release of %s", page.url()).isTrue();
        return Long.parseLong(told.group(1));
    }

    private static Locator links(Page page, String slug) {
        return page.locator("main a[href*='/" + slug + "']");
    }

    private static Locator section(Page page, String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
