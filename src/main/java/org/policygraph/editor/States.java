package org.policygraph.editor;

import java.util.Locale;
import org.policygraph.query.Answer;
import org.policygraph.query.AnswerFormat;
import org.policygraph.query.Completeness;

/** How much there is of an answer, in words. */
final class States {

    private States() {}

    /** How many rows, or statements of a graph. */
    static String count(int total, AnswerFormat format) {
        String one = format == AnswerFormat.N_TRIPLES ? "statement" : "row";
        return number(total) + " " + (total == 1 ? one : one + "s");
    }

    /** Whether it is all. */
    static String of(Answer answer) {
        Completeness completeness = answer.completeness();
        String documents = answer.release().documents() + " documents of release "
                + answer.release().number();
        if (answer.empty()) {
            return "The " + documents + " have nothing on it.";
        }
        if (completeness.complete()) {
            return "Complete: this is everything that the " + documents + " have on it.";
        }
        String limit = completeness.limit() == Completeness.Limit.ROWS
                ? "after " + number(completeness.max()) + " rows"
                : "after " + number(completeness.max() >> 20) + " MB";
        String more = completeness.more().isPresent()
                ? "; there are " + number(completeness.more().getAsLong()) + " more."
                : "; there are more.";
        return "Cut off " + limit + ", which is the limit" + more;
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
