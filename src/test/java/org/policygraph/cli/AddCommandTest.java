package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document becomes a draft that nothing publishes, or one line says why not and no file is left behind. */
final class AddCommandTest {

    private static final Path RELEASE = Path.of("src/test/resources/curating/press-release.pdf");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDraftIsRefusedByCheckAndByPublishUntilItIsEdited() {
        Path bundle = folder.resolve("new/release");

        assertThat(add(RELEASE, bundle).code()).isZero();

        Run check = Run.of("check", bundle);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("/s1>: A passage has one pg:modality", "pg:proposed marks a draft");
        assertThat(Run.of("publish", "--store", "memory", bundle).code()).isEqualTo(1);
        assertThat(bundle.getParent()).isDirectoryContaining(path -> path.equals(bundle));
    }

    @Test
    void nothingButModalityAndKindIsMissingFromADraft() throws IOException {
        Path bundle = folder.resolve("release");
        add(RELEASE, bundle);
        Path claims = bundle.resolve("claims.trig");
        Files.writeString(
                claims,
                Files.readString(claims)
                        .replace("pg:modality pg:proposed", "pg:modality pg:asserted")
                        .replace("a pg:Document ;", "a pg:PressRelease ;"));

        assertThat(Run.of("check", bundle)).isEqualTo(new Run(0, "good: 1 bundle(s)\n", ""));
    }

    @Test
    void aTextThatIsChangedAfterwardsIsNoticed() throws IOException {
        Path bundle = folder.resolve("release");
        add(RELEASE, bundle);
        Files.writeString(bundle.resolve("text.txt"), "\nOne more line.\n", java.nio.file.StandardOpenOption.APPEND);

        assertThat(Run.of("check", bundle).out()).contains("its text is not the one that pg:textDigest describes");
    }

    @Test
    void anExistingFolderIsNeverTouched() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

        Run run = add(RELEASE, folder);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(folder + ": exists already and is not overwritten")
                .hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(mine));
    }

    @Test
    void aFileWhoseNameGivesNoIdAsksForOne() throws IOException {
        Path document = Files.writeString(folder.resolve("пресс-релиз.txt"), "The EU and the US met.");

        Run run = Run.of("add", document, "--store", "memory");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("'пресс-релиз' has no slug", "give the document an id, such as --id")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fact-sheet-140326-01 | the id 'fact-sheet-140326-01' belongs to another document of release 1
            european-union       | belongs to the international organisation "European Union"
            Press Release        | cannot be the id of a document: write lower-case letters
            """)
    void anIdThatCannotBeGivenIsRefused(String id, String problem) {
        Path bundle = folder.resolve("release");

        Run run = Run.of("add", RELEASE, "--id", id, "--folder", bundle, "--store", "memory");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(problem).hasLineCount(1);
        assertThat(bundle).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--language=english!,not a language tag", "--source=ftp://example.org/,is no address of the web"})
    void wrongWordsOfTheCuratorAreRefused(String option, String problem) {
        Run run = Run.of("add", RELEASE, option, "--folder", folder.resolve("release"), "--store", "memory");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(problem).hasLineCount(1);
    }

    @Test
    void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7");

        assertThat(add(damaged, folder.resolve("release")).code()).isEqualTo(2);

        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(damaged));
    }

    @Test
    void quotationMarksAndBackslashesOfATextAreWrittenSoThatTheyCanBeRead() throws IOException {
        Path bundle = folder.resolve("release");
        Path text = Files.writeString(folder.resolve("a.txt"), "They said \"no\" \\ to C:\\new.\n");

        assertThat(add(text, bundle).code()).isZero();
        assertThat(Run.of("check", bundle).out()).contains("/s1>: A passage has one pg:modality");
    }

    private static Run add(Path document, Path bundle) {
        return Run.of("add", document, "--id", "press-release-150203-01", "--folder", bundle, "--store", "memory");
    }
}
