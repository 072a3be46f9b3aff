package org.policygraph.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.SparqlReader;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.NearestName;
import org.policygraph.vocabulary.Prefixes;

/** Declares the prefixes that a query uses without declaring them. */
final class MissingPrefixes {

    private static final Pattern UNRESOLVED = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final int MOST = 10;

    private final SparqlReader reader;
    private final Map<String, String> known;

    MissingPrefixes(SparqlReader reader, Names names) {
        this.reader = reader;
        this.known = new HashMap<>(Prefixes.of(names));
        // As other projects write them.
        known.put("dct", "http://purl.org/dc/terms/");
        known.put("policygraph", known.getOrDefault("pg", ""));
    }

    /**
     * The query, with the prefixes that it lacks.
     *
     * @throws QueryFailure if it is none for another reason, or a prefix is like none that is known
     */
    Mended mend(String text) {
        var added = new ArrayList<Added>();
        String mended = text;
        while (true) {
            try {
                return new Mended(reader.query(mended).query(), List.copyOf(added));
            } catch (QueryFailure.Malformed malformed) {
                Added missing = missing(malformed).orElseThrow(() -> malformed);
                if (added.size() >= MOST) {
                    throw malformed;
                }
                added.add(missing);
                mended = "PREFIX " + missing.prefix() + ": <" + missing.namespace() + "> " + mended;
            }
        }
    }

    private Optional<Added> missing(QueryFailure.Malformed malformed) {
        Matcher name = UNRESOLVED.matcher(String.valueOf(malformed.getMessage()));
        if (!name.find()) {
            return Optional.empty();
        }
        String prefix = name.group(1);
        return Optional.of(prefix)
                .filter(known::containsKey)
                .or(() -> NearestName.to(prefix, known.keySet()))
                .map(near -> new Added(prefix, known.getOrDefault(near, "")));
    }

    /** A prefix that was missing. */
    record Added(String prefix, String namespace) {}

    /** A query with all its prefixes. */
    record Mended(Query query, List<Added> added) {

        /** What was missing; the suggestion is the query as it finds something, if that is known. */
        List<Finding> findings(Optional<Query> corrected) {
            return added.stream()
                    .map(each -> new Finding(
                            Finding.Kind.MISSING_PREFIX,
                            each.prefix() + ":",
                            "the prefix " + each.prefix() + ": is not declared",
                            corrected.stream()
                                    .map(query -> new Suggestion(
                                            "begin with PREFIX " + each.prefix() + ": <" + each.namespace() + ">",
                                            query.serialize()))
                                    .toList()))
                    .toList();
        }
    }
}
