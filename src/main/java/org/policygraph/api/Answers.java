package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Answers() {}

    /** The page that was asked for of a whole list. */
    static <S, T> ResponseEntity<Wire.Page<T>> page(Question question, List<S> all, Function<S, T> words) {
        return page(question, all, words, ok(question));
    }

    /** The same, in an answer that was begun already. */
    static <S, T> ResponseEntity<Wire.Page<T>> page(
            Question question, List<S> all, Function<S, T> words, ResponseEntity.BodyBuilder answer) {
        long from = Math.min((question.page() - 1L) * question.size(), all.size());
        long to = Math.min(from + question.size(), all.size());
        List<T> items = all.subList((int) from, (int) to).stream().map(words).toList();
        int last = Math.max(1, Math.ceilDiv(all.size(), question.size()));
        Wire.Links links = links(question, last);
        var page = new Wire.Page<>(
                all.size(), question.page(), question.size(), links, items, completeness(question, null));
        return answer.header(HttpHeaders.LINK, header(links)).body(page);
    }

    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, boolean truncated) {
        String limit = truncated
                ? Things.RELATIONS_SHOWN + " relations per predicate; " + Addresses.CLAIMS + "?about= lists all"
                : null;
        return one(question, item, limit);
    }

    /** The same, cut by another limit, or by none. */
    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, @Nullable String limit) {
        var links = new Wire.Links(question.path(), null, null, null, null);
        return ok(question).body(new Wire.One<>(item, links, completeness(question, limit)));
    }

    static <T> ResponseEntity<Wire.One<T>> one(Question question, T item, ResponseEntity.BodyBuilder answer) {
        var links = new Wire.Links(self(question), null, null, null, null);
        return answer.body(new Wire.One<>(item, links, completeness(question, null)));
    }

    /** The beginning of an answer that is another one in another format and on another day. */
    static ResponseEntity.BodyBuilder ok(Question question, MediaType format, LocalDate day) {
        return ResponseEntity.ok()
                .eTag(tag(question, format + " " + day))
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(format);
    }

    private static ResponseEntity.BodyBuilder ok(Question question) {
        return ResponseEntity.ok().eTag(tag(question, "")).cacheControl(CacheControl.noCache());
    }

    private static Wire.Completeness completeness(Question question, @Nullable String limit) {
        ReleaseRecord release = question.catalogue().record();
        return new Wire.Completeness(
                limit == null ? "complete" : "truncated",
                limit,
                release.number(),
                release.issued(),
                release.documents());
    }

    /** Strong: the same release, address and parameters give the same bytes, as long as the program is the same. */
    private static String tag(Question question, String variant) {
        ReleaseRecord release = question.catalogue().record();
        String version = String.valueOf(Answers.class.getPackage().getImplementationVersion());
        String seed = String.join(
                "\n", version, Long.toString(release.number()), release.contentHash(), self(question), variant);
        return "\"" + DigestUtils.sha256Hex(seed).substring(0, TAG_DIGITS) + "\"";
    }

    private static Wire.Links links(Question question, int last) {
        int page = question.page();
        return new Wire.Links(
                self(question),
                to(question, 1),
                page > 1 ? to(question, Math.min(page - 1, last)) : null,
                page < last ? to(question, page + 1) : null,
                to(question, last));
    }

    private static String header(Wire.Links links) {
        var relations = new StringJoiner(", ");
        add(relations, "first", links.first());
        add(relations, "prev", links.prev());
        add(relations, "next", links.next());
        add(relations, "last", links.last());
        return relations.toString();
    }

    private static void add(StringJoiner relations, String relation, @Nullable String target) {
        if (target != null) {
            relations.add("<" + target + ">; rel=\"" + relation + "\"");
        }
    }

    private static String self(Question question) {
        return address(question.path(), question.parameters(), List.of());
    }

    private static String to(Question question, int page) {
        var others = new LinkedHashMap<>(question.parameters());
        others.remove(Parameter.PAGE.parameterName());
        List<String> paged = page == 1 ? List.of() : List.of(Parameter.PAGE.parameterName() + "=" + page);
        return address(question.path(), others, paged);
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
