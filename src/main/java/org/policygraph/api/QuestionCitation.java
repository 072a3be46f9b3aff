package org.policygraph.api;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.policygraph.questions.Asked;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.store.ReleaseRecord;

/** How an answer is cited: title, values, release and its day, and the address. */
final class QuestionCitation {

    private QuestionCitation() {}

    static String of(Asked asked) {
        ReleaseRecord release = asked.catalogue().record();
        return "“%s”%s. PolicyGraph, release %d of %s, %d document(s). %s"
                .formatted(
                        asked.question().title(),
                        values(asked),
                        release.number(),
                        release.issued().atOffset(ZoneOffset.UTC).toLocalDate(),
                        release.documents(),
                        QuestionAddress.toCite(asked));
    }

    private static String values(Asked asked) {
        var relations = new Relations(asked.catalogue());
        return asked.question().parameters().stream()
                .filter(parameter -> asked.values().containsKey(parameter.name()))
                .map(parameter -> value(parameter, asked, relations))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), words -> words.isEmpty() ? "" : " (" + words + ")"));
    }

    private static String value(QuestionParameter parameter, Asked asked, Relations relations) {
        Node value = asked.values().getOrDefault(parameter.name(), Node.ANY);
        return parameter.label() + ": " + relations.end(value).label();
    }
}
