package org.policygraph.moment;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.policygraph.store.ReleaseRecord;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a resource in time (RFC 7089): the resource is its own time gate, and its state in a release has the
 * same address with the release as a parameter.
 *
 * @param original the address without a moment
 */
record Memento(String original) {

    static final String TIME_MAP = "/timemap";

    private static final String CURSOR = "cursor";

    /** Longer addresses, such as those of long queries, would fill the head of the answer. */
    private static final int LONGEST_LINKED = 1000;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME;

    static Memento of(HttpServletRequest request) {
        var address = UriComponentsBuilder.fromUriString(request.getRequestURL().toString());
        Optional.ofNullable(request.getQueryString()).ifPresent(address::query);
        // A cursor goes on in one release; at other moments there is the list that it is of.
        return new Memento(address.replaceQueryParam(Moments.PARAMETER)
                .replaceQueryParam(CURSOR)
                .build()
                .toUriString());
    }

    /** Where the state in a release is. */
    String in(ReleaseRecord release) {
        return original + (original.contains("?") ? "&" : "?") + Moments.PARAMETER + "=" + Moments.RELEASE
                + release.number();
    }

    /** When a release was published, as HTTP writes it. */
    static String date(ReleaseRecord release) {
        return HTTP_DATE.format(release.issued().atZone(ZoneOffset.UTC));
    }

    /** The moment of a header, if it is one. */
    static Optional<Instant> moment(String header) {
        try {
            return Optional.of(Instant.from(HTTP_DATE.parse(header)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The links of the resource itself; none if its address is very long. */
    String links() {
        if (original.length() > LONGEST_LINKED) {
            return "";
        }
        return "<" + original + ">; rel=\"original timegate\", " + timeMap("timemap");
    }

    /**
     * The links of its state in a release; none if its address is very long.
     *
     * @param all the releases in which it was there; the one may be none of them
     */
    String links(ReleaseRecord release, List<ReleaseRecord> all) {
        if (original.length() > LONGEST_LINKED) {
            return "";
        }
        int at = all.indexOf(release);
        var links = new StringJoiner(", ").add(links());
        for (int other = 0; other < all.size(); other++) {
            var relations = new StringJoiner(" ", "", "").setEmptyValue("");
            add(relations, "first", other == 0);
            add(relations, "last", other == all.size() - 1);
            add(relations, "prev", other == at - 1);
            add(relations, "next", at >= 0 && other == at + 1);
            if (relations.length() > 0 || other == at) {
                links.add(memento(all.get(other), relations.add("memento").toString()));
            }
        }
        return links.toString();
    }

    /** All its states, in the format of RFC 6690. */
    String timeMap(List<ReleaseRecord> all) {
        var links = new StringJoiner(",\n", "", "\n");
        links.add("<" + original + ">; rel=\"original timegate\"");
        links.add(timeMap("self")
                + (all.isEmpty()
                        ? ""
                        : "; from=\"%s\"; until=\"%s\"".formatted(date(all.getFirst()), date(all.getLast()))));
        for (ReleaseRecord release : all) {
            links.add(memento(release, "memento"));
        }
        return links.toString();
    }

    private String timeMap(String relation) {
        var address = UriComponentsBuilder.fromUriString(original)
                .replacePath(TIME_MAP)
                .replaceQuery("uri=" + URLEncoder.encode(original, StandardCharsets.UTF_8));
        return "<%s>; rel=\"%s\"; type=\"application/link-format\""
                .formatted(address.build(true).toUriString(), relation);
    }

    private String memento(ReleaseRecord release, String relations) {
        return "<%s>; rel=\"%s\"; datetime=\"%s\"".formatted(in(release), relations, date(release));
    }

    private static void add(StringJoiner relations, String relation, boolean holds) {
        if (holds) {
            relations.add(relation);
        }
    }
}
