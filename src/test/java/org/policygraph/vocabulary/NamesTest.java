package org.policygraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    private static final Names NAMES = Names.standard();

    @ParameterizedTest
    @CsvSource({
        "minutes, false, false",
        "minutes/s2, true, false",
        "minutes/text, false, true",
        "minutes/texts, true, false",
        "minutes/context, true, false",
        "minutes/, false, false",
        "/s2, false, false",
        "/text, false, false",
        "text, false, false",
        "minutes/s2/claim-1, false, false",
        "minutes/s2/text, false, false",
        "minutes//text, false, false"
    })
    void tellsPassagesAndTextsByTheirSteps(String slug, boolean passage, boolean text) {
        Node node = NAMES.id(slug);

        assertThat(NAMES.isPassage(node)).isEqualTo(passage);
        assertThat(NAMES.isText(node)).isEqualTo(text);
    }

    @Test
    void nothingElsewhereIsAPassageOrAText() {
        for (String iri : new String[] {"https://example.org/id/minutes/s2", NAMES.base() + "releases/1/text"}) {
            assertThat(NAMES.isPassage(NodeFactory.createURI(iri))).isFalse();
            assertThat(NAMES.isText(NodeFactory.createURI(iri))).isFalse();
        }
        assertThat(NAMES.isPassage(NodeFactory.createLiteralString("minutes/s2")))
                .isFalse();
    }
}
