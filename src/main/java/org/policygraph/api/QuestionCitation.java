package org.policygraph.api;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.policygraph.citation.Citation;
import org.policygraph.citation.CitationFormat;
import org.policygraph.citation.Citations;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionParameter;

/** How an answer is cited: title, values, release and its day, and the address. */
final class QuestionCitation {

    private QuestionCitation() {}

    /** The citation of the answer, seen on a day. */
    static Citation on(LocalDate day, Asked asked) {
        return new Citations(asked.catalogue(), day)
                .ofAnswer(
                        asked.question().title(),
                        values(asked),
                        asked.question().name(),
                        QuestionAddress.toCite(asked));
    }

    /** The same in words, whenever it is seen. */
    static String of(Asked asked) {
        return CitationFormat.reference(on(LocalDate.EPOCH, asked));
    }

    private static String values(Asked asked) {
        var relations = new Relations(asked.catalogue());
        return asked.question().parameters().stream()
                .filter(parameter -> asked.values().containsKey(parameter.name()))
                .map(parameter -> value(parameter, asked, relations))
                .collect(Collectors.joining("; "));
    }

    private static String value(QuestionParameter parameter, Asked asked, Relations relations) {
        Node value = asked.values().getOrDefault(parameter.name(), Node.ANY);
        return parameter.label() + ": " + relations.end(value).label();
    }
}
