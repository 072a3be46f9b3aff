package org.policygraph.api;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.http.ProblemException;
import org.policygraph.questions.QuestionFailure;

/** What it is in HTTP when a ready question cannot be asked as somebody asks it. */
final class QuestionMistakes {

    private QuestionMistakes() {}

    /**
     * The problem.
     *
     * @param others the parameters that the address takes besides those of the question
     */
    static ProblemException of(QuestionFailure failure, List<String> others) {
        String parameter = failure.parameter();
        return switch (failure) {
            case QuestionFailure.Surplus surplus -> {
                var allowed = new ArrayList<>(surplus.allowed());
                allowed.addAll(others);
                yield Mistakes.unknownParameter(parameter, allowed);
            }
            case QuestionFailure.Missing missing -> Mistakes.missing(parameter, "for instance " + missing.example());
            case QuestionFailure.BadValue bad -> Mistakes.badValue(parameter, bad.value(), bad.allowed());
            case QuestionFailure.UnknownName unknown ->
                Mistakes.unknownName(parameter, unknown.value(), unknown.whatItIsNot(), unknown.nearest());
        };
    }
}
