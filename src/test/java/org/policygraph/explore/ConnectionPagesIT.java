package org.policygraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on which people follow connections. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class ConnectionPagesIT {

    private static final String CONVENTION = "/connections?from=budapest-convention&to=topic-human-rights-online";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    ConnectionPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void tellsHowTheConventionIsConnectedWithHumanRightsOnlineAndWhoSaysSo() {
        var best = page(CONVENTION).select("#path-1").getFirst();
        assertThat(best.select(".statement").eachText())
                .containsExactly(
                        "EU-US Working Group on Cyber Security and Cybercrime promotes Budapest Convention",
                        "EU-US Working Group on Cyber Security and Cybercrime has priority Coordinating positions in"
                                + " international fora",
                        "Coordinating positions in international fora concerns International fora",
                        "International fora addresses Human rights online");
        assertThat(best.select("blockquote").getFirst().text())
                .endsWith("the promotion of the Budapest Convention (on cybercrime)");
        assertThat(best.select("blockquote").getLast().text()).endsWith("protecting human rights online.");
        assertThat(best.select("figcaption").getLast().text()).contains("140326/01", "page 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CONVENTION + "&k=20",
                "/connections?from=estonia&to=freedom-online-coalition",
                "/connections?from=budapest-convention",
                "/doc/topic-human-rights-online"
            })
    void provesEveryHopAndLeadsToItFromThePicture(String path) {
        Document page = page(path);
        assertThat(page.select(".hops > li"))
                .isNotEmpty()
                .allSatisfy(
                        hop -> assertThat(hop.select("blockquote, .tag").text()).isNotBlank());
        assertThat(page.select("svg a.line").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(page.getElementById(address.substring(1))).isNotNull());
        assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json]), [onclick]"))
                .isEmpty();
    }

    @Test
    void putsWhatItDoesNotDrawIntoClusters() {
        Document page = page("/connections?from=european-union");
        var clusters = page.select("svg a.cluster");
        assertThat(clusters).hasSizeBetween(2, 6).allSatisfy(cluster -> {
            Document list = page(cluster.attr("href"));
            assertThat(number(cluster.text()))
                    .isPositive()
                    .isLessThanOrEqualTo(
                            number(list.select(".facets a[aria-current] small").text()));
        });
        int all = number(page.select(".facets a[aria-current] small").text());
        int drawn = page.select("svg a.box:not(.cluster, .end)").size();
        String told = page.select("figure.graph figcaption").text();
        assertThat(told).contains("more things of other kinds");
        int others = number(told.replaceAll(".*\\. (\\d+) more things.*", "$1"));
        assertThat(drawn
                        + others
                        + clusters.stream()
                                .mapToInt(cluster -> number(cluster.text()))
                                .sum())
                .isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"more=topic&skip=1", "more=actor&skip=2", "direct=true"})
    void leadsFromWhatIsAddedToASentenceThatSaysIt(String added) {
        JsonNode picture = JsonMapper.shared()
                .readTree(get("/connections/graph?from=european-union&" + added).body());
        assertThat(picture.path("lines")).hasSizeGreaterThan(5).allSatisfy(line -> {
            String address = line.path("address").asString();
            Document page = page(address.replaceAll("#.*", ""));
            assertThat(page.expectFirst(address.replaceAll(".*#", "#"))
                            .select(".statement")
                            .eachText())
                    .contains(line.path("sentence").asString());
        });
    }

    private static int number(String words) {
        return Integer.parseInt(words.replaceAll("\\D.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"more=planet", "more=topic&skip=x", "more=topic&skip=-1", "more=topic&skip=12345678"})
    void refusesClustersThatThereAreNot(String wrong) {
        HttpResponse<String> answer = get("/connections/graph?from=european-union&" + wrong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("must be");
        assertThat(get("/connections/graph?from=european-union&more=topic&skip=999999")
                        .body())
                .contains("\"lines\":[]");
    }

    @ParameterizedTest
    @CsvSource({
        "'fromName=Budapest+Convention&from=&toName=human+rights+online&to=&after=',"
                + " from=budapest-convention&to=topic-human-rights-online",
        "'to=budapest-convention&toName=Budapest+Convention', from=budapest-convention",
        "'from=estonia&fromName=budapest+convention&knownAt=release-1', from=budapest-convention&knownAt=release-1"
    })
    void turnsWhatIsTypedIntoAnAddressToShare(String typed, String address) {
        HttpResponse<String> answer = get("/connections?" + typed);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/connections?" + address);
    }

    @Test
    void asksWhichOneIsMeant() {
        Document page = page("/connections?fromName=cyber&toName=xqzvwk");
        assertThat(page.select("h1").text()).isEqualTo("Which one do you mean?");
        assertThat(page.select(".unclear .list a").eachAttr("href"))
                .hasSizeGreaterThan(1)
                .allMatch(address -> address.startsWith("/connections?from=") && address.endsWith("&toName=xqzvwk"));
        assertThat(page.select(".notice").text()).startsWith("Nothing in this release is called so.");
    }

    @Test
    void saysThatNothingConnectsAndOffersToLookFarther() {
        Document page = page("/connections?from=topic-cyberspace&to=role-chair&maxLength=2");
        assertThat(page.select("main").text())
                .contains("Nothing connects them within 2 steps.", "Searched: 13 documents");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("/connections?from=topic-cyberspace&to=role-chair&maxLength=6");
    }

    @ParameterizedTest
    @CsvSource({
        "from=budapest-conventio, 404",
        "from=estonia&after=x, 400",
        "from=estonia&after=2015&before=2014, 400",
        "from=estonia&to=france&k=101, 400",
        "from=estonia&predicate=promote, 400",
        "from=estonia&document=estonia, 400",
        "from=estonia&modality=loud, 400",
        "from=estonia&page=9999, 400",
        "from=%3Cscript%3Ealert(1)%3C/script%3E, 404",
        "fromName=%3Cscript%3Ealert(1)%3C/script%3E, 200"
    })
    void tellsOfBadInputWithoutRunningIt(String query, int status) {
        HttpResponse<String> answer = get("/connections?" + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("<script>alert", "Exception");
    }

    private Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html, application/json;q=0.9")
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(path + " failed", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
