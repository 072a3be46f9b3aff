package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.release.Publisher;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Going back to a release over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Its own context, because it publishes.
        properties = {
            "policygraph.store=memory",
            "policygraph.curator.password=secret",
            "spring.main.banner-mode=off",
            "spring.application.name=roll-back"
        })
class RollBackIT {

    private static final String RELEASES = "/api/releases";
    private static final String JSON = "application/json";
    private static final String CURATOR =
            "Basic " + Base64.getEncoder().encodeToString("curator:secret".getBytes(StandardCharsets.UTF_8));
    private static final Names NAMES = Names.standard();
    private static final Node PASSAGE = NAMES.id("fact-sheet-140326-01/s15b");
    private static final Node DIALOGUE = NAMES.id("eu-us-cyber-dialogue");
    private static final Node TOPIC = NAMES.id("topic-botnets");

    private final ApiClient client;
    private final Store store;
    private final Publisher publisher;

    RollBackIT(@Autowired @LocalServerPort int port, @Autowired Store store, @Autowired Publisher publisher) {
        this.client = ApiClient.on(port);
        this.store = store;
        this.publisher = publisher;
    }

    /** The newest release has one statement more than the first. */
    @BeforeEach
    void publishAStatement() {
        publisher.change(release -> release.add(PASSAGE, DIALOGUE, Pg.ADDRESSES, TOPIC), "one more");
    }

    @Test
    void publishesTheOldStateAsANewRelease() {
        long before = newest();
        HttpResponse<String> answer = rollBack("{\"rollBackTo\": 1, \"reason\": \"it was wrong\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElse("");
        assertThat(location).endsWith(RELEASES + "/" + (before + 1));
        assertThat(ApiClient.read(answer.body()).get("reason").asString()).isEqualTo("it was wrong");
        assertThat(client.json(RELEASES + "/" + (before + 1)).at("/item/number").asLong())
                .isEqualTo(before + 1);
        try (var view = store.current()) {
            assertThat(view.record().contentHash())
                    .isEqualTo(store.releases().getFirst().contentHash());
            assertThat(view.dataset().contains(PASSAGE, DIALOGUE, Pg.ADDRESSES, TOPIC))
                    .isFalse();
        }
        try (var view = store.release(before).orElseThrow()) {
            assertThat(view.dataset().contains(Quad.create(PASSAGE, DIALOGUE, Pg.ADDRESSES, TOPIC)))
                    .isTrue();
        }
    }

    @Test
    void letsOnlyOneOfTwoWhoAskAtOnceGoBack() {
        long before = newest();
        String wish = "{\"rollBackTo\": 1, \"reason\": \"both want it\"}";
        List<Integer> statuses;
        try (var both = Executors.newFixedThreadPool(2)) {
            statuses = IntStream.range(0, 2)
                    .mapToObj(each ->
                            CompletableFuture.supplyAsync(() -> rollBack(wish).statusCode(), both))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void hasNothingToDoForTheNewest() {
        long before = newest();
        HttpResponse<String> answer = rollBack("{\"rollBackTo\": " + before + ", \"reason\": \"once more\"}");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("nothing-to-change", "release " + before + " is the newest");
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void refusesAStateThatTheChecksDoNotPass() {
        publishUnchecked(release -> release.add(Quad.create(PASSAGE, DIALOGUE, Pg.ADDRESSES, NAMES.id("france"))));
        long wrong = newest();
        publishUnchecked(release -> release.delete(PASSAGE, DIALOGUE, Pg.ADDRESSES, NAMES.id("france")));
        HttpResponse<String> answer = rollBack("{\"rollBackTo\": " + wrong + ", \"reason\": \"by mistake\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode findings = ApiClient.read(answer.body()).get("findings");
        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0).get("about").asString()).isNotEmpty();
        assertThat(findings.toString()).contains("france");
        assertThat(newest()).isEqualTo(wrong + 1);
    }

    /** As an earlier version with fewer checks may have. */
    private void publishUnchecked(Consumer<DatasetGraph> change) {
        DatasetGraph content = DatasetGraphFactory.create();
        ReleaseRecord before;
        try (var view = store.current()) {
            before = view.record();
            Txn.executeRead(view.dataset(), () -> view.dataset().find().forEachRemaining(content::add));
        }
        change.accept(content);
        store.publish(
                new ReleaseRecord(
                        before.number() + 1,
                        before.issued().plusSeconds(1),
                        before.contentHash(),
                        before.engineDigest(),
                        "not checked",
                        before.documents(),
                        before.statements()),
                content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"rollBackTo\": 4711, \"reason\": \"x\"} | there are 1 to",
                "{\"rollBackTo\": 0, \"reason\": \"x\"} | there are 1 to",
                "{\"rollBackTo\": -1, \"reason\": \"x\"} | there are 1 to",
                "{\"rollBackTo\": 1.5, \"reason\": \"x\"} | must be the number of a release",
                "{\"rollBackTo\": 99999999999999999999, \"reason\": \"x\"} | must be the number of a release",
                "{\"rollBackTo\": \"1\", \"reason\": \"x\"} | must be the number of a release",
                "{\"rollBackTo\": 1} | 'reason' must be given",
                "{\"rollBackTo\": 1, \"reason\": \" \"} | not blank",
                "{\"rollBackTo\": 1, \"reason\": \"a\\nb\"} | one line",
                "{\"reason\": \"x\"} | 'rollBackTo' must be given",
                "{\"rollBackTo\": 1, \"reasons\": \"x\"} | Did you mean 'reason'",
                "{\"rollBackTo\": 1, | of the form",
                "[1] | of the form",
                "null | of the form",
                "17 | of the form"
            })
    void refusesWhatItDoesNotUnderstand(String body, String told) {
        long before = newest();
        HttpResponse<String> answer = rollBack(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(told);
        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void refusesLongBodiesAndOtherTypes() {
        String filler = "x".repeat(20_000);
        assertThat(rollBack("{\"rollBackTo\": 1, \"reason\": \"" + filler + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(client.post(RELEASES, "text/plain", "1", "Authorization", CURATOR)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void isTheCuratorsAlone() {
        long before = newest();
        String wish = "{\"rollBackTo\": 1, \"reason\": \"mischief\"}";
        assertThat(client.post(RELEASES, JSON, wish).statusCode()).isEqualTo(401);
        assertThat(client.post(RELEASES, JSON, wish, "Authorization", "Basic Y3VyYXRvcjp3cm9uZw==")
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.post(
                                RELEASES,
                                JSON,
                                wish,
                                "Authorization",
                                CURATOR,
                                "Origin",
                                "https://elsewhere.example",
                                "Sec-Fetch-Site",
                                "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(newest()).isEqualTo(before);
    }

    private HttpResponse<String> rollBack(String body) {
        return client.post(RELEASES, JSON, body, "Authorization", CURATOR);
    }

    private long newest() {
        return store.releases().getLast().number();
    }
}
