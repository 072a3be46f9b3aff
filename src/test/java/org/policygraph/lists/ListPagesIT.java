package org.policygraph.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class ListPagesIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    ListPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void groupsNamesByTheirLetterWhateverItsAccents() throws Exception {
        Document page = page("/actors?letter=A");
        assertThat(page.select("h2.letter").eachText()).containsExactly("A");
        assertThat(page.select(".items .name a").eachText()).contains("Åland Islands", "Albania");
    }

    @Test
    void filtersByNameInAnyLanguageAndByKind() throws Exception {
        assertThat(page("/actors?q=lettland").select(".items .name a").eachText())
                .containsExactly("Latvia");
        assertThat(page("/actors?type=Person").select(".items .name small").eachText())
                .hasSize(4)
                .allMatch("person"::equals);
    }

    @Test
    void putsFirstWhatMostIsSaidOf() throws Exception {
        var counts = page("/fora?sort=statements").select(".items > li > .count").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(counts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void pagesWhatDoesNotFitAndKeepsTheFilters() throws Exception {
        Document page = page("/actors?type=State&page=2");
        assertThat(page.select(".items > li")).hasSize(94);
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/actors?type=State");
    }

    @Test
    void saysThatNothingIsCalledSo() throws Exception {
        Document page = page("/actors?q=nobody-at-all");
        assertThat(page.select("main").text()).contains("Nothing of this list is called so.");
        assertThat(page.select(".kinds a").eachAttr("href")).contains("/actors");
    }

    @Test
    void showsTheTopicsThatAreCalledSoBelowThoseAboveThem() throws Exception {
        Document page = page("/topics?q=computerkriminalitat&lang=fr");
        assertThat(page("/topics").select(".topics .name").size())
                .isGreaterThan(page.select(".topics .name").size());
        assertThat(page.select(".topics .name:not(.above)")).isNotEmpty();
        assertThat(page.select(".topics .name.above a").attr("href")).isEqualTo("/id/topic-cyberspace");
        assertThat(page.select("form.filter input[name=q]").val()).isEqualTo("computerkriminalitat");
        assertThat(page.select("form.filter input[name=lang]").val()).isEqualTo("fr");
        assertThat(page.select(".kinds a").eachAttr("href")).containsExactly("/topics?lang=fr");
    }

    @Test
    void countsForaAndStatementsBesideEachTopic() throws Exception {
        Document page = page("/topics");
        assertThat(page.select(".topics .row:has(a[href$=/topic-cybercrime]) .numbers")
                        .eachText())
                .first()
                .isEqualTo("2 fora 6 statements");
        assertThat(page.select(".topics .row"))
                .allMatch(row -> row.select(".numbers").size() == 1);
    }

    @Test
    void saysThatNoTopicIsCalledSo() throws Exception {
        assertThat(page("/topics?q=nothing-at-all").select("main").text())
                .contains("0 of 41 topics")
                .contains("No topic is called so in any language.");
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
