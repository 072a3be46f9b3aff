package org.policygraph.api;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.policygraph.network.Network;
import org.policygraph.network.NetworkFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a network where one is wanted, and otherwise with JSON. */
final class NetworkReplies {

    private final KeptAnswers kept;

    NetworkReplies(KeptAnswers kept) {
        this.kept = kept;
    }

    /**
     * The answer in the format that is wanted; networks are kept.
     *
     * @param known the entity tags that the sender has; empty: none
     * @param <T> what the answer is in JSON
     */
    <T> ResponseEntity<T> of(
            Question question,
            String accept,
            String known,
            Supplier<ResponseEntity<T>> json,
            Supplier<Network> network) {
        return of(question, NetworkChoice.of(question, accept), known, json, network);
    }

    /** The same in a format that was chosen already; nothing: another answer. */
    <T> ResponseEntity<T> of(
            Question question,
            Optional<NetworkFormat> chosen,
            String known,
            Supplier<ResponseEntity<T>> other,
            Supplier<Network> network) {
        return chosen.map(format -> kept.reply(
                        head(question, format),
                        known,
                        () -> NetworkReplies.<T>written(question, format, network.get())))
                .orElseGet(other);
    }

    private static ResponseEntity.BodyBuilder head(Question question, NetworkFormat format) {
        return Answers.ok(question, NetworkChoice.type(format), format.word());
    }

    /**
     * Methods promise what they give in JSON, for the description of the face is made of that; the bytes of another
     * format go out as they are.
     */
    @SuppressWarnings("unchecked")
    private static <T> ResponseEntity<T> written(Question question, NetworkFormat format, Network network) {
        String file = question.path().replaceAll("^.*/", "") + format.ending();
        return (ResponseEntity<T>) head(question, format)
                .header("PolicyGraph-Completeness", network.origin().completeness())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .header(HttpHeaders.LINK, alternates(question, format))
                .body(format.written(network));
    }

    private static String alternates(Question question, NetworkFormat chosen) {
        var links = new StringJoiner(", ");
        for (NetworkFormat format : NetworkFormat.values()) {
            if (format != chosen) {
                links.add("<" + Answers.self(question, format.word()) + ">; rel=\"alternate\"; type=\""
                        + format.mediaType() + "\"");
            }
        }
        return links.toString();
    }
}
