package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.policygraph.store.ReleaseRecord;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Makes responses: pages, links, completeness, and the entity tag that lets a client keep them while a release lasts. */
final class Answers {

    private static final int TAG_DIGITS = 32;
    private static final String LIMIT =
            Things.RELATIONS_SHOWN + " relations per predicate; " + Addresses.CLAIMS + "?about= lists all";

    private Answers() {}

    /** The page that was asked for of a whole list. */
    static <S, T> ResponseEntity<Wire.Page<T>> page(Question question, List<S> all, Function<S, T> words) {
        return page(question, all, words, ok(question));
    }

    /** The same, in an answer that was begun already. */
    static <S, T> ResponseEntity<Wire.Page<T>> page(
            Question question, List<S> all, Function<S, T> words, ResponseEntity.BodyBuilder answer) {
        int from = Math.toIntExact(Math.min(question.from(), all.size()));
        int to = Math.toIntExact(Math.min((long) from + question.size(), all.size()));
        List<T> items = all.subList(from, to).stream().map(words).toList();
        Wire.Links links = links(question, all.size());
        var page = new Wire.Page<>(
                all.size(), question.page(), question.size(), links, items, completeness(question, all.size(), to));
        return answer.header(HttpHeaders.LINK, Links.toPages(links)).body(page);
    }

    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, boolean truncated) {
        return one(question, item, completeness(question, truncated ? LIMIT : null, null));
    }

    /** One thing, of which so many relations were left out. */
    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, long left) {
        return one(question, item, left > 0 ? completeness(question, LIMIT, left) : completeness(question, null, null));
    }

    /** One thing that a limit may have cut something off from. */
    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, Optional<String> limit) {
        var links = new Wire.Links(self(question), null, null, null, null);
        return ok(question).body(new Wire.One<>(item, links, completeness(question, limit.orElse(null), null)));
    }

    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, ResponseEntity.BodyBuilder answer) {
        var links = new Wire.Links(self(question), null, null, null, null);
        return answer.body(new Wire.One<>(item, links, completeness(question, null, null)));
    }

    /** The same, in an answer that was begun already. */
    static <T> ResponseEntity<Wire.One<T>> one(
            Question question, T item, Optional<String> limit, ResponseEntity.BodyBuilder answer) {
        var links = new Wire.Links(self(question), null, null, null, null);
        return answer.body(new Wire.One<>(item, links, completeness(question, limit.orElse(null), null)));
    }

    /** The beginning of an answer that is another one in another format. */
    static ResponseEntity.BodyBuilder ok(Question question, MediaType format) {
        return begun(question, format.toString()).contentType(format);
    }

    /** The beginning of an answer that is another one in another format and on another day. */
    static ResponseEntity.BodyBuilder ok(Question question, MediaType format, LocalDate day) {
        return begun(question, format + " " + day).contentType(format);
    }

    /** The beginning of an answer of which there are variants at the same address. */
    static ResponseEntity.BodyBuilder ok(Question question, MediaType format, String variant) {
        return begun(question, variant).contentType(format);
    }

    /** Where a question is asked, with its parameters. */
    static String self(Question question) {
        return address(question.path(), question.parameters(), List.of());
    }

    /** Where the same is asked in a format. */
    static String self(Question question, String format) {
        var others = new LinkedHashMap<>(question.parameters());
        others.put(Parameter.FORMAT.parameterName(), List.of(format));
        return address(question.path(), others, List.of());
    }

    /** Where a list begins, in the newest release. */
    static String beginning(String path, Map<String, List<String>> parameters) {
        var others = new LinkedHashMap<>(parameters);
        others.remove(Parameter.PAGE.parameterName());
        others.remove(Parameter.CURSOR.parameterName());
        return address(path, others, List.of());
    }

    private static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, Wire.Completeness completeness) {
        var links = new Wire.Links(question.path(), null, null, null, null);
        return ok(question).body(new Wire.One<>(item, links, completeness));
    }

    /** The beginning of an answer in JSON. */
    static ResponseEntity.BodyBuilder ok(Question question) {
        return begun(question, "");
    }

    /** What every answer says of itself in its head, for those who read no further. */
    private static ResponseEntity.BodyBuilder begun(Question question, String variant) {
        ReleaseRecord release = question.catalogue().record();
        return ResponseEntity.ok()
                .eTag(tag(question, variant))
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, question.languages().header())
                .header("PolicyGraph-Release", Long.toString(release.number()))
                .header("PolicyGraph-Released", release.issued().toString())
                .header("PolicyGraph-Documents", Long.toString(release.documents()))
                .header(HttpHeaders.LINK, Links.ofEveryAnswer(question));
    }

    /** A page is all that was asked for; where no pages were, what does not fit is cut off. */
    private static Wire.Completeness completeness(Question question, int all, int to) {
        boolean cut = question.isWhole() && to < all;
        return cut
                ? completeness(question, question.size() + " at once; the link 'next' leads on", (long) all - to)
                : completeness(question, null, null);
    }

    private static Wire.Completeness completeness(Question question, @Nullable String limit, @Nullable Long more) {
        ReleaseRecord release = question.catalogue().record();
        return new Wire.Completeness(
                limit == null ? "complete" : "truncated",
                limit,
                more,
                release.number(),
                question.catalogue().names().release(release.number()).getURI(),
                release.issued(),
                release.documents());
    }

    /** Strong: the same release, address and parameters give the same bytes, as long as the program is the same. */
    private static String tag(Question question, String variant) {
        ReleaseRecord release = question.catalogue().record();
        String version = String.valueOf(Answers.class.getPackage().getImplementationVersion());
        String seed = String.join(
                "\n",
                version,
                Long.toString(release.number()),
                release.contentHash(),
                self(question),
                variant,
                question.languages().header());
        return "\"" + DigestUtils.sha256Hex(seed).substring(0, TAG_DIGITS) + "\"";
    }

    private static Wire.Links links(Question question, int total) {
        long from = question.from();
        long last = total == 0 ? 0 : (total - 1L) / question.size() * question.size();
        return new Wire.Links(
                self(question),
                beginning(question.path(), question.parameters()),
                from > 0 ? to(question, from > last ? last : Math.max(0, from - question.size())) : null,
                from + question.size() < total ? to(question, from + question.size()) : null,
                to(question, last));
    }

    private static String to(Question question, long from) {
        var others = new LinkedHashMap<>(question.parameters());
        others.remove(Parameter.PAGE.parameterName());
        others.remove(Parameter.CURSOR.parameterName());
        String cursor = Cursor.in(question, from).written();
        return address(question.path(), others, List.of(Parameter.CURSOR.parameterName() + "=" + cursor));
    }

    private static String address(String path, Map<String, List<String>> parameters, List<String> more) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach((name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        more.forEach(query::add);
        return path + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
