package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.policygraph.http.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class KeptAnswersTest {

    private static final String TAG = "\"1\"";

    private final KeptAnswers kept = new KeptAnswers(
            new AnswersProperties(DataSize.ofMegabytes(1), 1, Duration.ZERO),
            JsonMapper.builder().build());
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void makesAnAnswerOnceAndGivesItAgain() {
        var first = kept.reply(head(TAG), "", () -> answer(TAG, "graph"));
        var again = kept.reply(head(TAG), "\"another\"", () -> answer(TAG, "graph"));

        assertThat(made).hasValue(1);
        assertThat(text(again)).isEqualTo(text(first)).isEqualTo("graph");
        assertThat(again.getHeaders().getETag()).isEqualTo(TAG);
    }

    @Test
    void writesWhatIsNotBytesAsJson() {
        var answer = kept.reply(head(TAG), "", () -> ResponseEntity.ok().<Object>body(Map.of("edges", 2)));

        assertThat(text(answer)).isEqualTo("{\"edges\":2}");
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
    }

    @Test
    void saysThatOneHasItWithoutMakingIt() {
        assertThat(kept.reply(head(TAG), "\"0\", W/\"1\"", () -> answer(TAG, ""))
                        .getStatusCode()
                        .value())
                .isEqualTo(304);
        assertThat(kept.replyOnce(head(TAG), "*", () -> answer(TAG, ""))
                        .getStatusCode()
                        .value())
                .isEqualTo(304);
        assertThat(made).hasValue(0);
    }

    @Test
    void tellsTheAnswersOfTwoAddressesApart() {
        kept.reply(head(TAG).header(HttpHeaders.LINK, "</one>; rel=\"self\""), "", () -> answer(TAG, "one"));
        var other = kept.reply(
                head(TAG).header(HttpHeaders.LINK, "</other>; rel=\"self\""), "", () -> answer(TAG, "other"));

        assertThat(text(other)).isEqualTo("other");
    }

    @Test
    void refusesToMakeMoreThanItsLimitAtOnce() {
        Supplier<ResponseEntity<Object>> another = () -> kept.reply(head("\"2\""), "", () -> answer("\"2\"", "more"));

        var refused = catchThrowableOfType(ProblemException.class, () -> kept.reply(head(TAG), "", another));

        assertThat(refused.problem().status()).isEqualTo(503);
        assertThat(refused.problem().headers()).containsKey("Retry-After");
        assertThat(made).hasValue(0);
        assertThat(text(another.get())).isEqualTo("more");
    }

    @Test
    void doesNotKeepWhatFailed() {
        Supplier<ResponseEntity<Object>> failing = () -> {
            throw new IllegalStateException("no answer");
        };
        assertThatThrownBy(() -> kept.reply(head(TAG), "", failing)).hasMessage("no answer");

        assertThat(text(kept.reply(head(TAG), "", () -> answer(TAG, "graph")))).isEqualTo("graph");
    }

    /** Two of them fit. */
    @Test
    void forgetsAnswersSoThatItsBytesSuffice() {
        var small = new KeptAnswers(
                new AnswersProperties(DataSize.ofBytes(1_000), 1, Duration.ZERO),
                JsonMapper.builder().build());
        int all = 100;
        for (int round = 0; round < 2; round++) {
            for (int number = 0; number < all; number++) {
                String tag = "\"" + number + "\"";
                small.reply(head(tag), "", () -> answer(tag, "x".repeat(400)));
            }
        }

        assertThat(made.get()).isBetween(2 * all - 2, 2 * all);
    }

    @Test
    void givesWhatIsTooLargeToBeKept() {
        var small = new KeptAnswers(
                new AnswersProperties(DataSize.ofBytes(1_000), 1, Duration.ZERO),
                JsonMapper.builder().build());
        String large = "x".repeat(2_000);

        for (int time = 1; time <= 3; time++) {
            assertThat(text(small.reply(head(TAG), "", () -> answer(TAG, large))))
                    .isEqualTo(large);
            assertThat(made).hasValue(time);
        }
        small.reply(head("\"2\""), "", () -> answer("\"2\"", "small"));
        small.reply(head("\"2\""), "", () -> answer("\"2\"", "small"));
        assertThat(made).hasValue(4);
    }

    /** There is one place: were the second to make it, too, it would be refused. */
    @Test
    void givesTwoWhoAskAtOnceTheSame() {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> kept.reply(head(TAG), "", () -> {
            begun.countDown();
            await(go);
            return answer(TAG, "graph");
        }));
        await(begun);
        go.countDown();
        var second = kept.reply(head(TAG), "", () -> answer(TAG, "graph"));

        assertThat(text(first.join())).isEqualTo(text(second)).isEqualTo("graph");
        assertThat(made).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private ResponseEntity<Object> answer(String tag, String text) {
        made.incrementAndGet();
        return ResponseEntity.ok().eTag(tag).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity.BodyBuilder head(String tag) {
        return ResponseEntity.ok().eTag(tag);
    }

    private static String text(ResponseEntity<?> answer) {
        return answer.getBody() instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : "";
    }
}
