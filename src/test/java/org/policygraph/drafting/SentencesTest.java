package org.policygraph.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.policygraph.source.DocumentText;

class SentencesTest {

    @Test
    void endNeitherAtAbbreviationsNorInLines() {
        assertThat(Sentences.of("See Art. 5 of the U.S. Code, e.g. No. 7. They met.\n", Locale.ENGLISH))
                .extracting(Sentence::text)
                .containsExactly("See Art. 5 of the U.S. Code, e.g. No. 7.", "They met.");
    }

    @Test
    void areHeadingsSentencesAndItemsUnderTheNumberOfWhatIntroducesThem() {
        var text = "The dialogue\n\nIt speaks of:\n\n- one;\n(ii) two.\n\nThen it ends.\n";

        assertThat(Sentences.of(text, Locale.ENGLISH))
                .extracting(Sentence::id, Sentence::form, Sentence::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("S1", Form.HEADING, "The dialogue"),
                        org.assertj.core.api.Assertions.tuple("S2", Form.SENTENCE, "It speaks of:"),
                        org.assertj.core.api.Assertions.tuple("S2a", Form.ITEM, "one;"),
                        org.assertj.core.api.Assertions.tuple("S2b", Form.ITEM, "two."),
                        org.assertj.core.api.Assertions.tuple("S3", Form.SENTENCE, "Then it ends."));
    }

    @Test
    void standAtTheirOffsetsOnTheirPages() {
        var text =
                new DocumentText("Größe \uD83C\uDF0D zählt. Ja.\n\f\n[contact data removed]\nSeite zwei.\n\fEnde.\n");

        assertThat(Sentences.of(text.toString(), Locale.GERMAN)).hasSize(4).allSatisfy(sentence -> {
            assertThat(text.between(sentence.start(), sentence.end())).contains(sentence.text());
            assertThat(text.pageAt(sentence.start())).isEqualTo(sentence.page());
        });
    }
}
