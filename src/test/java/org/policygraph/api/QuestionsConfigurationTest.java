package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.source.SourceException;
import org.policygraph.vocabulary.Names;

/** Which questions a deployment has. */
class QuestionsConfigurationTest {

    private static final String QUESTION = """
            # title: Summits
            # question: Which summits are there?
            # theme: time
            # sample: summit=id:eu-us-summit-2010
            # about: Every summit.
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            SELECT ?summit WHERE { ?summit a pg:Summit }
            """;

    @TempDir
    private Path folder;

    @Test
    void hasAtLeastFortyQuestionsOfEveryTheme() {
        ReadyQuestions questions = questions("");

        assertThat(questions.all()).hasSizeGreaterThanOrEqualTo(40);
        for (var theme : org.policygraph.questions.Theme.values()) {
            assertThat(questions.of(theme)).as(theme.word()).isNotEmpty();
        }
    }

    @Test
    void addsEachFileOfAFolder() throws IOException {
        Files.writeString(folder.resolve("summits.rq"), QUESTION);
        Files.writeString(folder.resolve("README.md"), "Our questions");

        assertThat(questions(folder.toString()).all())
                .extracting(ReadyQuestion::name)
                .contains("summits", "cq01-fora-that-address-a-topic")
                .hasSize(questions("").all().size() + 1);
    }

    @Test
    void stopsAtAFileThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("summits.rq"), QUESTION.replace("pg:Summit", "pg:Sumit"));

        assertThatThrownBy(() -> questions(folder.toString()))
                .isInstanceOf(SourceException.class)
                .hasMessage(
                        folder.resolve("summits.rq") + ":7: the ontology has no term pg:Sumit; did you mean 'Summit'?");
    }

    @Test
    void stopsAtAFileThatHasTheNameOfABuiltInOne() throws IOException {
        Files.writeString(folder.resolve("cq20-timeline.rq"), QUESTION);

        assertThatThrownBy(() -> questions(folder.toString()))
                .hasMessageContaining("queries/cq20-timeline.rq has the same name");
    }

    @Test
    void stopsAtAFolderThatIsNotThere() {
        assertThatThrownBy(() -> questions(folder.resolve("nothing").toString()))
                .hasMessageContaining("policygraph.questions.dir names it, but it is not a folder");
    }

    private static ReadyQuestions questions(String dir) {
        return new QuestionsConfiguration().readyQuestions(new QuestionsProperties(dir), Names.standard());
    }
}
