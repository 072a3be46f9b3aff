package org.policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Interval;
import org.policygraph.catalogue.Passage;

/** Which sentences of a text are searched besides the quotes, and where they stand. */
class SentencesTest {

    private static final Node DOCUMENT = NodeFactory.createURI("urn:example:document");

    @Test
    void findsTheSentencesOfEachPage() {
        assertThat(sentences("The harbour opens. Ships 𝔠ome.\fThe lighthouse burns.", List.of()))
                .containsExactly(
                        new Findable.Sentence(DOCUMENT, "The harbour opens.", 1, 0, 18),
                        new Findable.Sentence(DOCUMENT, "Ships 𝔠ome.", 1, 19, 30),
                        new Findable.Sentence(DOCUMENT, "The lighthouse burns.", 2, 31, 52));
    }

    @Test
    void leavesOutWhatAPassageQuotes() {
        assertThat(sentences("The harbour opens. Ships come.", List.of(passage(0, 17, 0))))
                .extracting(Findable.Sentence::text)
                .containsExactly("Ships come.");
    }

    @Test
    void keepsASentenceOfWhichOnlyAPartIsQuoted() {
        assertThat(sentences("The harbour opens and the ships come.", List.of(passage(0, 17, 0))))
                .hasSize(1);
    }

    @Test
    void leavesTablesToTheirRows() {
        assertThat(sentences("state,since\nArcadia,2011\n", List.of(passage(12, 24, 1))))
                .isEmpty();
    }

    private static List<Findable.Sentence> sentences(String text, List<Passage> passages) {
        return Sentences.of(DOCUMENT, text, "en", passages);
    }

    private static Passage passage(int start, int end, int row) {
        return new Passage(
                NodeFactory.createURI("urn:example:document/p"),
                "document/p",
                DOCUMENT,
                "",
                "",
                row == 0 ? 1 : 0,
                row,
                start,
                end,
                "",
                "",
                Interval.UNKNOWN,
                List.of(),
                "");
    }
}
