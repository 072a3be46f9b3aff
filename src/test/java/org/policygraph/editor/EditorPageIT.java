package org.policygraph.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.PreparedQuery;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.SparqlReader;
import org.policygraph.query.Wish;
import org.policygraph.questions.AnswerRows;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.vocabulary.Names;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editor as a browser without scripts gets it, and what its scripts ask for. One query runs at a time here. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "policygraph.store=memory",
            "policygraph.query.max-rows=500",
            "policygraph.query.max-concurrent=1",
            "spring.main.banner-mode=off"
        })
class EditorPageIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String PREFIX = "PREFIX pg: <https://w3id.org/policygraph/ns#> ";
    private static final String FORA = PREFIX + "SELECT ?forum ?n { ?forum a pg:Forum BIND(7 AS ?n) } ORDER BY ?forum";
    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    private static final String HOSTILE = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    EditorPageIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void showsAQueryOfAnAddressWithItsAnswer() {
        HttpResponse<String> answer = get("/sparql?query=" + encoded(FORA), BROWSER);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept"));
        assertThat(page.select("textarea").text()).isEqualTo(FORA);
        assertThat(page.select("thead th").eachText()).containsExactly("forum", "n");
        assertThat(page.select("tbody a[href=/id/eu-us-cyber-dialogue]").text()).startsWith("EU-US dialogue");
        assertThat(page.select("tbody td.number").eachText()).contains("7");
        assertThat(page.select(".state").text()).contains("Complete", "13 documents of release 1");
    }

    @Test
    void leafsThroughRowsAndOffersAllOfThem() {
        Document page = page("/sparql?query=" + encoded("SELECT * { ?s ?p ?o }") + "&wait=yes");

        assertThat(page.select("tbody tr")).hasSize(100);
        assertThat(page.select(".state").text()).contains("500 rows", "Cut off after 500 rows, which is the limit");
        Document next = page(page.select("a[rel=next]").attr("href"));
        assertThat(next.select(".paging").text()).contains("Page 2 of 5");
        assertThat(get(page.select("a[download]").getFirst().attr("href"), BROWSER)
                        .headers()
                        .firstValue("Content-Type"))
                .contains("text/csv;charset=utf-8");
        assertThat(get("/sparql?page=7&query=" + encoded(FORA), BROWSER).statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsYesAndNoAndGraphs() {
        assertThat(page("/sparql?query=ASK%7B%7D").select(".verdict").text()).isEqualTo("Yes");
        assertThat(page("/sparql?query=" + encoded("ASK { <urn:x> ?p ?o }"))
                        .select(".verdict")
                        .text())
                .isEqualTo("No");
        Document graph = page(
                "/sparql?query=" + encoded(PREFIX + "CONSTRUCT WHERE { ?forum a pg:Forum ; pg:addresses ?topic }"));
        assertThat(graph.select("thead th").eachText()).containsExactly("subject", "predicate", "object");
        assertThat(graph.select("a[download]").eachText()).contains("turtle", "jsonld");
    }

    @Test
    void showsHostileTextAsText() {
        String query = "SELECT (\"" + HOSTILE + "\" AS ?" + "x) (<javascript:alert(1)> AS ?y) {}";
        Document page = page("/sparql?query=" + encoded(query));

        assertThat(page.select("textarea").text()).isEqualTo(query);
        assertThat(page.select("tbody td").getFirst().text()).isEqualTo(HOSTILE);
        assertThat(page.select("script:not([src])[type!=application/ld+json], img, [onerror]"))
                .isEmpty();
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        HttpResponse<String> unknown = get("/sparql?question=" + encoded(HOSTILE), BROWSER);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(unknown.body()).select("[role=alert]").text()).contains(HOSTILE);
    }

    @Test
    void saysWhereAQueryCannotBeRead() {
        HttpResponse<String> answer = get("/sparql?query=" + encoded("SELECT *\n{ ?s ?p }"), BROWSER);

        assertThat(answer.statusCode()).isEqualTo(400);
        Element place = Jsoup.parse(answer.body()).select(".trouble").getFirst();
        assertThat(place.attr("data-line")).isEqualTo("2");
        assertThat(place.attr("data-column")).isEqualTo("9");
        assertThat(get("/sparql?query=" + encoded("SELECT * { SERVICE <http://x> { ?s ?p ?o } }"), BROWSER)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysWhyThereIsNothing() {
        Document page = page("/sparql?query=" + encoded(PREFIX + "SELECT ?forum { ?forum pg:adresses ?topic }"));
        Document explained = page(page.select("#outcome a:contains(Why)").attr("href"));

        assertThat(explained.select(".findings").text()).contains("write pg:addresses for pg:adresses");
    }

    @Test
    void sendsWhatAFormPostsToAnAddressThatKeepsIt() {
        HttpResponse<String> answer = post("/sparql", "query=" + encoded(FORA));

        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(page(address).select("tbody tr")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {8_192, 1_000_000})
    void takesLongQueries(int length) {
        String query = "ASK {} #" + "x".repeat(length);
        Document page = Jsoup.parse(post("/sparql", "query=" + encoded(query)).body());

        assertThat(page.select(".verdict").text()).isEqualTo("Yes");
        assertThat(page.select("textarea").text()).hasSize(query.length());
    }

    @Test
    void refusesWhatIsTooLongInWords() {
        HttpResponse<String> answer = post("/sparql", "query=ASK%7B%7D%23" + "x".repeat(1 << 20));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".trouble").text()).contains("1048576 at most");
    }

    @Test
    void keepsTheTwoClocks() {
        Document page = page("/sparql?knownAt=release-1&validAt=2014&query=" + encoded(FORA));

        assertThat(page.select("#ask").attr("action")).isEqualTo("/sparql?knownAt=release-1&validAt=2014");
        assertThat(page.select("tbody a").attr("href")).endsWith("?knownAt=release-1&validAt=2014");
        assertThat(page.select("a[download]").attr("href")).contains("knownAt=release-1&validAt=2014&format=csv");
        assertThat(page.select(".beside-query li a").attr("href")).contains("knownAt=release-1");
    }

    @Test
    void takesAnEmptyFieldOfAClockForNothingWhereAFormSendsIt() {
        assertThat(get("/sparql?knownAt=&validAt=2014", BROWSER).statusCode()).isEqualTo(200);
        assertThat(get("/sparql?knownAt=&query=ASK%7B%7D", "*/*").statusCode()).isEqualTo(400);
    }

    @Test
    void opensEveryReadyQuestion() {
        List<String> addresses = page("/sparql").select(".beside-query li a").eachAttr("href");

        assertThat(addresses).hasSizeGreaterThanOrEqualTo(50);
        Document page = page(addresses.getFirst());
        assertThat(page.select("textarea").text()).contains("SELECT", "VALUES (?");
        assertThat(page.select("tbody tr")).isNotEmpty();
    }

    /** What a ready question says that it finds is found by the query that is opened, too. */
    @Test
    void opensQueriesThatFindWhatTheQuestionsFind(
            @Autowired ReadyQuestions questions,
            @Autowired ReleaseQueries queries,
            @Autowired SparqlReader reader,
            @Autowired Names names) {
        for (ReadyQuestion question : questions.all()) {
            PreparedQuery query = reader.query(Opened.text(question, names));
            AnswerFormat format = query.kind() == AnswerFormat.Kind.ROWS ? AnswerFormat.JSON : AnswerFormat.N_TRIPLES;
            Answer answer = queries.answer(
                    new QueryQuestion(query, DatasetChoice.OF_THE_QUERY),
                    new Wish(format, Duration.ofMinutes(1), false),
                    Asker.patient());
            AnswerRows rows = AnswerRows.of(answer);
            assertThat(question.samples())
                    .as("samples of %s", question.name())
                    .allMatch(sample ->
                            sample.isIn(rows) || !answer.completeness().complete());
        }
    }

    @Test
    void offersToWaitForWhatTakesLong() {
        long begin = System.nanoTime();
        Document page = page("/sparql?query=" + encoded(ENDLESS));

        assertThat(page.select("#outcome").text()).contains("not there after 2 seconds");
        assertThat(page.select("#outcome a").attr("href")).endsWith("&wait=yes");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
    }

    /** Only one query may run here: that another can run shows that the first has ended. */
    @Test
    void stopsAQueryWhoseSenderHasGone() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            String request = "GET /sparql?query=" + encoded(ENDLESS) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            await(503);
        }
        long gone = System.nanoTime();
        await(200);

        assertThat(Duration.ofNanos(System.nanoTime() - gone)).isLessThan(Duration.ofSeconds(5));
    }

    private void await(int status) {
        int found;
        do {
            // Another text each time, so that no kept answer is given.
            String query = "SELECT * { ?s ?p " + System.nanoTime() + " }";
            found = get("/sparql?query=" + encoded(query), "*/*").statusCode();
        } while (found != status);
    }

    @Test
    void tellsScriptsTheWordsOfTheRelease() {
        JsonNode terms = json("/editor/terms");

        assertThat(terms.get("prefixes").get("pg").asString()).isEqualTo("https://w3id.org/policygraph/ns#");
        assertThat(terms.get("terms").valueStream().map(term -> term.get("name").asString()))
                .contains("pg:addresses", "pg:Forum", "skos:prefLabel", "fn:search");
        assertThat(terms.get("terms").valueStream())
                .filteredOn(term -> term.get("name").asString().equals("pg:Forum"))
                .allMatch(term -> term.get("kind").asString().equals("class")
                        && term.get("count").asInt() > 5
                        && !term.get("definition").asString().isEmpty());
    }

    @Test
    void tellsScriptsWhatThingsAreCalled() {
        String iri = "https://w3id.org/policygraph/id/eu-us-cyber-dialogue";
        JsonNode names = json("/editor/names?validAt=2014&iri=" + encoded(iri) + "&iri=javascript:alert(1)&iri=a,b");

        assertThat(names.get(iri).get("label").asString()).startsWith("EU-US dialogue");
        assertThat(names.get(iri).get("address").asString()).isEqualTo("/id/eu-us-cyber-dialogue?validAt=2014");
        assertThat(names.get("javascript:alert(1)").get("address").asString()).isEmpty();
        assertThat(names.has("a,b")).isTrue();
        assertThat(get("/editor/names?iri=a" + "&iri=a".repeat(200), "*/*").statusCode())
                .isEqualTo(400);
    }

    private JsonNode json(String path) {
        return JsonMapper.builder()
                .build()
                .readTree(get(path, "application/json").body());
    }

    private Document page(String path) {
        HttpResponse<String> answer = get(path, BROWSER);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), "http://localhost:" + port);
    }

    private HttpResponse<String> get(String path, String accept) {
        return send(HttpRequest.newBuilder(address(path)).header("Accept", accept));
    }

    private HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Accept", BROWSER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port).resolve(path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
