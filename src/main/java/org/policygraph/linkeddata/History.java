package org.policygraph.linkeddata;

import java.util.List;
import java.util.Optional;
import org.policygraph.history.Comparison;
import org.policygraph.history.Comparisons;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;

/** The releases that can be read, and what lies between them. */
record History(Store store, Comparisons comparisons) {

    /** Statements; as many as thirty documents make. */
    private static final long MOST_IN_PASSING = 5_000;

    /** The newest first. */
    List<ReleaseRecord> releases() {
        return store.releases().reversed();
    }

    Optional<ReleaseRecord> release(long number) {
        return releases().stream().filter(each -> each.number() == number).findFirst();
    }

    /** The release before one. */
    Optional<ReleaseRecord> before(long number) {
        return releases().stream().filter(each -> each.number() < number).findFirst();
    }

    /** The release after one. */
    Optional<ReleaseRecord> after(long number) {
        return store.releases().stream().filter(each -> each.number() > number).findFirst();
    }

    Optional<Comparison> between(long from, long to) {
        return comparisons.between(from, to);
    }

    /** What is different in a release; nothing for the first. */
    Optional<Comparison> changes(long number) {
        return before(number).flatMap(other -> between(other.number(), number));
    }

    /**
     * What is different in a release that changed little, to be told in passing; nothing for the first, and for one with
     * which so much came or went that it takes long to read.
     */
    Optional<Comparison> changesInPassing(long number) {
        return release(number)
                .flatMap(record -> before(number).map(other -> record.statements() - other.statements()))
                .filter(more -> Math.abs(more) <= MOST_IN_PASSING)
                .flatMap(little -> changes(number));
    }

    static String address(long from, long to) {
        return ReleaseFiles.path(from) + "/diff/" + to;
    }
}
