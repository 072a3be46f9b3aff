package org.policygraph.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The timeline, the map and the commitments, as a browser gets them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class SurveyPagesIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    SurveyPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void zoomsFromDecadesIntoMonthsAndFindsAsManyAsItSays() {
        Element decade = part(page("/timeline"), "2010s");
        Element year = part(page(decade.attr("href")), "2014");
        Element month = part(page(year.attr("href")), "March 2014");

        for (Element part : List.of(decade, year, month)) {
            assertThat(page(part.attr("href")).select("[role=status]").text())
                    .as("%s", part.attr("href"))
                    .startsWith(Objects.requireNonNull(part.parent())
                                    .select(".count")
                                    .text() + " date");
        }
        assertThat(page(month.attr("href")).select(".zoom [rel=next]").attr("href"))
                .isEqualTo("/timeline?zoom=2014-04");
        assertThat(page(month.attr("href")).select(".zoom .path a").eachText())
                .containsExactly("All times", "2010s", "2014", "As a list");
    }

    @Test
    void goesNoFurtherThanThereAreDates() {
        assertThat(page("/timeline?zoom=9000s").select(".zoom [rel=next]")).isEmpty();
        assertThat(page("/timeline?zoom=9000s").select(".zoom [rel=prev]")).hasSize(1);
        assertThat(page("/timeline?zoom=1200-03").select(".zoom [rel=prev]")).isEmpty();
        assertThat(page("/timeline?zoom=1200-03").select(".zoom [rel=next]")).hasSize(1);
        Document page = page("/timeline?zoom=2010s");
        var been = new HashSet<String>();
        while (!page.select(".zoom [rel=next]").isEmpty()) {
            String next = page.select(".zoom [rel=next]").attr("href");
            assertThat(been.add(next)).isTrue();
            assertThat(been).hasSizeLessThan(20);
            page = page(next);
        }
    }

    private static Element part(Document page, String label) {
        return page.select(".parts a").stream()
                .filter(link -> link.text().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leadsFromEachMarkToItsSentenceOrItsThing() throws IOException, InterruptedException {
        Document page = page("/timeline?thing=global-alliance&kind=event&kind=role&kind=plan");

        assertThat(page.select(".chronicle a.mark")).hasSizeGreaterThan(5);
        for (Element mark : page.select(".chronicle a.mark")) {
            String address = mark.attr("href");
            assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            assertThat(page.select("#" + address.substring(address.indexOf('#') + 1) + " blockquote"))
                    .as(address)
                    .isNotEmpty();
        }
    }

    @Test
    void showsDatesThatDisagreeAsDisputed() {
        assertThat(page("/timeline?kind=document&zoom=2014")
                        .select(".moments .hint")
                        .eachText())
                .contains("Disputed: other statements say in December 2013.");
    }

    @Test
    void keepsWhatGoesOnApartFromWhatBegins() {
        Document page = page("/timeline?zoom=2015&kind=role");

        assertThat(page.select(".kinds").text()).startsWith("0 dates");
        assertThat(page.select(".reaching .what").eachText())
                .anyMatch(text -> text.startsWith("United States as Chair"));
    }

    @Test
    void offersTheSameForCalendarsAndPrograms() throws IOException, InterruptedException {
        for (String path : List.of(
                "/timeline?zoom=2014&thing=global-alliance&from=2013",
                "/map?on=2014",
                "/commitments?date=2014-12-31")) {
            List<String> addresses =
                    page(path).select("[role=status] a[rel=nofollow]").eachAttr("href");
            assertThat(addresses).as(path).hasSizeGreaterThanOrEqualTo(2);
            for (String address : addresses) {
                assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void leadsToTheAddressOfWhatWasTyped() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/timeline?thingName=Freedom+Online+Coalition&zoom=2010s");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/timeline?zoom=2010s&thing=freedom-online-coalition");
    }

    @Test
    void offersWhatMayBeMeant() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/timeline?thing=global-allianc");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert] a").eachAttr("href"))
                .contains("/timeline?thing=global-alliance");
    }

    @Test
    void showsOnTheMapWhoWasPartyByThen() {
        Document page = page("/map?of=budapest-convention&on=2004");

        assertThat(page.select(".worldmap a.shade3 title").eachText())
                .hasSize(4)
                .allMatch(title -> title.endsWith("on 1 July 2004"));
        assertThat(page.select(".worldmap a.shade6")).isNotEmpty();
        assertThat(page.select("#state-estonia blockquote").text()).contains("2004-07-01");
        assertThat(page.select("#state-japan")).isEmpty();
    }

    @Test
    void offersNoFileOfWhatNoQuestionAsks() throws IOException, InterruptedException {
        assertThat(files("/map?of=eu-us-summit-2014-brussels")).isEmpty();
        assertThat(files("/map?of=global-alliance")).hasSize(2);
        for (String file : files("/map?of=global-alliance")) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    private List<String> files(String map) {
        return page(map).select("a[href^=/api/questions/]").eachAttr("href");
    }

    @Test
    void everyStateOfTheMapIsInTheListWithItsSentence() {
        for (String subject : List.of("budapest-convention", "freedom-online-coalition", "global-alliance")) {
            Document page = page("/map?of=" + subject);
            assertThat(page.select(".worldmap a")).as(subject).hasSizeGreaterThan(20);
            for (Element state : page.select(".worldmap svg.world a")) {
                assertThat(page.select(state.attr("href") + " blockquote"))
                        .as(state.text())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void doesNotTakeSilenceForNo() {
        Document page = page("/map?of=freedom-online-coalition");

        assertThat(page.select("details summary").text()).contains("No evidence of", "does not mean “no”");
        assertThat(page.select("details li").eachText()).contains("Brazil").doesNotContain("Estonia");
        assertThat(page.select(".worldmap .legend").text()).contains("no evidence in this release");
    }

    @Test
    void looksAtAnotherForumWithTheStepOfATreaty() throws IOException, InterruptedException {
        assertThat(get("/map?of=freedom-online-coalition&action=ratification").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-26, No evidence", "2014-12-31, Kept"})
    void tellsWhatHadBecomeOfACommitmentByADay(String day, String fate) {
        Element commitment = page("/commitments?date=" + day)
                .select("#commitment-global-alliance-follow-up-conference")
                .getFirst();

        assertThat(commitment.select(".fate").text()).isEqualTo(fate);
        assertThat(commitment.select(".facts").text()).contains("between October and November 2014");
        assertThat(commitment.select("blockquote")).isNotEmpty();
    }

    @Test
    void choosesAFateAndTakesItBack() {
        Document all = page("/commitments?date=2014-12-31");
        Document kept = page(all.select(".fates a").getFirst().attr("href"));

        assertThat(kept.select(".promises > li")).hasSize(1);
        assertThat(kept.select(".fates [aria-current]").attr("href")).isEqualTo("/commitments?date=2014-12-31");
    }

    @Test
    void keepsTheClocksInEveryLink() {
        for (String path : List.of("/timeline?zoom=2014", "/map?of=global-alliance", "/commitments?state=kept")) {
            assertThat(page(path + "&knownAt=release-1")
                            .select("main a[href^=/]")
                            .eachAttr("href"))
                    .as(path)
                    .allMatch(address -> address.contains("knownAt=release-1"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline?from=2014-02-31, is no date",
        "/timeline?from=2015&to=2014, ends before it begins",
        "/timeline?zoom=20144, look at a decade",
        "/timeline?zoom=2014&from=2016, has no day of it",
        "/timeline?kind=norm, the kinds are",
        "/timeline?thingName=%3F%3F, try another word",
        "/timeline?topic=global-alliance, has no topic",
        "/map?of=budapest-conventio, Did you mean “budapest-convention”?",
        "/map?of=european-union, knows no states",
        "/map?on=2014-13, is no date",
        "/map?region=moon, There is no map of",
        "/map?action=dance, There is no step",
        "/commitments?maker=nobody, has no actor",
        "/commitments?state=broken, There is no fate",
        "/commitments?date=tomorrow, is no date",
        "/commitments?dueAfter=2014&dueBefore=2013, No day lies after"
    })
    void tellsBesideTheFormWhatIsWrong(String path, String words) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline?thing=",
                "/timeline?kind=",
                "/timeline?from=",
                "/map?of=",
                "/map?on=",
                "/commitments?maker="
            })
    void neitherRunsNorRepeatsWhatIsHostileOrLong(String path) throws IOException, InterruptedException {
        String hostile = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";

        HttpResponse<String> answer = get(path + hostile + "a".repeat(6000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).hasSizeLessThan(400);
    }

    private Document page(String address) {
        try {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            return Jsoup.parse(answer.body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(address, failed);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html, */*;q=0.5")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
