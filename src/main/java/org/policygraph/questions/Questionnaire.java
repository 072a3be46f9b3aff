package org.policygraph.questions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.PreparedQuery;
import org.policygraph.query.QueryFailure;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.Wish;
import org.policygraph.store.ReleaseView;

/** Asks ready questions of the newest release, within the bounds that all queries have. Thread-safe. */
public final class Questionnaire {

    /** More than any limit, so that the limit of all queries holds. */
    private static final Duration AS_LONG_AS_ALLOWED = Duration.ofDays(1);

    private static final Duration WHILE_SOMEBODY_LOOKS = Duration.ofSeconds(2);

    private final Catalogues catalogues;
    private final ReleaseQueries queries;
    private final PickLists lists;

    /** Wires the parts. */
    public Questionnaire(Catalogues catalogues, ReleaseQueries queries) {
        this.catalogues = catalogues;
        this.queries = queries;
        this.lists = new PickLists(queries);
    }

    /**
     * The answer in a format of the query's kind.
     *
     * @param given what somebody gives for the parameters, by name
     * @throws QuestionFailure if it does not fit
     * @throws org.policygraph.query.QueryFailure if there is no answer within the bounds
     */
    public Answered answer(ReadyQuestion question, Map<String, List<String>> given, AnswerFormat format) {
        while (true) {
            Asked asked = asked(question, given);
            var query = new QueryQuestion(asked.query(), DatasetChoice.OF_THE_QUERY);
            Answer answer = queries.answer(query, wish(format), Asker.patient());
            // Another release may have been published since the values were read.
            if (answer.release().number() == asked.catalogue().record().number()) {
                return new Answered(asked, answer);
            }
        }
    }

    /**
     * What is asked, without the answer.
     *
     * @throws QuestionFailure if what is given does not fit
     */
    public Asked asked(ReadyQuestion question, Map<String, List<String>> given) {
        return asked(question, given, catalogues.current());
    }

    /**
     * The same of one release, whatever is published meanwhile.
     *
     * @throws QuestionFailure if what is given does not fit
     */
    public Asked asked(ReadyQuestion question, Map<String, List<String>> given, Catalogue catalogue) {
        return new ValueReader(question, catalogue, lists).read(given);
    }

    /**
     * The answer of the release that was read for what is asked, in a format of which {@link AnswerRows} can be made.
     *
     * @param view the release, which stays pinned
     * @throws org.policygraph.query.QueryFailure if there is no answer within the bounds
     */
    public Answered rows(Asked asked, ReleaseView view) {
        var query = new QueryQuestion(asked.query(), DatasetChoice.OF_THE_QUERY);
        AnswerFormat format = AnswerRows.format(asked.question().query().kind());
        return new Answered(asked, queries.answer(query, wish(format), Asker.patient(), view));
    }

    /**
     * The values of a parameter with which a question has rows while the others stay as they are; none where the query
     * does not tell, or not in time.
     *
     * @param view the release, which stays pinned
     */
    public List<Node> answerable(Asked asked, QuestionParameter parameter, ReleaseView view) {
        PreparedQuery query = asked.question().valuesOf(parameter, asked.values());
        try {
            Answer answer = queries.answer(
                    new QueryQuestion(query, DatasetChoice.OF_THE_QUERY),
                    new Wish(AnswerFormat.JSON, WHILE_SOMEBODY_LOOKS, false),
                    Asker.patient(),
                    view);
            return AnswerRows.of(answer).rows().stream()
                    .flatMap(row -> Optional.ofNullable(row.get(parameter.name())).stream())
                    .toList();
        } catch (QueryFailure notInTime) {
            return List.of();
        }
    }

    /** The answer in a format of which {@link AnswerRows} can be made. */
    public Answered rows(ReadyQuestion question, Map<String, List<String>> given) {
        return answer(question, given, AnswerRows.format(question.query().kind()));
    }

    /** What a release offers for a parameter, at most so much; nothing where people type something in. */
    public Optional<PickList> picks(QuestionParameter parameter, Catalogue catalogue, int most) {
        return lists.of(parameter.type(), catalogue, most);
    }

    static Wish wish(AnswerFormat format) {
        return new Wish(format, AS_LONG_AS_ALLOWED, false);
    }
}
