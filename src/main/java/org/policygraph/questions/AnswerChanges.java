package org.policygraph.questions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.store.Store;

/**
 * How the answer to a question has changed from release to release. A release is asked once: what is different between two
 * of them is kept. Thread-safe.
 */
public final class AnswerChanges {

    private static final long KEPT_ROWS = 20_000;

    private final Store store;
    private final ReleaseQueries queries;
    private final Cache<Step, AnswerChange> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_ROWS)
            .weigher((Step step, AnswerChange change) ->
                    1 + change.firstCome().size() + change.firstGone().size())
            .build();

    /** Of the releases of a store. */
    public AnswerChanges(Store store, ReleaseQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /**
     * The steps in which the answer became another one, the newest first; the first release has none before it.
     *
     * @param asked a question for rows; it goes back from the release that it was asked of
     * @param most how many steps it goes back
     * @param time when to stop going back; one step is taken always, and what was found is kept, so that the next asker
     *     gets further
     * @throws org.policygraph.query.QueryFailure if one of the releases has no answer within the bounds
     * @throws org.policygraph.store.StoreException if the history cannot be read
     */
    public List<AnswerChange> of(Asked asked, int most, Duration time) {
        long newest = asked.catalogue().record().number();
        List<ReleaseRecord> releases = store.releases().reversed().stream()
                .filter(release -> release.number() <= newest)
                .limit(most + 1L)
                .toList();
        long start = System.nanoTime();
        var changes = new ArrayList<AnswerChange>();
        for (int later = 0; later < releases.size() - 1; later++) {
            var step = new Step(asked.query().text(), releases.get(later + 1), releases.get(later));
            Optional<AnswerChange> known = Optional.ofNullable(kept.getIfPresent(step));
            boolean late = later > 0 && System.nanoTime() - start > time.toNanos();
            if (known.isEmpty() && late) {
                break;
            }
            changes.add(known.orElseGet(() -> taken(step, asked)));
        }
        return changes.stream().filter(change -> !change.isNone()).toList();
    }

    private AnswerChange taken(Step step, Asked asked) {
        Answer before = answer(step.before(), asked);
        Answer after = answer(step.after(), asked);
        List<Map<String, Node>> gone = without(before, after);
        List<Map<String, Node>> come = without(after, before);
        var change = new AnswerChange(
                step.before(),
                step.after(),
                come.size(),
                gone.size(),
                told(come),
                told(gone),
                before.completeness().complete() && after.completeness().complete());
        kept.put(step, change);
        return change;
    }

    /** Answers are kept themselves, so that the second of two steps finds that of the release between them. */
    private Answer answer(ReleaseRecord release, Asked asked) {
        try (ReleaseView view = store.release(release.number())
                .orElseThrow(() -> new IllegalStateException("release " + release.number() + " is gone"))) {
            var question = new QueryQuestion(asked.query(), DatasetChoice.OF_THE_QUERY);
            return queries.answer(question, Questionnaire.wish(AnswerFormat.JSON), Asker.patient(), view);
        }
    }

    private static List<Map<String, Node>> without(Answer answer, Answer other) {
        var known = new HashSet<>(AnswerRows.of(other).rows());
        return AnswerRows.of(answer).rows().stream()
                .filter(row -> !known.contains(row))
                .distinct()
                .toList();
    }

    private static List<Map<String, Node>> told(List<Map<String, Node>> rows) {
        return rows.subList(0, Math.min(rows.size(), AnswerChange.ROWS_TOLD));
    }

    private record Step(String question, ReleaseRecord before, ReleaseRecord after) {}
}
