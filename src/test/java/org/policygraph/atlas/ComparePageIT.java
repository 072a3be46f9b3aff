package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Things side by side, as a page. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class ComparePageIT {

    private final Reader reader;

    ComparePageIT(@LocalServerPort int port) {
        this.reader = new Reader(port);
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
}
