package org.policygraph.questions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.Asker;
import org.policygraph.query.DatasetChoice;
import org.policygraph.query.QueryQuestion;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.Wish;

/** Asks ready questions of the newest release, within the bounds that all queries have. Thread-safe. */
public final class Questionnaire {

    /** More than any limit, so that the limit of all queries holds. */
    private static final Duration AS_LONG_AS_ALLOWED = Duration.ofDays(1);

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
        return new ValueReader(question, catalogues.current(), lists).read(given);
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
