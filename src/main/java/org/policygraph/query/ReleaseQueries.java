package org.policygraph.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;

/**
 * Answers questions about the newest release. Because a release never changes, its answers are kept and given again.
 * Thread-safe.
 */
public final class ReleaseQueries {

    /** Less is not worth the work of compressing and decompressing it. */
    private static final int COMPRESSIBLE_BYTES = 1024;

    private final Supplier<ReleaseView> releases;
    private final boolean changing;
    private final QueryThreads threads;
    private final QueryLimits limits;
    private final List<ReleaseRelation> relations;
    private final FunctionRegistry functions = new AllowedFunctions();
    private final Cache<AnswerKey, Answer> answers;

    /**
     * Wires the parts.
     *
     * @param releases gives the newest release, pinned
     * @param changing whether what it gives may change without a new number, so that no answer can be kept
     * @param cacheBytes how much memory kept answers may take
     * @param relations what queries may ask for besides the statements; empty where the release may change
     */
    public ReleaseQueries(
            Supplier<ReleaseView> releases,
            boolean changing,
            QueryThreads threads,
            QueryLimits limits,
            long cacheBytes,
            List<ReleaseRelation> relations) {
        this.releases = releases;
        this.changing = changing;
        this.threads = threads;
        this.limits = limits;
        this.relations = List.copyOf(relations);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(cacheBytes)
                .weigher((AnswerKey key, Answer answer) -> 2 * key.characters() + answer.length())
                .build();
    }

    /** The entity tag that the answer has or would have; absent where answers may differ each time. */
    public Optional<String> tag(Question question, Wish wish) {
        if (!keepable(question)) {
            return Optional.empty();
        }
        try (var view = releases.get()) {
            return Optional.of(key(question, wish, view).tag());
        }
    }

    /**
     * The answer, found again or found anew.
     *
     * @throws QueryFailure if there is none
     */
    public Answer answer(Question question, Wish wish, Asker asker) {
        try (var view = releases.get()) {
            return answer(question, wish, asker, view);
        }
    }

    /**
     * The answer that a release has, found again or found anew.
     *
     * @param view the release, which stays pinned
     * @throws QueryFailure if there is none
     */
    public Answer answer(Question question, Wish wish, Asker asker, ReleaseView view) {
        if (!keepable(question)) {
            return inWantedForm(wish, found(question, wish, asker, view, Optional.empty()));
        }
        AnswerKey key = key(question, wish, view);
        Answer kept = answers.getIfPresent(key);
        if (kept != null) {
            return kept;
        }
        Answer answer = inWantedForm(wish, found(question, wish, asker, view, Optional.of(key.tag())));
        answers.put(key, answer);
        return answer;
    }

    /**
     * Lets work ask many small questions of the newest release, on a thread for queries and within the time of one.
     *
     * @throws QueryFailure if it cannot be done
     */
    public <T> T explore(Duration time, Asker asker, Function<Exploration, T> work) {
        try (var view = releases.get()) {
            return threads.run(new QueryRun(limits.granted(time)), asker, run -> {
                view.dataset().begin(ReadWrite.READ);
                try {
                    var computed = ComputedRelations.of(relations, view, run);
                    return work.apply(new Exploration(view, run, functions, computed));
                } finally {
                    view.dataset().end();
                }
            });
        }
    }

    private boolean keepable(Question question) {
        return !changing && question.repeatable();
    }

    private AnswerKey key(Question question, Wish wish, ReleaseView view) {
        ReleaseRecord record = view.record();
        return new AnswerKey(
                record.number() + " " + record.contentHash() + " " + record.issued(),
                question.key(),
                limits.maxRows() + " " + limits.maxBytes(),
                wish.format(),
                wish.compressed());
    }

    private static Answer inWantedForm(Wish wish, Answer answer) {
        return wish.compressed() && answer.length() > COMPRESSIBLE_BYTES ? answer.gzipped() : answer;
    }

    private Answer found(Question question, Wish wish, Asker asker, ReleaseView view, Optional<String> tag) {
        var run = new QueryRun(limits.granted(wish.time()));
        Found found = threads.run(run, asker, running -> reading(view, question, wish.format(), running));
        byte[] body = Remark.in(wish.format(), question, found, view.record());
        return new Answer(body, wish.format(), found, view.record(), tag);
    }

    private Found reading(ReleaseView view, Question question, AnswerFormat format, QueryRun run) {
        var dataset = view.dataset();
        dataset.begin(ReadWrite.READ);
        try {
            return switch (question) {
                case QueryQuestion asked ->
                    new BoundedQuery(asked.query().query(), format, limits, run)
                            .find(
                                    asked.datasets().of(dataset, asked.query().query(), !changing),
                                    functions,
                                    ComputedRelations.of(relations, view, run));
                case GraphQuestion asked -> new GraphReading(format, limits, run).find(dataset, asked);
            };
        } finally {
            dataset.end();
        }
    }
}
