package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The entry page, and the pages of what occurs together, compares, is not known or disputed. */
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

    @ParameterizedTest
    @ValueSource(strings = {"", "?of=states&in=forum", "?of=topics&in=document&thing=topic-cybercrime"})
    void ranksWhatOccursTogetherAsTheApiDoes(String query) {
        Document page = reader.page("/together" + query);
        var expected = new ArrayList<String>();
        String separator = query.isEmpty() ? "?" : "&";
        for (JsonNode pair : reader.json("/api/cooccurrence" + query + separator + "size=20&evidence=1")
                .at("/items")) {
            expected.add(pair.at("/together").asString());
        }

        assertThat(page.select(".pair .count").eachText()).isNotEmpty().isEqualTo(expected);
        assertThat(page.select(".ranked > li"))
                .allSatisfy(pair -> assertThat(pair.select("blockquote").eachText())
                        .isNotEmpty()
                        .allMatch(quote -> !quote.isBlank()));
    }

    @Test
    void showsEveryPlaceOfAPair() {
        Element first = reader.page("/together").select(".pair .count").getFirst();
        Document pair = reader.page(first.attr("href"));

        assertThat(pair.select(".reasons > li")).hasSize(Integer.parseInt(first.text()));
        assertThat(pair.select(".reasons > li"))
                .allSatisfy(place -> assertThat(place.select("blockquote")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "of=norms, none of actors",
        "in=book, one of passage",
        "of=fora&in=forum, something else than what occurs",
        "order=size, 'one of often, like'",
        "thing=topic-cybercrim, Did you mean 'topic-cybercrime'?",
        "thing=topic-cybercrime&thing=topic-botnets&thing=topic-cloud-computing, at most twice",
        "pair=topic-cybercrime, two different things",
        "'pair=topic-cybercrime,topic-cybercrime', two different things",
        "'pair=topic-cybercrime,no-such', none of the topics",
        "page=99, from 1 to",
        "page=none, from 1 to"
    })
    void tellsWhatIsWrongWithPairs(String query, String words) {
        assertThat(reader.refused("/together?" + query, 400).select("main").text())
                .contains(words);
    }

    @Test
    void comparesAsTheApiDoes() {
        String things = "?things=eu-us-working-group,eu-us-cyber-dialogue,global-alliance";
        var expected = new TreeMap<String, String>();
        for (JsonNode aspect :
                reader.json("/api/compare" + things + "&evidence=1").at("/item/aspects")) {
            if (aspect.at("/any").asInt() > 0) {
                expected.put(
                        aspect.at("/aspect").asString(),
                        Integer.toString(aspect.at("/commonToAll").size()));
            }
        }

        Document page = reader.page("/compare" + things);

        var shown = new TreeMap<String, String>();
        page.select("table")
                .getFirst()
                .select("tbody tr")
                .forEach(row -> shown.put(
                        row.select("th").text().toLowerCase(Locale.ROOT),
                        row.select("td").getLast().text()));
        assertThat(shown).isEqualTo(expected);
        assertThat(page.select(".group li"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.select("blockquote").eachText())
                        .isNotEmpty()
                        .allMatch(quote -> !quote.isBlank()));
    }

    @Test
    void tellsDifferentDatesWithTheirSentences() {
        Element ratification =
                reader
                        .page("/compare?things=estonia,germany")
                        .select("section[aria-labelledby=dates] tbody tr")
                        .stream()
                        .filter(row -> row.text().contains("ratification"))
                        .findFirst()
                        .orElseThrow();

        assertThat(ratification.select("summary").eachText()).containsExactly("on 12 May 2003", "on 9 March 2009");
        assertThat(ratification.select("blockquote").text()).contains("2003-05-12", "2009-03-09");
    }

    @Test
    void showsAllOfAnAspect() {
        Document page = reader.page("/compare?things=eu-us-working-group,eu-us-cyber-dialogue");
        Element more =
                page.select("section[aria-labelledby=topics] .group .hint a").getFirst();
        Document topics = reader.page(more.attr("href"));

        assertThat(topics.select(".group li").size()
                        + reader.page(topics.select("a[rel=next]").attr("href"))
                                .select(".group li")
                                .size())
                .isEqualTo(26);
    }

    @Test
    void asksForTwoThings() {
        assertThat(reader.page("/compare")
                        .select("main a[href^=/compare?things=]")
                        .eachAttr("href"))
                .contains("/compare?things=estonia,germany");
        assertThat(reader.page("/compare?things=estonia").select(".chips").text())
                .contains("Estonia");
    }

    @ParameterizedTest
    @CsvSource({
        "'addThingsName=Estonia&addThings=&addOtherName=germany&addOther=', 'things=estonia,germany'",
        "'things=estonia&things=germany', 'things=estonia,germany'",
        "'things=estonia,germany&addThings=latvia&addThingsName=Latvia&knownAt=release-1',"
                + " 'things=estonia,germany,latvia&knownAt=release-1'"
    })
    void makesAnAddressToShareOfNames(String form, String address) {
        assertThat(reader.sentOn("/compare?" + form)).isEqualTo("/compare?" + address);
    }

    @ParameterizedTest
    @CsvSource({
        "'things=estonia,germani', Did you mean 'germany'?",
        "'things=estonia,role-chair', 'no actor, forum, topic, instrument or document'",
        "'things=a,b,c,d,e,f,g', at most 6",
        "'things=estonia,germany&aspect=friends', one of topics",
        "'things=estonia,germany&aspect=topics&page=9', from 1 to 1"
    })
    void tellsWhatIsWrongWithComparisons(String query, String words) {
        assertThat(reader.refused("/compare?" + query, 400).select("main").text())
                .contains(words);
    }

    @Test
    void refusesAListOfEightKilobytes() {
        String list = "a,".repeat(2500);

        assertThat(reader.page("/compare?things=estonia,germany")).isNotNull();
        assertThat(reader.refused("/compare?things=estonia," + "b".repeat(5000), 400)
                        .select("main")
                        .text())
                .hasSizeLessThan(1000)
                .contains("…");
        assertThat(reader.status("/compare?things=" + list)).isIn(303, 400, 414, 431);
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
                .containsExactlyInAnyOrder("in February 2014", "in December 2013");
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
