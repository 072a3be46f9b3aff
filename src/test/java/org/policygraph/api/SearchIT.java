package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What search and suggestions answer over HTTP. */
@RunningService
class SearchIT {

    private final ApiClient client;

    SearchIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void findsTheThingBeforeWhatSpeaksOfIt() {
        JsonNode answer = client.json("/api/search?q=cybercrime&size=200");
        List<String> kinds = answer.get("items")
                .valueStream()
                .map(hit -> hit.at("/kinds/0").asString())
                .toList();
        assertThat(answer.at("/items/0/slug").asString()).isEqualTo("topic-cybercrime");
        assertThat(answer.at("/items/0/match/field").asString()).isEqualTo("label");
        assertThat(kinds).contains("passage", "forum");
        assertThat(kinds.subList(0, 5)).doesNotContain("passage", "text", "other");
        assertThat(kinds.subList(kinds.indexOf("passage"), kinds.size())).isSubsetOf("passage", "text");
    }

    @Test
    void showsWhereAQuoteStandsAndWhichOfItsWordsWereFound() {
        JsonNode hit = client.json(
                        "/api/search?q=" + encoded("promotion and protection human rights") + "&kind=passage")
                .get("items")
                .valueStream()
                .filter(each -> each.get("slug").asString().equals("fact-sheet-140326-01/s15b"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.at("/place/quote").asString()).isEqualTo("Promotion and protection of human rights online;");
        assertThat(hit.at("/place/page").asInt()).isEqualTo(2);
        assertThat(hit.at("/place/row").isNull()).isTrue();
        assertThat(hit.at("/place/document").asString()).endsWith("/id/fact-sheet-140326-01");
        assertThat(hit.at("/place/passage").asString()).endsWith("/id/fact-sheet-140326-01/s15b");
        String text = hit.at("/match/text").asString();
        assertThat(hit.at("/match/marks")
                        .valueStream()
                        .map(mark -> text.substring(
                                mark.get("start").asInt(), mark.get("end").asInt())))
                .containsExactly("Promotion", "protection", "human", "rights");
    }

    @Test
    void countsTheKindsWhicheverAreAskedFor() {
        JsonNode all = client.json("/api/search?q=alliance");
        JsonNode fora = client.json("/api/search?q=alliance&kind=forum");
        assertThat(fora.get("kinds")).isEqualTo(all.get("kinds"));
        assertThat(fora.get("total").asInt()).isLessThan(all.get("total").asInt());
        assertThat(fora.get("items").valueStream().map(hit -> hit.get("kinds").toString()))
                .isNotEmpty()
                .allMatch(kinds -> kinds.contains("forum"));
        assertThat(all.get("completeness").get("state").asString()).isEqualTo("complete");
    }

    @Test
    void keepsToATopicAForumAndATime() {
        assertThat(slugs("/api/search?q=dialogue&topic=topic-human-rights-online&kind=forum"))
                .containsExactly("eu-us-cyber-dialogue");
        assertThat(slugs("/api/search?q=cybercrime&forum=eu-us-working-group&kind=forum"))
                .contains("sub-group-cybercrime")
                .doesNotContain("eu-us-working-group");
        assertThat(slugs("/api/search?q=report&kind=document&from=2015&to=2015"))
                .contains("un-gge-2015-report");
        assertThat(slugs("/api/search?q=report&kind=document&from=2015&to=2015"))
                .doesNotContain("un-gge-2010-report");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        JsonNode first = client.json("/api/search?q=deutschland&lang=de").at("/items/0");
        assertThat(first.get("slug").asString()).isEqualTo("germany");
        assertThat(first.get("label").asString()).isEqualTo("Deutschland");
        assertThat(slugs("/api/search?q=deutschland&lang=fr")).doesNotContain("germany");
        assertThat(slugs("/api/search?q=EC3&lang=fr")).startsWith("ec3");
    }

    @Test
    void goesThroughThePagesWithoutLosingAnything() {
        List<String> whole = slugs("/api/search?q=budapest&size=200");
        List<String> pages = Stream.of(1, 2, 3)
                .flatMap(page -> slugs("/api/search?q=budapest&size=20&page=" + page).stream())
                .toList();
        assertThat(pages).hasSize(60).isEqualTo(whole.subList(0, 60));
    }

    @Test
    void hasAnEmptyPageBeyondTheEnd() {
        JsonNode answer = client.json("/api/search?q=ec3&page=2147483647&size=200");
        assertThat(answer.get("items").isEmpty()).isTrue();
        assertThat(answer.get("total").asInt()).isPositive();
        assertThat(answer.at("/links/last").asString()).isNotBlank();
    }

    @Test
    void saysWhenWordsAreOnlySimilarOrOnlySome() {
        assertThat(client.json("/api/search?q=cybercirme").get("matching").asString())
                .isEqualTo("similar-words");
        assertThat(client.json("/api/search?q=" + encoded("budapest convention xyzzyx"))
                        .get("matching")
                        .asString())
                .isEqualTo("some-words");
        assertThat(client.json("/api/search?q=xyzzyx").get("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cyber* OR (",
                "label:cyber^9 AND NOT",
                "\"cyber crime",
                "*:*",
                "?????a",
                "a~2 [a TO z]",
                "/.*.*/",
                "\\",
                "{!parser}cyber",
                "<script>cyber</script>",
                "cyber\u0000crime",
                "𝔠𝔶𝔟𝔢𝔯",
                "a* a* a* a* a*"
            })
    void takesLucenesSyntaxForText(String typed) {
        for (String address : List.of("/api/search?q=", "/api/suggest?q=")) {
            HttpResponse<String> response = client.get(address + encoded(typed));
            boolean hasAWord = typed.chars().anyMatch(Character::isLetterOrDigit) || typed.startsWith("𝔠");
            assertThat(response.statusCode()).as(typed).isEqualTo(hasAWord ? 200 : 400);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/search                        | 400 | q     | must be given
                    /api/search?q=                     | 400 | q     | a letter or a digit
                    /api/search?q=%20%20               | 400 | q     | a letter or a digit
                    /api/search?q=%3F!%2C.-            | 400 | q     | a letter or a digit
                    /api/search?q=a&kind=topik         | 400 | kind  | Did you mean 'topic'?
                    /api/search?q=a&topic=topic-cybercrim | 400 | topic | Did you mean 'topic-cybercrime'?
                    /api/search?q=a&lang=xx            | 400 | lang  | bg, cs, da, de
                    /api/search?q=a&size=0             | 400 | size  | from 1 to 200
                    /api/search?q=a&limit=5            | 400 | limit | There is no parameter 'limit'
                    /api/search?q=a&from=2014-02-31    | 400 | from  | 2014-02-31
                    /api/suggest?q=a&limit=0           | 400 | limit | from 1 to 50
                    /api/suggest?q=a&limit=1000000000  | 400 | limit | from 1 to 50
                    /api/suggest?q=a&limit=10e9        | 400 | limit | from 1 to 50
                    /api/suggest?q=a&kind=fora         | 400 | kind  | forum
                    """)
    void saysWhatIsWrong(String address, int status, String parameter, String words) {
        HttpResponse<String> response = client.get(address);
        assertThat(response.statusCode()).isEqualTo(status);
        JsonNode problem = ApiClient.read(response.body());
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").asString()).contains(words);
    }

    @Test
    void refusesALongTextWithoutRepeatingIt() {
        for (String address : List.of("/api/search?q=", "/api/suggest?q=")) {
            HttpResponse<String> response = client.get(address + "a".repeat(7_000));
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body())
                    .contains("of at most 500 characters, not 7000")
                    .hasSizeLessThan(1_000);
            // This is more than a request line may have; it never reaches the search.
            assertThat(client.get(address + "a".repeat(10_000)).statusCode()).isBetween(400, 431);
        }
    }

    @Test
    void suggestsThingsAlone() {
        JsonNode answer = client.json("/api/suggest?q=cyb&limit=3");
        assertThat(answer.get("items")).hasSize(3);
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("truncated");
        assertThat(answer.at("/completeness/limit").asString()).isEqualTo("limit=3");
        assertThat(client.json("/api/suggest?q=cyb&kind=forum").get("items").valueStream())
                .isNotEmpty()
                .allMatch(item -> item.get("kinds").toString().contains("forum"));
    }

    @Test
    void answersWithATagThatLastsAsLongAsTheRelease() {
        HttpResponse<String> first = client.get("/api/suggest?q=ec3");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get("/api/suggest?q=ec3", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(client.get("/api/suggest?q=ec", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void bearsAClientThatTypesVeryFast() throws Exception {
        List<Callable<Integer>> requests = IntStream.range(0, 400)
                .<Callable<Integer>>mapToObj(number ->
                        () -> client.get("/api/suggest?q=cybr" + (char) ('a' + number % 26) + number % 7)
                                .statusCode())
                .toList();
        try (var clients = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : clients.invokeAll(requests)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
    }

    private List<String> slugs(String path) {
        return client.json(path)
                .get("items")
                .valueStream()
                .map(hit -> hit.get("slug").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
