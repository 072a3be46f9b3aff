package org.policygraph.api;

import java.util.List;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;

/**
 * The releases up to the one that a question is answered from.
 *
 * @param all the oldest first
 */
record KnownReleases(List<ReleaseRecord> all) {

    private static final int SUGGESTED = 5;

    static KnownReleases of(Store store, Question question) {
        long newest = question.catalogue().record().number();
        return new KnownReleases(store.releases().stream()
                .filter(release -> release.number() <= newest)
                .toList());
    }

    /**
     * One by its number.
     *
     * @throws org.policygraph.http.ProblemException if there is none, with the newest ones
     */
    ReleaseRecord named(String number) {
        return all.stream()
                .filter(release -> Long.toString(release.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Mistakes.notFound("release", number, newest()));
    }

    private List<String> newest() {
        return all.reversed().stream()
                .limit(SUGGESTED)
                .map(release -> Long.toString(release.number()))
                .toList();
    }
}
