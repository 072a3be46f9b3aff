package org.policygraph.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class ThingPagesIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    ThingPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void saysWhatAThingIsInOneSentence() throws Exception {
        Document page = page("/doc/eu-us-working-group.html");
        assertThat(page.select(".kinds").text()).isEqualTo("working group");
        assertThat(page.select(".lead").text())
                .startsWith("Working group with European Union and United States, on ")
                .endsWith("established at EU-US Summit, November 2010.");
    }

    @Test
    void offersItsReferenceInWordsAndForReferenceManagers() throws Exception {
        Document page = page("/doc/estonia.html");
        assertThat(page.select(".reference").text())
                .startsWith("“Estonia” (state). PolicyGraph, release 1 of ")
                .endsWith(" https://w3id.org/policygraph/id/estonia");
        assertThat(page.select(".reference + ul a").eachText()).containsExactly("BibTeX", "RIS", "CSL-JSON");
        assertThat(page.select(".reference + ul a").eachAttr("href"))
                .allMatch(address -> address.startsWith("/api/things/estonia/citation?format="));
        assertThat(page("/doc/fact-sheet-140326-01.html").select(".reference").text())
                .startsWith("“EU-US cooperation on cyber security and cyberspace” (140326/01). European External");
        assertThat(page("/doc/fact-sheet-140326-01/s15b.html")
                        .select(".reference + ul a")
                        .eachAttr("href"))
                .contains("/api/passages/fact-sheet-140326-01/s15b/citation?format=ris");
    }

    @Test
    void showsWhereAStateIs() throws Exception {
        Document page = page("/doc/estonia.html");

        assertThat(page.select(".locator svg title").text())
                .isEqualTo("Estonia, marked on a map of what lies around it");
        assertThat(page.select(".locator .here, .locator .ring")).isNotEmpty();
        assertThat(page.select("section[aria-labelledby=where] a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/map?of=budapest-convention", "/map?of=freedom-online-coalition", "/map?of=global-alliance");
        for (String address : page.select("section[aria-labelledby=where] a").eachAttr("href")) {
            assertThat(page(address).select(".worldmap title").eachText()).anyMatch(told -> told.contains("Estonia"));
        }
        assertThat(page("/doc/estonia.html?knownAt=release-1")
                        .select("section[aria-labelledby=where] a")
                        .eachAttr("href"))
                .allMatch(address -> address.endsWith("&knownAt=release-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"european-union", "eu-us-working-group", "topic-cybercrime", "cecilia-malmstrom"})
    void showsNoMapOfWhatIsNoState(String slug) throws Exception {
        assertThat(page("/doc/" + slug + ".html").select(".locator")).isEmpty();
    }

    @Test
    void tellsWhatAStateDidWithATreatyInTheOrderOfTheDays() throws Exception {
        assertThat(page("/doc/estonia.html")
                        .select(".value:has(a[href$=/budapest-convention]) .detail")
                        .eachText())
                .containsExactly(
                        "signature on 23 November 2001,",
                        "ratification on 12 May 2003,",
                        "entry into force on 1 July 2004");
    }

    @Test
    void putsAllDatesOfAKindUnderOneName() throws Exception {
        var dates =
                page("/doc/cyber-incident-table-top-exercise-2011.html").select(".key > div:has(dt:contains(date))");
        assertThat(dates).hasSize(1);
        assertThat(dates.select("dd").eachText()).containsExactly("2011", "3 November 2011");
    }

    @Test
    void showsWhatATopicIsAPartOf() throws Exception {
        assertThat(page("/doc/topic-human-rights-online.html")
                        .select(".trail li")
                        .eachText())
                .containsExactly("Cyberspace");
    }

    @Test
    void tellsTheChaptersInTheOrderOfReading() throws Exception {
        assertThat(page("/doc/eu-us-working-group.html").select(".chapter > h2").eachText())
                .startsWith("Who takes part", "On which topics", "What came of it", "When and where");
    }

    @Test
    void showsASentenceOnceForAllThatItSays() throws Exception {
        Document page = page("/doc/eu-us-working-group.html");
        var outcomes = page.select(".told:has(> h3:contains(has outcome)) .told-rows > li");
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.getFirst().select(".value")).hasSize(6);
        assertThat(outcomes.getFirst().select(".clip")).hasSize(1);
        for (var chapter : page.select(".told")) {
            List<String> quotes = chapter.select(".clip, .why blockquote").eachText();
            assertThat(new HashSet<>(quotes)).hasSameSizeAs(quotes);
        }
    }

    @Test
    void leadsFromEachStatementToItsPassageAndDocument() throws Exception {
        for (var why : page("/doc/eu-us-working-group.html").select(".why")) {
            assertThat(why.select("summary .clip").text()).isNotBlank();
            assertThat(why.select("a:contains(in its context)").attr("href")).startsWith("/id/");
            assertThat(why.select("figcaption > a").attr("href")).startsWith("/id/");
        }
    }

    @Test
    void tellsWhoTakesPartSinceWhenInOneLine() throws Exception {
        Document forum = page("/doc/global-alliance.html");
        assertThat(forum.select(".dense li").eachText())
                .anyMatch(line -> line.startsWith("Latvia since 5 December 2012"));
        assertThat(forum.text()).doesNotContain("Participation of Latvia in the Global Alliance");
        assertThat(page("/doc/global-alliance-participation-latvia.html")
                        .select(".lead")
                        .text())
                .isEqualTo(
                        "Latvia takes part in Global Alliance against Child Sexual Abuse Online, since 5 December 2012.");
    }

    @Test
    void laysOutWhatStatesDidWithATreatyAsATable() throws Exception {
        Document page = page("/doc/budapest-convention.html");
        assertThat(page.select(".cells tbody tr").getFirst().select("th, td").eachText())
                .startsWith("Albania", "23 Nov 2001", "20 Jun 2002", "1 Jul 2004");
        assertThat(page.select(".more a:contains(All 66)").attr("href"))
                .isEqualTo("/links/budapest-convention?relation=-treaty");
    }

    @Test
    void doesNotRepeatWhatFollowsFromWhatIsSaid() throws Exception {
        Document page = page("/doc/eu-us-working-group.html");
        assertThat(page.select(".told:has(> h3:contains(deals with)) .value").eachText())
                .contains("Awareness raising")
                .doesNotContain("Cyber security", "Cybercrime");
    }

    @Test
    void showsWhereSourcesDiffer() throws Exception {
        Document page = page("/doc/global-alliance.html");
        assertThat(page.select("#conflicts .sides > li")).hasSizeGreaterThan(1);
        assertThat(page.select("a.disputed").attr("href")).isEqualTo("#conflicts");
    }

    @Test
    void listsAllLinksPageByPage() throws Exception {
        Document first = page("/links/budapest-convention?relation=-treaty");
        assertThat(first.select(".cells tbody tr")).hasSize(50);
        Document second = page("/links/budapest-convention?relation=-treaty&page=2");
        assertThat(second.select(".cells tbody tr")).hasSize(16);
        assertThat(second.select("a[rel=prev]").attr("href")).doesNotContain("page=");
        assertThat(page("/links/global-alliance?relation=memberCount")
                        .select("a.disputed")
                        .eachAttr("href"))
                .isNotEmpty()
                .containsOnly("/id/global-alliance#conflicts");
    }

    @Test
    void saysWhatTheCellsOfARowAre() throws Exception {
        Element row = page("/doc/estonia.html").expectFirst(".why .clip:has([data-column=signature])");
        assertThat(row.select("[data-column=signature]").text()).isEqualTo("2001-11-23");
        assertThat(row.select("[data-column='entry into force']").text()).isEqualTo("2004-07-01");
        assertThat(row.select(".cell").eachText()).doesNotContain("");
        assertThat(page("/doc/eu-us-working-group.html").select(".why .clip .cell[data-column='']"))
                .isEmpty();
        Document passage = page("/doc/budapest-convention-parties/albania.html");
        assertThat(passage.select(".facts > div:has(dt:contains(signature)) dd").text())
                .isEqualTo("2001-11-23");
        assertThat(passage.select("blockquote mark").text()).startsWith("Albania,ALB,2001-11-23,");
    }

    @Test
    void leadsToNoListOfWhatIsNotSaid() throws Exception {
        assertThat(page("/doc/osce.html").select("a[href^=/links/]")).isEmpty();
        HttpResponse<String> none = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/links/osce"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("No statement links this thing with anything");
        assertThat(page("/doc/estonia.html").select("a[href=/links/estonia]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/doc/budapest-convention.html", "/doc/global-alliance.html", "/doc/united-states.html"})
    void keepsTheMomentInAllItsLinks(String path) throws Exception {
        assertThat(page(path + "?knownAt=release-1").select("main a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.contains("knownAt=release-1"));
    }

    @Test
    void hasNoHeadingWithoutTheOneAbove() throws Exception {
        for (String path : List.of("/doc/global-alliance.html", "/doc/fact-sheet-140326-01.html", "/doc/latvia.html")) {
            int above = 0;
            for (var heading : page(path).select("main h1, main h2, main h3, main h4")) {
                int rank = heading.tagName().charAt(1) - '0';
                assertThat(rank).as(path + " " + heading.text()).isLessThanOrEqualTo(above + 1);
                above = rank;
            }
        }
    }

    private Document page(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
