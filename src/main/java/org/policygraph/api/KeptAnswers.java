package org.policygraph.api;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers that take long to make, such as networks: their bytes are kept by entity tag, whoever has one already is told
 * so before it is made, and only so many are made at once. Whoever asks for one that is being made waits for it.
 * Thread-safe.
 */
final class KeptAnswers {

    private static final String RETRY_SECONDS = "2";

    private final AnswersProperties limits;
    private final JsonMapper json;
    private final Semaphore places;
    private final AsyncCache<String, Kept> kept;

    KeptAnswers(AnswersProperties limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
        this.places = new Semaphore(limits.maxConcurrent());
        this.kept = Caffeine.newBuilder()
                .maximumWeight(limits.cache().toBytes())
                // What is too much is gone when an answer is given, and not some time later.
                .executor(Runnable::run)
                .weigher((String key, Kept answer) -> 2 * key.length() + answer.length())
                .buildAsync();
    }

    /**
     * The answer, or that the sender has it already.
     *
     * @param head how the answer begins, its entity tag included
     * @param known the entity tags that the sender has; empty: none
     * @param made makes the whole answer, of bytes or of what is written as JSON
     * @param <T> what the answer is of
     * @throws ProblemException if too many answers are being made
     */
    <T> ResponseEntity<T> reply(ResponseEntity.HeadersBuilder<?> head, String known, Supplier<ResponseEntity<T>> made) {
        return unlessKnown(head, known, () -> keptOrMade(head.build().getHeaders(), made));
    }

    /** A tag tells the answers of one address apart; the links say which address it is. Without a tag each differs. */
    private <T> ResponseEntity<T> keptOrMade(HttpHeaders begun, Supplier<ResponseEntity<T>> made) {
        return Optional.ofNullable(begun.getETag())
                .map(tag -> tag + begun.get(HttpHeaders.LINK))
                .map(key -> of(key, () -> written(made.get())).<T>reply())
                .orElseGet(() -> bounded(made));
    }

    /**
     * The same without keeping it.
     *
     * @throws ProblemException if too many answers are being made
     */
    <T> ResponseEntity<T> replyOnce(
            ResponseEntity.HeadersBuilder<?> head, String known, Supplier<ResponseEntity<T>> made) {
        return unlessKnown(head, known, () -> bounded(made));
    }

    /** What takes no time to make, or that the sender has it already. */
    static <T> ResponseEntity<T> unlessKnown(
            ResponseEntity.HeadersBuilder<?> head, String known, Supplier<ResponseEntity<T>> made) {
        HttpHeaders begun = head.build().getHeaders();
        return Optional.ofNullable(begun.getETag())
                .filter(tag -> isKnown(tag, known))
                .map(tag -> new ResponseEntity<T>(begun, HttpStatus.NOT_MODIFIED))
                .orElseGet(made);
    }

    private <T> T bounded(Supplier<T> made) {
        enter();
        try {
            return made.get();
        } finally {
            places.release();
        }
    }

    /** Whether the sender has an answer (RFC 9110, section 13.1.2). */
    private static boolean isKnown(String tag, String known) {
        return known.strip().equals("*") || known.contains(tag);
    }

    private Kept of(String key, Supplier<Kept> made) {
        var ours = new CompletableFuture<Kept>();
        CompletableFuture<Kept> others = kept.asMap().putIfAbsent(key, ours);
        if (others != null) {
            return awaited(others);
        }
        try {
            Kept answer = bounded(made);
            ours.complete(answer);
            return answer;
        } finally {
            // Whatever has happened, nobody waits for ever, and what failed is not kept.
            ours.cancel(false);
        }
    }

    private Kept awaited(CompletableFuture<Kept> others) {
        try {
            return others.join();
        } catch (CancellationException failed) {
            throw busy();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private ProblemException busy() {
        return Problem.of(
                        503,
                        "busy",
                        "Too many queries are running",
                        limits.maxConcurrent() + " large answers are being made, which is the limit; try again in a"
                                + " moment")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .exception();
    }

    private Kept written(ResponseEntity<?> answer) {
        var headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        if (answer.getBody() instanceof byte[] bytes) {
            return new Kept(headers, bytes);
        }
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new Kept(headers, json.writeValueAsBytes(answer.getBody()));
    }

    private static final class Kept {

        private final HttpHeaders headers;
        private final byte[] body;

        Kept(HttpHeaders headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }

        int length() {
            return body.length;
        }

        /** Methods promise what they give in JSON, for the description of the face is made of that. */
        @SuppressWarnings("unchecked")
        <T> ResponseEntity<T> reply() {
            return (ResponseEntity<T>) new ResponseEntity<>(body, headers, HttpStatus.OK);
        }
    }
}
