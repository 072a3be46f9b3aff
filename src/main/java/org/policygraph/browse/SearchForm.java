package org.policygraph.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * What somebody has put into the search form.
 *
 * @param words what is looked for
 * @param kind the kind of hits; empty for all
 * @param about slugs of things that a hit must be linked with
 * @param in slugs of documents that must speak of it
 * @param from the first day, month or year; empty for any
 * @param to the last one; empty for any
 */
record SearchForm(String words, String kind, Set<String> about, Set<String> in, String from, String to) {

    SearchForm {
        about = new LinkedHashSet<>(about);
        in = new LinkedHashSet<>(in);
    }

    static SearchForm of(HttpServletRequest request) {
        return new SearchForm(
                one(request, "q"),
                one(request, "kind"),
                all(request, "about"),
                all(request, "in"),
                one(request, "from"),
                one(request, "to"));
    }

    private static String one(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private static Set<String> all(HttpServletRequest request, String name) {
        var values = new LinkedHashSet<String>();
        Optional.ofNullable(request.getParameterValues(name)).stream()
                .flatMap(Stream::of)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }

    SearchForm ofKind(String other) {
        return new SearchForm(words, other, about, in, from, to);
    }

    SearchForm with(Facet.Field field, String slug) {
        return changed(field, slug, true);
    }

    SearchForm without(Facet.Field field, String slug) {
        return changed(field, slug, false);
    }

    /** The words alone. */
    SearchForm unfiltered() {
        return new SearchForm(words, "", Set.of(), Set.of(), "", "");
    }

    /** Without the things that a hit must be linked with. */
    SearchForm unlinked() {
        return new SearchForm(words, kind, Set.of(), Set.of(), from, to);
    }

    /** In another period; empty ends are open. */
    SearchForm during(String first, String last) {
        return new SearchForm(words, kind, about, in, first, last);
    }

    /** The period in words; empty for any. */
    String period() {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? to.isEmpty() ? "" : "until " + to : "since " + from;
        }
        return from.equals(to) ? from : from + " – " + to;
    }

    private SearchForm changed(Facet.Field field, String slug, boolean added) {
        var things = new LinkedHashSet<>(about);
        var documents = new LinkedHashSet<>(in);
        Set<String> chosen = field == Facet.Field.IN ? documents : things;
        if (added) {
            chosen.add(slug);
        } else {
            chosen.remove(slug);
        }
        return new SearchForm(words, kind, things, documents, from, to);
    }

    boolean isFiltered() {
        return !kind.isEmpty() || !about.isEmpty() || !in.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    /** The parameters, encoded. */
    String query() {
        var parts = new ArrayList<String>();
        add(parts, "q", List.of(words));
        add(parts, "kind", List.of(kind));
        add(parts, "about", about);
        add(parts, "in", in);
        add(parts, "from", List.of(from));
        add(parts, "to", List.of(to));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String name, Iterable<String> values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                parts.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        }
    }
}
