package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

/** The page of what has to do with what. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class MatrixPageIT {

    private static final String CELL = "/matrix?cell=topic-cybercrime,eu-us-working-group";

    private final Reader reader;

    MatrixPageIT(@LocalServerPort int port) {
        this.reader = new Reader(port);
    }

    @ParameterizedTest
    @CsvSource({
        "topics,fora,''",
        "states,instruments,''",
        "actors,fora,&modality=asserted",
        "topics,fora,&rollUp=true",
        "fora,topics,&from=2012&to=2014",
        "fora,instruments,&document=fact-sheet-140326-01"
    })
    void showsTheNumbersOfTheApi(String rows, String columns, String filter) {
        String query = "?rows=" + rows + "&columns=" + columns + filter;
        var expected = new TreeMap<String, Integer>();
        for (JsonNode cell : reader.json("/api/matrix" + query).at("/item/cells")) {
            expected.put(
                    cell.at("/row/slug").asString() + ","
                            + cell.at("/column/slug").asString(),
                    cell.at("/statements").asInt());
        }

        var shown = new TreeMap<String, Integer>();
        Document page = reader.page("/matrix" + query);
        shown.putAll(numbers(page));
        for (String next = next(page); !next.isEmpty(); next = next(page)) {
            page = reader.page(next);
            shown.putAll(numbers(page));
        }

        assertThat(shown).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void provesAsManyStatementsAsACellSays() {
        Document matrix = reader.page("/matrix");
        for (Element number : matrix.select("td[class^=l] a").subList(0, 12)) {
            Document cell = reader.page(number.attr("href"));

            assertThat(cell.select(".why > .statement"))
                    .as(number.attr("href"))
                    .hasSize(Integer.parseInt(number.text()));
            assertThat(cell.select(".why > .quote blockquote").eachText()).allMatch(quote -> !quote.isBlank());
            assertThat(cell.select(".why > .quote figcaption > a").eachAttr("href"))
                    .hasSize(Integer.parseInt(number.text()));
        }
    }

    @Test
    void tellsThroughWhatAndWhoSaysThatItBelongsThere() {
        Document cell = reader.page(CELL);

        assertThat(cell.select("h2").eachText()).contains("Directly", "Through what belongs to it");
        assertThat(cell.select(".through a").eachText()).containsExactly("Expert sub-group on cybercrime");
        assertThat(cell.select(".why details blockquote").text()).contains("divided into four expert sub-groups");
    }

    @Test
    void saysThatAnEmptyCellIsNoDenial() {
        Element empty = reader.page("/matrix").select("td[title]").getFirst();
        assertThat(empty.attr("title")).isEqualTo("no evidence in the 13 documents");
        assertThat(empty.text()).isEqualTo("no evidence");
        assertThat(reader.page("/matrix?cell=topic-smart-grids,global-alliance")
                        .select(".lead")
                        .text())
                .startsWith("There is no evidence in the 13 documents of this release.");
    }

    @Test
    void countsAYearAsTheApiDoes() {
        var expected = new TreeMap<String, Integer>();
        for (JsonNode cell : reader.json("/api/matrix").at("/item/cells")) {
            for (JsonNode year : cell.at("/years")) {
                if (year.at("/year").asInt() == 2014) {
                    expected.put(
                            cell.at("/row/slug").asString() + ","
                                    + cell.at("/column/slug").asString(),
                            year.at("/statements").asInt());
                }
            }
        }

        Document page = reader.page("/matrix?year=2014");

        assertThat(numbers(page)).isEqualTo(expected);
        assertThat(page.select(".years [aria-current] small").text())
                .startsWith(Integer.toString(
                        expected.values().stream().mapToInt(count -> count).sum()));
    }

    @Test
    void laysOutTheYearsOfEachRow() {
        Document page = reader.page("/matrix?rows=topics&columns=years");

        assertThat(page.select("thead th").eachText()).contains("2010", "2014", "undated");
        for (Element number : page.select("td[class^=l] a").subList(0, 10)) {
            assertThat(reader.page(number.attr("href")).select(".why > .statement"))
                    .as(number.attr("href"))
                    .hasSize(Integer.parseInt(number.text()));
        }
    }

    @Test
    void ordersByWeightByNameOrByLikeness() {
        assertThat(reader.page("/matrix").select("tbody td.sum").eachText())
                .isSortedAccordingTo((one, other) -> Integer.parseInt(other) - Integer.parseInt(one));
        assertThat(reader.page("/matrix?order=name").select("tbody th").eachText())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(reader.page("/matrix?order=alike").select("tbody th").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        reader.page("/matrix").select("tbody th").eachText());
    }

    @Test
    void saysWhatIsLeftOutAndLeadsThere() {
        Document first = reader.page("/matrix?rows=actors&columns=fora");

        assertThat(first.select("tbody tr")).hasSize(40);
        assertThat(first.select(".left").text()).startsWith("These are actors 1 to 40 of ");
        Document next = reader.page(first.select(".left a").attr("href"));
        assertThat(next.select("tbody th a").eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(first.select("tbody th a").eachAttr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "'rows=topics&columns=fora&order=weight&was=topics,fora&from=&to=&addRow=&addRowName=',"
                + " rows=topics&columns=fora&order=weight",
        "'rows=fora&columns=fora&was=topics,fora', rows=fora&columns=topics",
        "'rows=actors&columns=fora&row=topic-cybercrime&was=topics,fora', rows=actors&columns=fora",
        "'rows=topics&columns=fora&addRowName=cybercrime', rows=topics&columns=fora&row=topic-cybercrime",
        "'rows=topics&columns=fora&addRow=topic-botnets&addRowName=&knownAt=release-1',"
                + " rows=topics&columns=fora&row=topic-botnets&knownAt=release-1"
    })
    void makesAnAddressToShareOfAForm(String form, String address) {
        assertThat(reader.sentOn("/matrix?" + form)).isEqualTo("/matrix?" + address);
    }

    @Test
    void asksWhichOneIsMeant() {
        Document page = reader.refused("/matrix?addRowName=cyber", 400);

        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .hasSizeGreaterThan(1)
                .allMatch(address -> address.startsWith("/matrix?row=topic-"));
        assertThat(reader.refused("/matrix?addRowName=xqzvwk", 400)
                        .select("[role=alert]")
                        .text())
                .contains("Nothing of this kind is called", "xqzvwk");
    }

    @ParameterizedTest
    @CsvSource({
        "rows=norms, none of actors",
        "rows=topic, ''",
        "rows=fora&columns=fora, another kind of thing",
        "rows=actors&columns=states, another kind of thing",
        "columns=months, years",
        "year=20144, a year such as 2013",
        "order=size, 'one of weight, alike, name'",
        "rollUp=perhaps, true or false",
        "from=2014&to=2013, no earlier than",
        "from=31+February, a day",
        "row=topic-cybercrim, Did you mean 'topic-cybercrime'?",
        "row=eu-us-working-group, none of the topics",
        "document=no-such, no document",
        "modality=sung, one of asserted",
        "cell=topic-cybercrime, with a comma between",
        "'cell=topic-cybercrime,no-such', none of the fora",
        "'columns=years&cell=topic-cybercrime,soon', a year such as 2013",
        "rowPage=99, from 1 to 1",
        "rowPage=0, whole number",
        "'cell=topic-cybercrime,eu-us-working-group&page=7', from 1 to 1"
    })
    void tellsWhatIsWrong(String query, String words) {
        Document page = reader.refused("/matrix?" + query, words.isEmpty() ? 200 : 400);

        assertThat(page.select("main").text()).contains(words);
    }

    @Test
    void refusesLongLists() {
        var many = new StringBuilder("/matrix?row=topic-cybercrime");
        for (int number = 0; number < 60; number++) {
            many.append("&row=n").append(number);
        }

        assertThat(reader.refused(many.toString(), 400).select("main").text()).contains("at most 50 times");
        assertThat(reader.refused("/matrix?row=" + "a".repeat(6000), 400)
                        .select("main")
                        .text())
                .contains("…", "none of the topics")
                .hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)"})
    void showsHostileWordsAsWords(String words) {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (String name : new String[] {"addRowName", "row", "cell", "rows", "year"}) {
            Document page = reader.refused("/matrix?" + name + "=" + encoded, 400);

            assertThat(page.select("main script, main img, [onfocus], [onerror]"))
                    .isEmpty();
            assertThat(page.select("main").text()).contains(words);
        }
    }

    @Test
    void staysAtTheMoment() {
        Document page = reader.page("/matrix?knownAt=release-1&validAt=2012");

        assertThat(page.select(".moment").text()).contains("release 1", "2012");
        assertThat(page.select("main a[href^=/matrix], main a[href^=/id], main a[href^=/api]")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("knownAt=release-1&validAt=2012"));
        var expected = new TreeMap<String, Integer>();
        for (JsonNode cell :
                reader.json("/api/matrix?knownAt=release-1&validAt=2012").at("/item/cells")) {
            expected.put(
                    cell.at("/row/slug").asString() + ","
                            + cell.at("/column/slug").asString(),
                    cell.at("/statements").asInt());
        }
        assertThat(numbers(page)).isEqualTo(expected);
    }

    @Test
    void offersTheSameAsData() {
        for (Element link : reader.page("/matrix?rows=fora&columns=years&row=eu-us-working-group&year=2014")
                .select("section[aria-labelledby=data] a")) {
            assertThat(reader.status(link.attr("href"))).as(link.attr("href")).isEqualTo(200);
        }
    }

    @Test
    void theApiUnderstandsOneOfAKind() {
        assertThat(reader.json("/api/matrix?rows=topic&columns=forum&evidence=1")
                        .at("/item"))
                .isEqualTo(reader.json("/api/matrix?rows=topics&columns=fora&evidence=1")
                        .at("/item"));
    }

    private static String next(Document page) {
        return page.select(".left a:contains(next)").attr("href");
    }

    private static Map<String, Integer> numbers(Document page) {
        var numbers = new TreeMap<String, Integer>();
        for (Element number : page.select("td[class^=l] a")) {
            String cell = number.attr("href").replaceAll(".*[?&]cell=([^&]*).*", "$1");
            numbers.put(cell, Integer.parseInt(number.text()));
        }
        return numbers;
    }
}
