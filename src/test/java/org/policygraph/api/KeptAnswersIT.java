package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/** A service that makes one large answer at a time, and lets nobody wait for a place. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "policygraph.store=memory",
            "policygraph.answers.max-concurrent=1",
            "policygraph.answers.patience=0s",
            "spring.main.banner-mode=off"
        })
class KeptAnswersIT {

    private static final String FORA = "/api/questions/cq01-fora-that-address-a-topic/answers?";
    private static final int CLIENTS = 12;

    private final ApiClient client;
    private final KeptAnswers kept;

    KeptAnswersIT(@Autowired @LocalServerPort int port, @Autowired KeptAnswers kept) {
        this.client = ApiClient.on(port);
        this.kept = kept;
    }

    /** Where no place is free, nothing is made: what is answered all the same was there already. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "xlsx"})
    void givesTheSameBytesAgainWithoutMakingThem(String format) {
        String address = FORA + "format=" + format;
        byte[] first = client.bytes(address);
        String tag = header(client.get(address), "ETag");

        inAFullHouse(() -> {
            assertThat(client.bytes(address)).isNotEmpty().isEqualTo(first);
            assertThat(header(client.get(address), "ETag")).isEqualTo(tag);
            HttpResponse<String> known = client.get(address, "If-None-Match", tag);
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            String other = address + "&topic=topic-cybercrime";
            assertThat(client.get(other).statusCode()).isEqualTo(503);
            assertThat(client.get(other, "If-None-Match", tag).statusCode()).isEqualTo(503);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FORA + "topic=topic-capacity-building",
                "/api/matrix?rows=actors",
                "/api/matrix?rows=actors&format=csv",
                "/api/matrix?rows=actors&format=gexf",
                "/api/cooccurrence?of=fora&format=zip",
                "/api/compare?things=estonia,latvia",
                "/api/network?topic=topic-cybercrime",
                "/api/topics?format=graphml"
            })
    void refusesPolitelyWhatThereIsNoPlaceFor(String address) {
        inAFullHouse(() -> {
            HttpResponse<String> refused = client.get(address);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(header(refused, "Content-Type")).startsWith("application/problem+json");
            assertThat(Integer.parseInt(header(refused, "Retry-After"))).isPositive();
            assertThat(header(refused, "ETag")).isEmpty();
            assertThat(ApiClient.read(refused.body()).get("type").asString()).endsWith("/busy");
            assertThat(ApiClient.read(refused.body()).get("detail").asString()).startsWith("1 large answers");
        });
        assertThat(client.get(address).statusCode()).isEqualTo(200);
    }

    /** Many at once, each with a wish of its own: each gets a whole answer or a refusal, and later what was refused. */
    @Test
    void servesOrRefusesEachOfManyAtOnce() {
        var answers = IntStream.rangeClosed(1, CLIENTS)
                .mapToObj(KeptAnswersIT::wish)
                .map(wish -> CompletableFuture.supplyAsync(() -> client.get(wish)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200, 503)
                .contains(200);
        assertThat(answers).allSatisfy(answer -> {
            boolean refused = answer.statusCode() == 503;
            assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(refused);
            assertThat(answer.body().strip()).endsWith(refused ? "}" : "</graphml>");
        });
        IntStream.rangeClosed(1, CLIENTS)
                .mapToObj(KeptAnswersIT::wish)
                .forEach(wish -> assertThat(client.get(wish).statusCode()).isEqualTo(200));
    }

    /** Who asks for what is being made waits for it, and takes no place. */
    @Test
    void makesWhatManyWantOnce() {
        var answers = IntStream.rangeClosed(1, CLIENTS)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> client.get("/api/matrix?rows=states&evidence=7")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    }

    private static String wish(int number) {
        return "/api/matrix?rows=topics&columns=actors&format=graphml&evidence=" + number;
    }

    /** Does something while the only place is taken. */
    private void inAFullHouse(Runnable act) {
        var taken = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> kept.replyOnce(ResponseEntity.ok(), "", () -> {
            taken.countDown();
            await(done);
            return ResponseEntity.noContent().build();
        }));
        try {
            await(taken);
            act.run();
        } finally {
            done.countDown();
            holder.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
