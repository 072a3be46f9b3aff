package org.policygraph.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What occurs together, as a page. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class TogetherPageIT {

    private final Reader reader;

    TogetherPageIT(@LocalServerPort int port) {
        this.reader = new Reader(port);
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
}
