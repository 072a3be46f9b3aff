package org.policygraph.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygraph.page.Moment;
import org.policygraph.store.ReleaseRecord;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The moment that a request asks about, to be kept in the links of its answer.
 *
 * @param query the parameters that name it, encoded; empty if it names none
 * @param validAt the day, month or year at which statements must hold; empty for any
 * @param newest the address without a moment
 */
public record Clocks(String query, String validAt, String newest) {

    private static final String KNOWN_AT = "knownAt";
    private static final String VALID_AT = "validAt";

    /** What a request asks about. */
    public static Clocks of(HttpServletRequest request) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(KNOWN_AT)
                .replaceQueryParam(VALID_AT);
        String query = List.of(KNOWN_AT, VALID_AT).stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + UriUtils.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String validAt = Optional.ofNullable(request.getParameter(VALID_AT)).orElse("");
        return new Clocks(query, validAt, address.build().toUriString());
    }

    /** As a page of a release shows it. */
    public Moment moment(ReleaseRecord release) {
        return query.isEmpty()
                ? Moment.NEWEST
                : new Moment(query, "As known in " + ReleaseText.named(release) + held(), newest);
    }

    private String held() {
        return validAt.isEmpty() ? "." : ", without what is known not to have held in " + validAt + ".";
    }
}
