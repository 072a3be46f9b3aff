package org.policygraph.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search, the first page and the text of a document, as a browser gets them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class SearchPageIT {

    private static final String TEXT = "/doc/fact-sheet-140326-01/text.html";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    SearchPageIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void putsTheThingItselfBeforeWhatMentionsItAndMarksTheWords() {
        Document page = page("/search?q=capacity+building");

        assertThat(page.select(".hits > li").getFirst().select("a").getFirst().attr("href"))
                .isEqualTo("/id/topic-capacity-building");
        assertThat(page.select(".hits mark").eachText()).contains("capacity", "building");
        assertThat(page.select(".hits blockquote").eachText())
                .anyMatch(quote -> quote.contains("Cyber security capacity building in third countries"));
    }

    @Test
    void eachFacetLeadsToAsManyHitsAsItSays() {
        Document page = page("/search?q=dialogue");

        for (Element choice : page.select(".facets section:nth-of-type(n+2) a")) {
            String count = choice.select(".count").text();
            assertThat(page(choice.attr("href")).select("[role=status]").text())
                    .as("%s", choice.attr("href"))
                    .startsWith(count + (count.equals("1") ? " hit" : " hits"));
        }
        assertThat(page.select(".facets section:nth-of-type(n+2) a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=dialogue", "q=budapest+convention", "q=dialogue&kind=passage", "q=norm&about=topic-cybercrime"
            })
    void eachPeriodLeadsToAsManyHitsAsItSays(String query) {
        Document page = page("/search?" + query);

        assertThat(periods(page)).isNotEmpty();
        for (Element choice : periods(page)) {
            Document narrowed = page(choice.attr("href"));
            assertThat(narrowed.select("[role=status]").text())
                    .as("%s", choice.attr("href"))
                    .startsWith(choice.select(".count").text() + " ");
            assertThat(narrowed.select("input[name=from]").attr("value")).matches("\\d{4}");
        }
    }

    @Test
    void narrowsADecadeToAYearAndTakesItAwayAgain() {
        Element decade = periods(page("/search?q=budapest+convention")).getFirst();
        assertThat(decade.text()).matches("\\d{3}0 – \\d{3}9 \\d+");
        Element year = periods(page(decade.attr("href"))).getLast();
        assertThat(year.text()).matches("\\d{4} \\d+");
        Element chosen = periods(page(year.attr("href"))).getFirst();

        assertThat(chosen.attr("aria-current")).isEqualTo("true");
        assertThat(chosen.select(".count").text()).isEqualTo("remove");
        assertThat(chosen.attr("href")).isEqualTo("/search?q=budapest%20convention");
    }

    @Test
    void showsThePeriodThatSomebodyHasTyped() {
        assertThat(periods(page("/search?q=dialogue&from=2013&to=2014-06"))
                        .getFirst()
                        .text())
                .isEqualTo("2013 – 2014-06 remove");
        assertThat(periods(page("/search?q=dialogue&from=2013")).getFirst().text())
                .isEqualTo("since 2013 remove");
        assertThat(periods(page("/search?q=dialogue&to=1900")).eachText()).containsExactly("until 1900 remove");
    }

    private static Elements periods(Document page) {
        return page.select(".facets section:has(h2:contains(Period)) a");
    }

    @Test
    void takesAFilterAwayAgain() {
        Element chosen = page("/search?q=dialogue&about=european-union")
                .select(".facets a[aria-current]")
                .getFirst();

        assertThat(chosen.select(".count").text()).isEqualTo("remove");
        assertThat(chosen.attr("href")).isEqualTo("/search?q=dialogue");
    }

    @Test
    void offersTheSameAsData() throws IOException, InterruptedException {
        String data = page("/search?q=dialogue&about=european-union&kind=passage")
                .select("[role=status] a")
                .getLast()
                .attr("href");

        assertThat(get(data).statusCode()).isEqualTo(200);
        assertThat(data).contains("actor=european-union", "kind=passage");
    }

    @ParameterizedTest
    @CsvSource({
        "q=%3F%3F, no letter",
        "q=norm&kind=norm, There is no kind",
        "q=norm&about=european-unio, Did you mean",
        "q=norm&from=31+February, is no date",
        "q=norm&from=2014&to=2013, ends before it begins"
    })
    void tellsBesideTheFormWhatIsWrong(String query, String words) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/search?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(words);
    }

    @Test
    void refusesAPageBeyondTheEnd() throws IOException, InterruptedException {
        assertThat(get("/search?q=norm&page=999").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)"})
    void showsHostileWordsAsWords(String words) {
        Document page = page("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));

        assertThat(page.select("#words").attr("value")).isEqualTo(words);
        assertThat(page.select("main script, main img, [onfocus], [onerror]")).isEmpty();
    }

    @Test
    void staysAtTheMoment() {
        Document page = page("/search?q=dialogue&knownAt=release-1&validAt=2014");

        assertThat(page.select(".moment").text()).contains("release 1", "2014");
        assertThat(page.select("main a[href^=/search], main a[href^=/id]").eachAttr("href"))
                .allMatch(address -> address.contains("knownAt=release-1&validAt=2014"));
        assertThat(page.select(".moment form").getLast().select("input").eachAttr("name"))
                .containsExactly("q");
    }

    @Test
    void anEmptyMomentIsNow() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/search?q=dialogue&knownAt=&validAt=");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".moment")).isEmpty();
    }

    @Test
    void theFirstPageSearchesAndLeadsToTheConnection() {
        Document page = page("/");

        assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
        assertThat(page.select("main a[href^=/connections?from=]")).hasSize(1);
        assertThat(page.select(".cards a").eachAttr("href"))
                .contains("/documents", "/topics", "/fora", "/actors", "/outcomes", "/claims");
    }

    @Test
    void aTextHoldsEachQuoteWhereItStandsAndWhatItSays() {
        Document page = page(TEXT);

        assertThat(page.select("#s2").text()).isEqualTo("EU-US cooperation on cyber security and cyberspace");
        assertThat(page.select("#said-s3 .statement").eachText())
                .contains("International fora addresses Human rights online");
        assertThat(page.select(".quoted").eachAttr("href"))
                .allMatch(
                        place -> page.select("[id=" + place.substring(1) + "]").size() == 1);
        assertThat(page.select(".notes .where a:first-child").eachAttr("href"))
                .allMatch(
                        place -> page.select("[id=" + place.substring(1) + "]").size() == 1);
        assertThat(page.select("section.leaf").eachAttr("id")).contains("page-1", "page-2");
    }

    @Test
    void theTextOfATableIsATable() {
        Document page = page("/doc/osce-cbms/text");

        assertThat(page.select("table.grid thead th[scope=col]").eachText())
                .startsWith("Row", "What it says", "number", "decision");
        assertThat(page.select("table.grid tbody tr")).hasSize(16);
        assertThat(page.select("table.grid tbody tr > th[scope=row] a").eachAttr("href"))
                .hasSize(16)
                .allMatch(address -> address.startsWith("/id/osce-cbms/"));
        assertThat(page.select("table.grid tbody tr:first-child .quoted").eachText())
                .contains("PC.DEC/1106");
        assertThat(page.select(".lead").text()).contains("16 passages support 112 statements; 99 %");
    }

    @Test
    void aRowLeadsToItsPlaceInItsPartOfTheTable() {
        String row = page("/doc/countries/text?part=3")
                .select("table.grid tbody tr:last-child > th a")
                .attr("href");
        String address =
                page(row.replace("/id/", "/doc/")).select("main .aside a").attr("href");

        assertThat(address).startsWith("/doc/countries/text?part=3#");
        assertThat(page("/doc/countries/text?part=3").select("tr[id=" + address.replaceAll(".*#", "") + "]"))
                .hasSize(1);
    }

    @Test
    void saysThatThereIsOnePartOnly() throws IOException, InterruptedException {
        assertThat(Jsoup.parse(get(TEXT + "?part=9").body()).text())
                .contains("The parameter 'part' is '9', and must be 1: this text has one part only.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/topic-cybercrime",
                "/doc/eu-us-cyber-dialogue-1",
                "/doc/estonia",
                "/doc/countries/text",
                "/connections?from=estonia&to=topic-cybercrime",
                "/links/topic-cybercrime"
            })
    void callsNothingByTheShortNameOfAVocabulary(String path) {
        assertThat(page(path).select("body").text())
                .doesNotContainPattern("\\b(rdfs?|skos|dcterms|owl|schema):[a-zA-Z]");
    }

    @Test
    void aPassageLeadsToItsPlaceInTheText() {
        String address =
                page("/doc/fact-sheet-140326-01/s2").select("main .aside a").attr("href");

        assertThat(address).isEqualTo("/doc/fact-sheet-140326-01/text#s2");
    }

    @Test
    void refusesAPartThatATextDoesNotHave() throws IOException, InterruptedException {
        assertThat(get(TEXT + "?part=2").statusCode()).isEqualTo(400);
        assertThat(get(TEXT + "?part=0").statusCode()).isEqualTo(400);
    }

    private Document page(String path) {
        try {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return Jsoup.parse(answer.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
