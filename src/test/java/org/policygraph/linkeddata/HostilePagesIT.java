package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A document whose author wants scripts to run and pages to break: every kind of page shows its words, and nothing else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class HostilePagesIT {

    private final Web web;

    HostilePagesIT(@LocalServerPort int port) {
        this.web = Web.on(port);
    }

    @DynamicPropertySource
    static void documents(DynamicPropertyRegistry registry) {
        registry.add("policygraph.documents", HostileDocument::written);
    }

    @ParameterizedTest
    @MethodSource("org.policygraph.linkeddata.HostileDocument#things")
    void showsTheWordsOfAThingAndRunsNothing(String path) {
        Document page = read(path);
        assertThat(faults(page)).as(path).isEmpty();
        assertThat(PageFaults.of(page)).as(path).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/topics",
                "/fora",
                "/fora?q=%3Cscript%3E",
                "/actors?letter=S",
                "/outcomes",
                "/documents",
                "/search?q=alert",
                "/doc/hostile/s1",
                "/doc/hostile/text",
                "/links/hostile-topic",
                "/links/hostile-topic?relation=addressedBy&value=hostile-long",
                "/connections?from=hostile-dialogue&to=hostile-topic",
                "/releases/1",
                "/claims"
            })
    void showsThemElsewhereAndRunsNothing(String path) {
        assertThat(faults(read(path))).as(path).isEmpty();
    }

    @Test
    void showsWhatIsCalledByItsWholeNameOnceAndShortenedElsewhere() {
        Document page = read("/doc/hostile-long");
        assertThat(page.select("h1").text()).hasSizeLessThan(200).endsWith("…");
        assertThat(page.select(".thing-head details p").text()).isEqualTo(HostileDocument.LONG.strip());
        assertThat(read("/fora").html().length()).isLessThan(200_000);
        assertThat(read("/doc/hostile-topic").select(".value a").eachText()).allMatch(text -> text.length() <= 120);
    }

    @Test
    void letsEachNameRunInItsOwnDirection() {
        assertThat(read("/doc/hostile-hebrew").select("h1").attr("dir")).isEqualTo("auto");
        assertThat(read("/fora").select("a[href$=hostile-hebrew]").attr("dir")).isEqualTo("auto");
    }

    @Test
    void callsWhatHasNoNameByItsIdentifierAndSaysWhatItJoins() {
        Document page = read("/doc/hostile-nameless");
        assertThat(page.select("h1").text()).isEqualTo("hostile-nameless");
        assertThat(page.select(".lead").text()).contains("takes part in", "since 2012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/links/nothing-%3Cb%3E",
                "/links/hostile-topic?relation=%3Cscript%3E",
                "/links/hostile-topic?relation=addressedBy&value=%22%3E",
                "/links/hostile-topic?page=0",
                "/actors?type=%3Cscript%3E",
                "/actors?sort=%22",
                "/actors?letter=%3Cb%3E",
                "/actors?page=99"
            })
    void saysWhatIsWrongWithAnAddress(String path) {
        var answer = web.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(faults(Jsoup.parse(answer.body()))).isEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void refusesParametersOfEightKilobytes() {
        assertThat(web.get("/actors?q=" + "a".repeat(6_000), "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.get("/links/hostile-topic?relation=" + "a".repeat(6_000), "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    private Document read(String path) {
        var answer = web.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** What would run, load or style. */
    private static List<String> faults(Document page) {
        var faults = new ArrayList<String>();
        page.select("script").stream()
                .filter(script -> !script.attr("type").equals("application/ld+json"))
                .filter(script ->
                        !script.attr("src").startsWith("/") || !script.data().isEmpty())
                .forEach(script -> faults.add("script: " + script.outerHtml()));
        page.select("img, iframe, object, embed, base").forEach(element -> faults.add(element.outerHtml()));
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) {
                    faults.add(attribute.getKey() + ": " + attribute.getValue());
                }
            });
        }
        return faults;
    }
}
