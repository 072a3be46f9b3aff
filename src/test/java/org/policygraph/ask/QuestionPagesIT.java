package org.policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The pages of ready questions. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class QuestionPagesIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String FORA = "/questions/cq01-fora-that-address-a-topic";
    private static final String ROLE = "/questions/cq07-who-held-a-role-on-a-date";
    private static final String DEEDS = "/questions/cq33-what-a-state-did-with-a-treaty";
    private static final String SAID = "/questions/cq41-statements-by-the-way-they-are-made";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final int port;

    QuestionPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void listsAllQuestionsByThemeEachWithASentence() {
        Document page = page("/questions");

        assertThat(page.select(".asks .list > li")).hasSize(50).allSatisfy(item -> {
            assertThat(item.select("a.title").attr("href")).startsWith("/questions/cq");
            assertThat(item.select("p").text()).endsWith("?");
        });
        assertThat(page.select(".themes a").eachAttr("href"))
                .allSatisfy(theme -> assertThat(page.select("h2" + theme)).hasSize(1));
        assertThat(page.select("nav a[aria-current]").text()).isEqualTo("Questions");
    }

    @Test
    void filtersTheListWithoutAScript() {
        assertThat(page("/questions?q=Estonia+treaty").select(".list a.title").eachAttr("href"))
                .containsExactly(DEEDS);
        Document nothing = page("/questions?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(nothing.select(".notice").text()).contains("<script>alert(1)</script>");
        assertThat(nothing.select("main script")).isEmpty();
    }

    @Test
    void answersEveryQuestionWithTheSameRowsAsTheInterfaceForPrograms() throws IOException, InterruptedException {
        for (String address : page("/questions").select(".list a.title").eachAttr("href")) {
            Document page = page(address);
            if (address.equals(DEEDS)) {
                continue;
            }
            String data = "/api" + address + "/answers";
            int rows = json.readTree(get(data, "application/json").body())
                    .get("total")
                    .asInt();
            assertThat(page.select("#answer").text()).as(address).startsWith(rows + " row");
            assertThat(page.select(".answer [id^=row-]")).as(address).hasSize(Math.min(rows, 50));
        }
    }

    @Test
    void showsNoBareIdentifierAndNothingThatThePolicyForbids() {
        for (String address : page("/questions").select(".list a.title").eachAttr("href")) {
            Document page = page(address);
            assertThat(page.select(".answer th[scope=row], .answer td:not(.saying):not(:has(figure))")
                            .eachText())
                    .as(address)
                    .noneMatch(text -> text.contains("w3id.org/policygraph") || text.contains("^^"));
            assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json]), [onclick]"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("svg a[href^=#row-]").eachAttr("href"))
                    .as(address)
                    .allSatisfy(row ->
                            assertThat(page.getElementById(row.substring(1))).isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cq01-fora-that-address-a-topic",
                "cq13-parties-to-a-treaty-on-a-date",
                "cq19-provisions-on-the-topics-of-a-forum",
                "cq28-conflicts",
                "cq48-a-topic-and-what-is-linked-with-it"
            })
    void eachSentenceHasItsDocumentAndItsContext(String name) {
        Document page = page("/questions/" + name);

        assertThat(page.select(".answer figure")).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.select("blockquote").text()).isNotBlank();
            assertThat(quote.select("figcaption > a").attr("href")).startsWith("/id/");
            assertThat(quote.select("figcaption").text()).containsPattern("(page|row) \\d+");
            assertThat(quote.select(".where a").getFirst().attr("href")).startsWith("/id/");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "cq32-how-many-joined-each-year, bar",
        "cq49-documents-of-the-graph, bar",
        "cq34-for-how-many-states-a-treaty-entered-into-force, dot s0",
        "cq35-how-many-members-or-parties-sources-count, dot s1",
        "cq17-topics-that-go-together, shade m5",
        "cq47-fora-and-their-topics, shade m5",
        "cq46-what-builds-on-what, box",
        "cq48-a-topic-and-what-is-linked-with-it, box"
    })
    void drawsTheChartThatTheQuestionDeclares(String name, String mark) {
        Document page = page("/questions/" + name);

        assertThat(page.select("svg.chart")).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.getElementsByAttributeValue("class", mark)).isNotEmpty();
            assertThat(chart.select("> title").text()).isNotBlank();
            assertThat(chart.select("> desc").text()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "cq20-timeline, svg .mark",
        "cq38-when-measures-were-adopted, svg .mark",
        "cq39-reports-of-groups-and-who-endorsed-them, svg .mark",
        "cq31-states-of-a-forum-on-a-map, svg .shade4"
    })
    void putsDatesThatSourcesGiveIntoTheirPlace(String name, String mark) {
        Element answer = page("/questions/" + name).expectFirst("section:has(> .drawn)");

        assertThat(answer.select(mark)).hasSizeGreaterThan(1);
        assertThat(answer.text()).doesNotContainPattern("\\d+ rows have no date");
    }

    @Test
    void anAnswerWithoutRowsSaysWhereNothingWasFoundAndWhatHasAnAnswer() {
        Document page = page(FORA + "?topic=topic-botnets");

        assertThat(page.select("#answer").text()).isEqualTo("No answer in this release");
        assertThat(page.select(".silence").text()).contains("No sentence in the 13 documents of this release");
        assertThat(page.select(".silence details").text()).contains("nothing in this release matches it");
        List<String> others = page.select(".silence > ul a").eachAttr("href");
        assertThat(others).hasSizeGreaterThan(5);
        for (String other : others.subList(0, 3)) {
            assertThat(page(other).select(".answer")).as(other).isNotEmpty();
        }
    }

    @Test
    void leadsThroughLongAnswersPageByPage() throws IOException, InterruptedException {
        Document first = page(SAID + "?how=asserted");
        Document second = page(first.select(".paging [rel=next]").attr("href"));

        assertThat(first.select(".answer [id^=row-]").getLast().id()).isEqualTo("row-50");
        assertThat(second.select(".answer [id^=row-]").getFirst().id()).isEqualTo("row-51");
        assertThat(second.select(".paging [rel=prev]").attr("href")).isEqualTo(SAID + "?how=asserted");
        assertThat(get(FORA + "?page=2", BROWSER).statusCode()).isEqualTo(400);
        assertThat(get(FORA + "?page=no", BROWSER).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORA,
                "/questions/cq46-what-builds-on-what",
                "/questions/cq48-a-topic-and-what-is-linked-with-it",
                ROLE + "?date=2013-01-01&validAt=2013",
                "/questions/cq21-a-topic-in-other-languages?languages=fr+%22de%26"
            })
    void everyFileCanBeHad(String address) throws IOException, InterruptedException {
        List<String> files = page(address)
                .select("[aria-labelledby=take] dd a[href^=/]:not(.permanent)")
                .eachAttr("href");

        assertThat(files).hasSizeGreaterThan(7);
        for (String file : files) {
            assertThat(get(file, "*/*").statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void citesAsTheInterfaceForProgramsDoesAndLeadsPeopleToThePage() throws IOException, InterruptedException {
        Document page = page(ROLE + "?date=2013-06-30");
        String cited = page.select(".cited").text();
        String permanent = page.select("a.permanent").text();
        String data = json.readTree(get("/api" + ROLE + "/answers?date=2013-06-30", "application/json")
                        .body())
                .get("citation")
                .asString();

        assertThat(cited).isEqualTo(data).endsWith(permanent);
        String path = page.select("a.permanent").attr("href");
        assertThat(path).isEqualTo(permanent.replace("https://w3id.org/policygraph", ""));
        assertThat(page(path).select("#answer").text())
                .isEqualTo(page.select("#answer").text());
    }

    @Test
    void theQueryThatIsShownHasTheSameAnswer() throws IOException, InterruptedException {
        for (String address : page("/questions").select(".list a.title").eachAttr("href")) {
            Document page = page(address.equals(DEEDS) ? DEEDS + "?state=estonia" : address);
            Element query = page.select(".query pre").getFirst();
            if (query.text().contains("CONSTRUCT")) {
                continue;
            }
            HttpResponse<String> answer = posted(query.wholeText());
            assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
            int rows = json.readTree(answer.body()).at("/results/bindings").size();
            assertThat(page.select("#answer").text()).as(address).startsWith(rows + " row");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json, text/turtle;q=0.9", "text/html;q=0.5, application/json"})
    void leadsWhoWantsJsonToTheInterfaceForPrograms(String accept) throws IOException, InterruptedException {
        assertThat(location("/questions", accept)).isEqualTo("/api/questions");
        assertThat(location(FORA, accept)).isEqualTo("/api" + FORA);
        assertThat(location(FORA + "?topic=topic-botnets&knownAt=release-1", accept))
                .isEqualTo("/api" + FORA + "/answers?topic=topic-botnets&knownAt=release-1");
    }

    @Test
    void leadsWhoHasNoWishToTheAnswerOfWhatWasAsked() throws IOException, InterruptedException {
        assertThat(get(FORA, "*/*").statusCode()).isEqualTo(200);
        assertThat(location(FORA + "?topic=topic-botnets&knownAt=release-1", "*/*"))
                .isEqualTo("/api" + FORA + "/answers?topic=topic-botnets&knownAt=release-1");
        assertThat(location(FORA + ".json", "text/html")).isEqualTo("/api" + FORA);
    }

    @Test
    void staysAtTheMoment() {
        Document page = page(ROLE + "?date=2013-06-30&knownAt=release-1&validAt=2013");

        assertThat(page.select(".moment").text()).contains("release 1", "2013");
        assertThat(page.select("main a[href^=/questions], main a[href^=/id], main a[href^=/api]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("knownAt=release-1&validAt=2013"));
        assertThat(page.select(".asking input[type=hidden]").eachAttr("name")).contains("knownAt", "validAt");
    }

    private Document page(String path) {
        try {
            HttpResponse<String> answer = get(path, BROWSER);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return Jsoup.parse(answer.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String location(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, accept);
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElse("");
        return address.substring(address.indexOf("/api"));
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> posted(String query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sparql"))
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
