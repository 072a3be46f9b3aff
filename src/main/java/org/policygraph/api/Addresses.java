package org.policygraph.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Passage;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Where things are found below {@value #ROOT}. */
final class Addresses {

    static final String ROOT = "/api";
    static final String DOCS = ROOT + "/docs";
    static final String DESCRIPTION = ROOT + "/openapi.json";
    static final String PASSAGES = ROOT + "/passages";
    static final String CLAIMS = ROOT + "/claims";
    static final String EXPLAIN = ROOT + "/explain";
    static final String COMMITMENTS = ROOT + "/commitments";
    static final String SEARCH = ROOT + "/search";
    static final String SUGGEST = ROOT + "/suggest";
    static final String CONNECTIONS = ROOT + "/connections";
    static final String MATRIX = ROOT + "/matrix";
    static final String COOCCURRENCE = ROOT + "/cooccurrence";
    static final String TIMELINE = ROOT + "/timeline";
    static final String COMPARE = ROOT + "/compare";
    static final String GAPS = ROOT + "/gaps";
    static final String NETWORK = ROOT + "/network";
    static final String RELEASES = ROOT + "/releases";
    static final String ONTOLOGY_CHANGES = ROOT + "/ontology/changes";
    static final String QUESTIONS = ROOT + "/questions";

    private final RequestMappingHandlerMapping mapping;

    Addresses(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** Every address of the face, those of other features below the root included. */
    SortedSet<String> all() {
        var all = new TreeSet<String>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(each -> each.getPatternValues().stream()
                        .filter(Addresses::isBelow)
                        // What the description is made of on the way is nobody's business.
                        .filter(address ->
                                !address.startsWith(DESCRIPTION + ".") && !address.startsWith(DESCRIPTION + "/"))
                        .forEach(all::add));
        return all;
    }

    static boolean isBelow(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    static String of(Kind kind) {
        return ROOT + "/" + kind.plural();
    }

    /** The address of a thing's view; things of other kinds have none yet. */
    static Optional<String> of(Entry entry) {
        for (Kind kind : Kind.values()) {
            if (entry.is(kind)) {
                return Optional.of(of(kind) + "/" + encoded(entry.slug()));
            }
        }
        return Optional.empty();
    }

    static String of(Passage passage) {
        return PASSAGES + "/" + encoded(passage.slug());
    }

    static String claim(String slug) {
        return CLAIMS + "/" + encoded(slug);
    }

    /** A commitment is shown as of a day. */
    static String commitment(String slug, LocalDate day) {
        return COMMITMENTS + "/" + encoded(slug) + "?" + Parameter.DATE.parameterName() + "=" + day;
    }

    private static String encoded(String slug) {
        return UriUtils.encodePath(slug, StandardCharsets.UTF_8);
    }
}
