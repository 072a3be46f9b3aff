package org.policygraph.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The help, with the examples that the real graph gives. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class HelpPagesIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    HelpPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void explainsWithAStatementWhoseQuoteIsOnItsPage() {
        Element anatomy = page("/help").select(".steps").getFirst();
        String quote = anatomy.select("mark").text();
        String passage = anatomy.select("li:nth-child(2) a").attr("href");

        assertThat(quote).isNotEmpty();
        assertThat(page(passage).select(".context mark").text()).isEqualTo(quote);
    }

    @Test
    void tellsEachWayOfPuttingAStatementAsTheOntologyDoes() throws IOException {
        Document page = page("/help");

        assertThat(page.select(".manners .tag").eachText())
                .containsExactly("asserted", "evaluative", "inferred", "ongoing", "planned", "unverified");
        assertThat(page.select(".manners dd > p").eachText())
                .allMatch(Files.readString(Path.of("ontology/policygraph.ttl"))::contains);
    }

    @Test
    void showsWhatAnInferredStatementFollowsFrom() {
        Element conclusion = page("/help").select("#inferred ~ .example-box").getFirst();

        assertThat(conclusion.select("blockquote")).hasSize(2);
        assertThat(conclusion.select(".tag").last()).isNotNull();
        String subject = conclusion.select(".statement a").eachAttr("href").get(6);
        assertThat(page(subject).select(".tag").eachText()).contains("inferred");
    }

    @Test
    void answersAtTwoMomentsAsThePagesOfTheseMomentsDo() {
        List<Element> answers = page("/help").select("#clocks ~ ul li");

        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().text()).contains("European Commission").doesNotContain("United States");
        assertThat(answers.getLast().text()).contains("European Commission and United States");
        assertThat(shown(answers.getFirst())).contains("European Commission").doesNotContain("United States as");
        assertThat(shown(answers.getLast())).contains("United States as");
    }

    @Test
    void showsBothSidesOfAConflict() {
        assertThat(page("/help").select(".against blockquote")).hasSize(2);
    }

    @Test
    void keepsTheMomentOfTheReader() {
        Document page = page("/help?validAt=2013");

        assertThat(page.select(".moment").text()).contains("2013");
        assertThat(page.select(".contents a[href^=/help/]").eachAttr("href"))
                .allMatch(address -> address.endsWith("?validAt=2013"));
    }

    @Test
    void leadsNowhereInVain() {
        for (String path : List.of("/help", "/help/glossary", "/help/sparql", "/help/api")) {
            Document page = page(path);
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            for (String address : page.select("main a[href]").eachAttr("href")) {
                assertLeads(page, address);
            }
        }
    }

    private void assertLeads(Document page, String address) {
        if (address.startsWith("#")) {
            assertThat(page.getElementById(address.substring(1))).as(address).isNotNull();
        } else if (address.startsWith("/")) {
            String[] parts = address.split("#", 2);
            HttpResponse<String> answer = get(parts[0]);
            assertThat(answer.statusCode()).as(address).isLessThan(400);
            if (parts.length == 2) {
                assertThat(Jsoup.parse(answer.body()).getElementById(parts[1]))
                        .as(address)
                        .isNotNull();
            }
        }
    }

    @Test
    void definesEachWordOfTheGlossaryOnce() throws IOException {
        Document page = page("/help/glossary");

        assertThat(page.select(".glossary dt").eachText())
                .contains("claim", "passage", "valid time")
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Files.readString(Path.of("docs/glossary.md"))
                        .lines()
                        .filter(line -> line.startsWith("| **"))
                        .toList());
        assertThat(page.select("#forum a").attr("href")).isEqualTo("/ns#Forum");
    }

    @Test
    void showsTheAnswersOfTheFirstQueries() {
        Document page = page("/help/sparql");

        assertThat(page.select("section.first")).hasSize(5);
        assertThat(page.select("section.first"))
                .allSatisfy(query -> assertThat(query.select("tbody tr")).isNotEmpty());
        assertThat(page.select("#sentences ~ .scroll td").eachText())
                .contains("Promotion and protection of human rights online;");
        String csv = page.select("#fora ~ p a").eachAttr("href").getLast();
        assertThat(get(csv).body()).startsWith("forum,name,topics");
    }

    @Test
    void showsTheProgramsThatItOffersAsFiles() {
        Document page = page("/help/api");

        assertThat(page.select("pre.code")).hasSize(8);
        for (Element program : page.select("section.first")) {
            String file = program.select("a[download]").attr("href");
            assertThat(program.select("code").getFirst().wholeText())
                    .isEqualTo(get(file).body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fora.rb", "..%2Ffora.py", "%3Cscript%3E"})
    void tellsWhichProgramsThereAre(String file) {
        HttpResponse<String> answer = get("/help/quickstart/" + file);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(Jsoup.parse(answer.body()).select("main script")).isEmpty();
    }

    private String shown(Element answer) {
        return page(answer.select("a").attr("href")).select("main").text();
    }

    private Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var next = answer.headers().firstValue("Location");
            return next.isPresent() ? get(URI.create(next.get()).getRawPath() + query(next.get())) : answer;
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String query(String address) {
        String query = URI.create(address).getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
