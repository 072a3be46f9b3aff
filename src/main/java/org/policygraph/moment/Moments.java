package org.policygraph.moment;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.history.Presence;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.web.util.UriUtils;

/** Finds the release that was known at a moment. */
final class Moments {

    static final String PARAMETER = "knownAt";
    static final String RELEASE = "release-";

    /** Where a thing is told of, with or without a suffix that chooses a format. */
    private static final Pattern THING = Pattern.compile("/(?:id|doc|linkset/doc"
            + "|api/(?:topics|fora|actors|outcomes|documents|passages|claims|commitments))"
            + "/(?<slug>.+?)(?:\\.(?:html|ttl|trig|jsonld|rdf|nt|nq))?");

    private static final Pattern NUMBERED = Pattern.compile(RELEASE + "(\\d{1,18})");

    private final Store store;
    private final Names names;
    private final Presence presence;

    Moments(Store store, Names names) {
        this.store = store;
        this.names = names;
        this.presence = new Presence(store, names);
    }

    /**
     * The release that somebody names, or the newest one at the end of a day, a month or a year (UTC), or at an instant.
     *
     * @throws ProblemException if it is neither, or nothing was published then
     */
    ReleaseRecord named(String text) {
        return number(text).map(this::numbered).orElseGet(() -> at(text));
    }

    /** The newest at an instant; the first of them if it is older than all (RFC 7089, section 4.5.1). */
    static Optional<ReleaseRecord> near(Instant instant, List<ReleaseRecord> releases) {
        return at(instant, releases).or(() -> releases.stream().findFirst());
    }

    /**
     * The releases in which there was something at an address, the oldest first: of a thing those that say anything of it,
     * of everything else all that can be read.
     *
     * @param path below the root, percent-encoded
     */
    List<ReleaseRecord> of(String path) {
        Matcher thing = THING.matcher(path);
        if (!thing.matches()) {
            return store.releases();
        }
        String slug = UriUtils.decode(thing.group("slug"), StandardCharsets.UTF_8);
        List<ReleaseRecord> there = presence.of(names.id(slug));
        return there.isEmpty() ? store.releases() : there;
    }

    private Optional<Long> number(String text) {
        String local = text.startsWith(names.base() + "releases/")
                ? RELEASE + text.substring((names.base() + "releases/").length())
                : text;
        Matcher numbered = NUMBERED.matcher(local);
        return numbered.matches() ? Optional.of(Long.parseLong(numbered.group(1))) : Optional.empty();
    }

    private ReleaseRecord numbered(long number) {
        return store.releases().stream()
                .filter(release -> release.number() == number)
                .findFirst()
                .orElseThrow(() -> unknown("there is no release " + number + " to read"));
    }

    private ReleaseRecord at(String text) {
        Instant end = end(text);
        return at(end, store.releases()).orElseThrow(() -> unknown("nothing was published by " + text));
    }

    private static Optional<ReleaseRecord> at(Instant instant, List<ReleaseRecord> releases) {
        return releases.stream()
                .filter(release -> !release.issued().isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    private ProblemException unknown(String what) {
        List<ReleaseRecord> releases = store.releases();
        String there = releases.isEmpty()
                ? "nothing is published yet"
                : "there are releases %d (%s) to %d (%s)"
                        .formatted(
                                releases.getFirst().number(),
                                releases.getFirst().issued(),
                                releases.getLast().number(),
                                releases.getLast().issued());
        return Problem.of(404, "unknown-release", "No such release", what + "; " + there)
                .with("parameter", PARAMETER)
                .exception();
    }

    private static Instant end(String text) {
        try {
            return Period.of(text)
                    .map(period -> after(period.to()))
                    .orElseGet(() -> text.equals("today")
                            ? Instant.MAX
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notAMoment) {
            throw Problem.of(
                            400,
                            "bad-value",
                            "Value not allowed",
                            "the parameter '%s' is '%s'; give a release such as release-1, or a moment such as 2026-11-25, 2026-11, 2026 or 2026-11-25T12:00:00Z, or 'today'"
                                    .formatted(PARAMETER, text))
                    .with("parameter", PARAMETER)
                    .with("value", text)
                    .exception();
        }
    }

    private static Instant after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
    }
}
