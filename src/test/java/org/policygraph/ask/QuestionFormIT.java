package org.policygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What may be typed into the form of a question, and what is told of the rest. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class QuestionFormIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String FORA = "/questions/cq01-fora-that-address-a-topic";
    private static final String ROLE = "/questions/cq07-who-held-a-role-on-a-date";
    private static final String DEEDS = "/questions/cq33-what-a-state-did-with-a-treaty";
    private static final String SAID = "/questions/cq41-statements-by-the-way-they-are-made";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    QuestionFormIT(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        FORA + "?topic=topic-botnet, field-topic, Did you mean",
        FORA + "?topic=eu-us-working-group, field-topic, no topic but",
        FORA + "?topic.words=cyber, field-topic, Which one do you mean",
        FORA + "?topic.words=zzzz, field-topic, called “zzzz”",
        FORA + "?topic=topic-botnets&topic=topic-cybercrime, field-topic, more than once",
        ROLE + "?date=2014-02-31, field-date, “2014-02-31” is not a day",
        "/questions/cq17-topics-that-go-together?least=many, field-least, “many” is not a number",
        SAID + "?how=loudly, field-how, none of the choices",
        DEEDS + "?state=, field-state, for instance Estonia"
    })
    void tellsBesideAFieldWhatIsWrongWithIt(String address, String field, String words)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(address, BROWSER);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select("#" + field + "-mistake").text()).contains(words);
        assertThat(page.select("#" + field).attr("aria-describedby")).contains(field + "-mistake");
        assertThat(page.select("[role=alert]")).hasSize(1);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException, InterruptedException {
        Document page = Jsoup.parse(
                get(ROLE + "?role=x&forum=y&date=z&colour=red", BROWSER).body());

        assertThat(page.select(".mistake")).hasSize(3);
        assertThat(page.select("[role=alert]").text()).contains("no field “colour”");
    }

    @Test
    void takesWhatIsTypedForAThing() {
        assertThat(page(FORA + "?topic=&topic.words=Human+rights+ONLINE")
                        .select("#answer")
                        .text())
                .isEqualTo("2 rows");
        assertThat(page(FORA + "?topic=topic-botnets&topic.words=human+rights+online")
                        .select("#answer")
                        .text())
                .isEqualTo("2 rows");
    }

    @Test
    void asksForAValueWhereNoneIsStandard() {
        Document page = page(DEEDS);
        String example = page.select("main p a").getLast().attr("href");

        assertThat(page.select("[role=alert], .answer")).isEmpty();
        assertThat(example).isEqualTo(DEEDS + "?state=estonia");
        assertThat(page(example).select(".answer [id^=row-]")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)", "שלום"})
    void showsHostileAndForeignWordsAsWords(String words) throws IOException, InterruptedException {
        String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        for (String address : List.of(
                FORA + "?topic=" + encoded,
                FORA + "?topic.words=" + encoded,
                ROLE + "?date=" + encoded,
                FORA + "?" + encoded + "=1",
                "/questions/cq43-persons-and-their-offices?words=" + encoded)) {
            Document page = Jsoup.parse(get(address, BROWSER).body());
            assertThat(page.select("main").text()).as(address).contains(words);
            assertThat(page.select("main script, main img, [onfocus], [onerror]"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatIsFarTooLong() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(FORA + "?topic=" + "a".repeat(6000), BROWSER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".mistake").text()).contains("longer than");
    }

    @Test
    void namesTheNearestOfAQuestionThatThereIsNot() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/questions/cq01-fora-that-adress-a-topic", BROWSER);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main a").eachAttr("href")).contains(FORA);
    }

    private Document page(String path) {
        try {
            HttpResponse<String> answer = get(path, BROWSER);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return Jsoup.parse(answer.body());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
