package org.policygraph.api;

import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.feed.AtomFeed;

/** The links in the head of an answer (RFC 8288, with the relations that IANA has registered). */
final class Links {

    /** What has an IRI of its own and a citation. */
    private static final Pattern CITABLE = Pattern.compile(
            Addresses.ROOT + "/(?:claims(?=/[^/]+/[^/]+/[^/]+$)|passages(?=/[^/]+/[^/]+$)|documents(?=/[^/]+$))/(.+)");

    /** Below which there is something, though they are nothing themselves without parameters. */
    private static final Set<String> NO_LISTS = Set.of(
            Addresses.COMMITMENTS, Addresses.CONNECTIONS, Addresses.ROOT + "/ontology", Addresses.ROOT + "/things");

    private Links() {}

    /** The other pages of a list. */
    static String toPages(Wire.Links links) {
        var relations = new StringJoiner(", ");
        add(relations, "first", links.first());
        add(relations, "prev", links.prev());
        add(relations, "next", links.next());
        add(relations, "last", links.last());
        return relations.toString();
    }

    /** The release that it comes from, the list that it is in, and the descriptions of this face. */
    static String ofEveryAnswer(Question question) {
        return ofEveryAnswer(question.catalogue(), question.path());
    }

    /** The same of an answer from a release at a path. */
    static String ofEveryAnswer(Catalogue catalogue, String path) {
        var relations = new StringJoiner(", ");
        add(
                relations,
                "via",
                catalogue.names().release(catalogue.record().number()).getURI());
        list(path).ifPresent(list -> add(relations, "collection", list));
        Matcher citable = CITABLE.matcher(path);
        if (citable.matches()) {
            add(relations, "cite-as", catalogue.names().ids() + citable.group(1));
            relations.add("<" + path + "/citation>; rel=\"describedby\"; type=\"" + CitationChoice.CSL_TYPE + "\"");
        }
        add(relations, "service-desc", Addresses.DESCRIPTION);
        add(relations, "service-doc", Addresses.DOCS);
        return relations.toString();
    }

    /** Where one can subscribe to what changes. */
    static String toFeed(String address) {
        return "<" + address + ">; rel=\"alternate\"; type=\"" + AtomFeed.MEDIA_TYPE + "\"";
    }

    /** {@code /api/topics} of {@code /api/topics/topic-cybercrime}. */
    private static Optional<String> list(String path) {
        int end = path.indexOf('/', Addresses.ROOT.length() + 1);
        return end < 0
                ? Optional.empty()
                : Optional.of(path.substring(0, end)).filter(list -> !NO_LISTS.contains(list));
    }

    private static void add(StringJoiner relations, String relation, @Nullable String target) {
        if (target != null) {
            relations.add("<" + target + ">; rel=\"" + relation + "\"");
        }
    }
}
