package org.policygraph.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.page.Moment;
import org.policygraph.store.ReleaseRecord;
import org.springframework.web.util.UriUtils;

/**
 * The moment that a request asks about, to be kept in the links of its answer.
 *
 * @param knownAt the release that must be shown, or when it was known; empty for the newest
 * @param validAt the day, month or year at which statements must hold; empty for any
 * @param path the address without parameters
 * @param others the parameters that are not about time
 */
public record Clocks(String knownAt, String validAt, String path, List<Moment.Asked> others) {

    private static final String KNOWN_AT = "knownAt";
    private static final String VALID_AT = "validAt";

    /** Copies its list. */
    public Clocks {
        others = List.copyOf(others);
    }

    /** What a request asks about. */
    public static Clocks of(HttpServletRequest request) {
        var others = new ArrayList<Moment.Asked>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(KNOWN_AT) && !name.equals(VALID_AT)) {
                Stream.of(values).forEach(value -> others.add(new Moment.Asked(name, value)));
            }
        });
        return new Clocks(value(request, KNOWN_AT), value(request, VALID_AT), request.getRequestURI(), others);
    }

    private static String value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    /** The parameters that name it, encoded; empty if it names none. */
    public String query() {
        String known = knownAt.isEmpty() ? "" : KNOWN_AT + "=" + encoded(knownAt);
        String valid = validAt.isEmpty() ? "" : VALID_AT + "=" + encoded(validAt);
        return known + (known.isEmpty() || valid.isEmpty() ? "" : "&") + valid;
    }

    /** As a page of a release shows it. */
    public Moment moment(ReleaseRecord release) {
        String words = query().isEmpty() ? "" : "As known in " + ReleaseText.named(release) + held();
        return new Moment(query(), words, knownAt, validAt, path, others);
    }

    private String held() {
        return validAt.isEmpty() ? "." : "; what had ended before " + validAt + " or began later is left out.";
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
