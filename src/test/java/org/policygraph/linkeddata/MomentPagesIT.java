package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class MomentPagesIT {

    private final Web web;

    MomentPagesIT(@LocalServerPort int port) {
        this.web = Web.on(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/topic-botnets?knownAt=release-1, /doc/topic-botnets?knownAt=release-1",
        "/id/topic-botnets.ttl?knownAt=2100&validAt=2014-03, /doc/topic-botnets.ttl?knownAt=2100&validAt=2014-03",
        "/id/topic-botnets?other=1, /doc/topic-botnets"
    })
    void keepsTheMomentOnTheWayToTheDocument(String thing, String document) {
        var answer = web.get(thing);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(web.header(answer, "Location")).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/doc/eu-us-cyber-dialogue", "/topics", "/fora", "/ns", "/catalog", "/claims?page=2"})
    void saysWhichMomentAPageShowsAndKeepsItInItsLinks(String path) {
        String moment = "knownAt=release-1";
        var answer = web.get(path + (path.contains("?") ? "&" : "?") + moment, "Accept", "text/html");
        assertThat(web.header(answer, "Memento-Datetime")).endsWith("GMT");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".moment").text()).startsWith("As known in release 1 of ");
        assertThat(page.select(".moment form").getLast().attr("action")).isEqualTo(path.replaceFirst("\\?.*", ""));
        List<String> links = page.select("header.top a, main a, footer a").eachAttr("href");
        assertThat(links)
                .filteredOn(link -> link.startsWith("/")
                        && !link.equals(path)
                        && !link.startsWith("/sparql")
                        && !link.startsWith("/problems")
                        && !link.startsWith("/api/docs")
                        // Of one release whatever the moment.
                        && !link.matches("/releases/1/.+z(ip)?|/api/releases/1/patch"))
                .isNotEmpty()
                .allMatch(link -> link.contains(moment));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validAt=31.12.2014", "knownAt=yesterday", "knownAt=release-99"})
    void tellsPeopleOnAPageWhichMomentWasNotUnderstood(String moment) {
        var answer = web.get("/topics?" + moment, "Accept", "text/html");
        assertThat(answer.statusCode()).isBetween(400, 404);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".lead").text()).contains(moment.replaceFirst(".+[=-]", ""));
        assertThat(page.select("main a").eachAttr("href")).contains("/topics");
    }

    @Test
    void saysNothingOfMomentsOnAPageOfTheNewest() {
        var answer = web.get("/doc/eu-us-cyber-dialogue.html");
        assertThat(answer.headers().firstValue("Memento-Datetime")).isEmpty();
        assertThat(answer.body()).doesNotContain("As known in", "knownAt=");
    }

    @Test
    void saysWhatHeld() {
        var answer = web.get("/doc/eu-us-cyber-dialogue.html?validAt=2014");
        assertThat(answer.body()).contains("what had ended before 2014 or began later is left out");
    }

    @Test
    void namesOtherSyntaxesOfTheSameMoment() {
        var answer = web.get("/doc/topic-botnets.ttl?knownAt=release-1");
        assertThat(web.header(answer, "Content-Location")).isEqualTo("/doc/topic-botnets.ttl?knownAt=release-1");
        assertThat(web.header(answer, "Memento-Datetime")).endsWith("GMT");
        assertThat(web.header(answer, "Link"))
                .contains("</doc/topic-botnets.nt?knownAt=release-1>; rel=\"alternate\"")
                .contains("</doc/topic-botnets>; rel=\"canonical\"");
        assertThat(web.header(web.get("/doc/countries?knownAt=release-1"), "Link"))
                .contains("</doc/countries?knownAt=release-1&page=2>; rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void findsTheNearestStateOfFarMoments(String moment) {
        for (String path : List.of("/", "/doc/topic-botnets.ttl", "/id/topic-botnets", "/ns")) {
            var answer = web.get(path, "Accept-Datetime", moment);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(web.header(answer, "Location")).endsWith(path + "?knownAt=release-1");
        }
    }
}
