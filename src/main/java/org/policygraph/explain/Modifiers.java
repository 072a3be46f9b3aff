package org.policygraph.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/** What leaves nothing over of a pattern that does find something: OFFSET, LIMIT and HAVING. */
final class Modifiers {

    private Modifiers() {}

    /** Absent if there is none, so that the query finds something. */
    static Optional<List<Finding>> of(Query query) {
        return cut(query)
                .map(words -> List.of(new Finding(
                        Finding.Kind.MODIFIER,
                        words,
                        "the pattern finds something, but " + words + " may leave nothing of it",
                        List.of())));
    }

    private static Optional<String> cut(Query query) {
        if (query.hasLimit() && query.getLimit() == 0) {
            return Optional.of("LIMIT 0");
        }
        return query.hasOffset() && query.getOffset() > 0
                ? Optional.of("OFFSET " + query.getOffset())
                : Optional.empty();
    }
}
