package org.policygraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrefixesTest {

    private static final String ONE_LABEL =
            "CONSTRUCT { ?t <urn:example:label> ?l } WHERE { GRAPH <urn:example:graph> { ?t <urn:example:label> ?l } }";

    @Test
    void shortensWithThePrefixesOfTheReleaseThatAreUsed() {
        try (var asking = Asking.within(Duration.ofSeconds(10))) {
            String turtle = Asking.text(asking.answer(ONE_LABEL, AnswerFormat.TURTLE));
            assertThat(turtle).contains("PREFIX example: <urn:example:>").contains("example:label");
            assertThat(turtle).doesNotContain("unused");
        }
    }

    @Test
    void prefersThePrefixesOfTheQuery() {
        try (var asking = Asking.within(Duration.ofSeconds(10))) {
            String turtle = Asking.text(asking.answer("PREFIX own: <urn:example:> " + ONE_LABEL, AnswerFormat.TURTLE));
            assertThat(turtle).contains("own:label");
        }
    }

    @Test
    void shortensAGraphThatIsReadWhole() {
        try (var asking = Asking.within(Duration.ofSeconds(10))) {
            var question = new GraphQuestion.NamedGraph(Asking.GRAPH);
            assertThat(Asking.text(asking.answer(question, AnswerFormat.TURTLE)))
                    .contains("example:label");
        }
    }
}
