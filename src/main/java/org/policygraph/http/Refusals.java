package org.policygraph.http;

import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The problems of requests that no face has taken. */
final class Refusals {

    private static final Map<Integer, String> DETAILS = Map.of(
            400, "the request is not one that HTTP allows; see that its address is encoded and its headers are whole",
            404, "there is nothing at this address; start at / or at /api/docs",
            414, "the address is too long; send a query as the body of a POST",
            431, "the headers are too large; send fewer or shorter ones");

    private Refusals() {}

    static Problem of(int code) {
        HttpStatus known = HttpStatus.resolve(code);
        HttpStatus status = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
        String title = status.getReasonPhrase();
        String detail = DETAILS.getOrDefault(
                status.value(),
                status.is5xxServerError()
                        ? "the request may be right; the operator finds the reason in the log"
                        : "the request was refused: " + title.toLowerCase(Locale.ROOT));
        return Problem.of(status.value(), title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, detail);
    }
}
