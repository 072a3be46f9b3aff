package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The entry page, and the pages of gaps and conflicts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class OverviewPagesIT {

    private final Reader reader;

    OverviewPagesIT(@LocalServerPort int port) {
        this.reader = new Reader(port);
    }

    @Test
    void theEntryPageLeadsToEachOverview() {
        Document page = reader.page("/overviews");

        assertThat(page.select(".tile h2 a").eachAttr("href"))
                .containsExactly(
                        "/matrix", "/together", "/timeline", "/map", "/compare", "/gaps", "/commitments", "/conflicts");
        assertThat(page.select("nav a[aria-current]").attr("href")).isEqualTo("/overviews");
        assertThat(page.select(".tile svg")).hasSizeGreaterThan(8);
    }

    @Test
    void theEntryPageShowsNumbersOfThisRelease() {
        Document page = reader.page("/overviews");

        JsonNode matrix = reader.json("/api/matrix?evidence=1").at("/item");
        assertThat(page.select(".tile").getFirst().text())
                .contains(matrix.at("/rows").size() + " topics and "
                        + matrix.at("/columns").size() + " fora have to do with each other in "
                        + matrix.at("/cells").size() + " cells");
        assertThat(page.select(".tile").getLast().text()).contains("3 matters", "53", "48", "54");
        assertThat(page.select(".tile").get(6).select(".count").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(reader.json("/api/commitments?date=today&size=1")
                        .at("/total")
                        .asInt());
    }

    @Test
    void listsTheGapsOfTheApi() {
        var expected = new TreeMap<String, Integer>();
        for (JsonNode kind : reader.json("/api/gaps").at("/items")) {
            if (kind.at("/total").asInt() > 0) {
                expected.put(kind.at("/kind").asString(), kind.at("/total").asInt());
            }
        }
        var shown = new TreeMap<String, Integer>();
        reader.page("/gaps")
                .select(".ranked > li")
                .forEach(kind -> shown.put(
                        kind.select("a").attr("href").replace("/gaps/", ""),
                        Integer.parseInt(kind.select(".count").text())));

        assertThat(shown).isNotEmpty().isEqualTo(expected);
        shown.forEach((kind, count) -> {
            Document page = reader.page("/gaps/" + kind);
            assertThat(page.select(".reasons > li")).as(kind).hasSize(Math.min(25, count));
            assertThat(page.select("main").text()).contains("What you can do.");
        });
    }

    @Test
    void tellsWhichKindOfGapWasMeant() {
        Document page = reader.refused("/gaps/undated-event", 404);

        assertThat(page.select("main a").eachAttr("href")).contains("/gaps/undated-events");
    }

    @Test
    void putsWhatSourcesSaySideBySide() {
        Document page = reader.page("/conflicts");

        assertThat(page.select(".conflict")).hasSize(3);
        Element report = page.select(".conflict").stream()
                .filter(conflict -> conflict.select("h2").text().startsWith("Report on the commitments"))
                .findFirst()
                .orElseThrow();
        assertThat(report.select(".sides > li .value").eachText())
                .containsExactlyInAnyOrder("February 2014", "December 2013");
        assertThat(report.select(".sides > li blockquote")).hasSize(2);
        assertThat(report.select(".sides > li figcaption > a").eachAttr("href")).doesNotHaveDuplicates();
        assertThat(report.select(".remark").text()).contains("The Commission's own page");
    }

    @Test
    void findsTheConflictsOfAThing() {
        assertThat(reader.page("/conflicts?thing=global-alliance").select(".conflict"))
                .hasSize(1);
        assertThat(reader.page("/conflicts?thing=topic-cybercrime")
                        .select(".notice")
                        .text())
                .startsWith("No conflict was found here.");
        assertThat(reader.refused("/conflicts?thing=global-allianc", 400)
                        .select("main")
                        .text())
                .contains("Did you mean 'global-alliance'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/overviews",
                "/together",
                "/compare?things=estonia,germany",
                "/gaps",
                "/gaps/undated-events",
                "/conflicts"
            })
    void staysAtTheMoment(String path) {
        Document page = reader.page(path + (path.contains("?") ? "&" : "?") + "knownAt=release-1&validAt=2014");

        assertThat(page.select(".moment").text()).contains("release 1", "2014");
        assertThat(page.select("main a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("knownAt=release-1&validAt=2014"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/matrix?rows=topics&columns=actors",
                "/together?of=actors&in=document",
                "/compare?things=european-union,united-states,estonia",
                "/gaps/treaty-actions-without-day",
                "/conflicts"
            })
    void offersTheSameAsData(String path) {
        List<Element> links = reader.page(path).select("section[aria-labelledby=data] a");

        assertThat(links).hasSizeGreaterThan(1);
        links.forEach(link -> assertThat(reader.status(link.attr("href")))
                .as(link.attr("href"))
                .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)"})
    void showsHostileWordsAsWords(String words) {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (String path : List.of(
                "/together?addThingName=",
                "/together?pair=",
                "/compare?things=",
                "/compare?addOtherName=",
                "/conflicts?thing=")) {
            Document page = reader.refused(path + encoded, 400);

            assertThat(page.select("main script, main img, [onfocus], [onerror]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("main").text()).as(path).contains(words);
        }
    }
}
