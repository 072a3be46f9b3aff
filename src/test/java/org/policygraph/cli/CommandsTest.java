package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.vocabulary.Names;

/** Commands end with the code that the help promises, and tell in one line what a person can act on. */
final class CommandsTest {

    private static final Path SHEET = Path.of("documents/eu-us-fact-sheet-2014");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void serveRefusesASettingThatIsGivenTwice() {
        Run run = Run.of("serve", "--policygraph.store=memory", "--server.port=0", "--policygraph.store=elsewhere");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The setting --policygraph.store is given 2 times; give it once");
    }

    @Test
    void checkFindsTheFactSheetGood() {
        Run run = Run.of("check", SHEET);

        assertThat(run).isEqualTo(new Run(0, "good: 1 bundle(s)\n", ""));
    }

    @Test
    void checkRefusesAQuoteThatIsNotInTheText() throws IOException {
        Path changed =
                sheetWith("\"Promotion and protection of human rights online;\"", "\"Promotion of human rights;\"");

        Run run = Run.of("check", changed);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("VIOLATION " + changed + "/claims.trig:", "/s15b>: ")
                .containsPattern("refused: \\d+ finding\\(s\\)\n$");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void checkAndPublishTakeATableAndWarnOfARowThatYieldsNothing() throws IOException {
        Path table = Files.createDirectory(folder.resolve("seats"));
        Files.writeString(table.resolve("table.csv"), "body,kind\nAlpha,seat\nBeta,other\n");
        Files.writeString(table.resolve("description.ttl"), """
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix id: <https://w3id.org/policygraph/id/> .
                @prefix pg: <https://w3id.org/policygraph/ns#> .
                id:seats a pg:Report ; dcterms:title "Seats"@en .
                """);
        Files.writeString(table.resolve("mapping.rq"), """
                PREFIX id: <https://w3id.org/policygraph/id/>
                PREFIX pg: <https://w3id.org/policygraph/ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                CONSTRUCT {
                  GRAPH ?document { ?actor a pg:State ; skos:prefLabel ?label }
                  GRAPH ?passage { ?actor pg:participatesIn id:eu-us-cyber-dialogue }
                } WHERE {
                  FILTER (?kind = "seat")
                  BIND (IRI(CONCAT(?id, pg:slug(?body))) AS ?actor)
                  BIND (STRLANG(?body, "en") AS ?label)
                }
                """);
        String warning = "WARNING " + table + "/table.csv:3: <https://w3id.org/policygraph/id/seats>: row 2 yields no";

        Run check = Run.of("check", table.resolve("table.csv"));
        Run publish = Run.of("publish", "--store", "memory", table);

        assertThat(check.out()).startsWith(warning).endsWith("\ngood: 1 bundle(s)\n");
        assertThat(publish.out())
                .startsWith(warning)
                .containsPattern("\npublished release 2: \\d+ statements of \\d+ documents");
        assertThat(List.of(check.code(), publish.code())).containsOnly(0);
    }

    @Test
    void aFileThatDoesNotExistIsToldInOneLine() {
        assertThat(Run.of("check", "nowhere"))
                .isEqualTo(new Run(2, "", "policygraph: nowhere: there is no such file or folder\n"));
    }

    @Test
    void aSyntaxErrorIsToldInOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("claims.ttl"), "@prefix a: <http://a.org/> .\na:b a:c ;\n");

        Run run = Run.of("check", broken);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("policygraph: " + broken + ":2: ").hasLineCount(1);
    }

    @Test
    void publishTellsTheReleaseAndASecondTimeThatNothingIsNew() throws IOException {
        Path store = folder.resolve("store");
        Path changed = sheetWith("\"Fact sheet 140326/01\"@en", "\"The fact sheet on cyberspace\"@en");

        Run first = Run.of("publish", "--store", store, "--reason", "a better name", "--author", "The desk", changed);
        Run second = Run.of("export", "--store", store, "--format", "nq", "--output", folder.resolve("export.nq"));

        assertThat(first.code()).isZero();
        assertThat(first.out()).matches("published release 2: \\d+ statements of " + documents() + " documents\n");
        assertThat(second).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(folder.resolve("export.nq")).contains("The fact sheet on cyberspace"))
                .isTrue();
        assertThat(Files.readString(folder.resolve("export.nq")))
                .contains("elements/1.1/creator> \"The desk\"", "elements/1.1/creator> \"installation\"");
        assertThat(Run.of("publish", "--store", store, changed))
                .isEqualTo(new Run(0, "release 2 says all of it already\n", ""));
    }

    @Test
    void anAuthorIsOneLine() throws IOException {
        Run run = Run.of("publish", "--store", "memory", "--author", " ", sheetWith("(", "("));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--author: an author must be one line of text that is not blank");
    }

    @Test
    void publishRefusesWhatCheckRefuses() throws IOException {
        Path changed =
                sheetWith("\"Promotion and protection of human rights online;\"", "\"Promotion of human rights;\"");

        Run run = Run.of("publish", "--store", "memory", changed);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("/s15b>: ").containsPattern("refused: \\d+ finding\\(s\\)\n$");
    }

    @Test
    void aStoreInUseIsToldInOneLine() {
        Path store = folder.resolve("store");
        try (Instance open = Instance.open(Settings.of(Names.DEFAULT_BASE, store.toString(), List.of()))) {
            assertThat(open.store()).isNotNull();
            for (String command : List.of("publish", "export")) {
                Run run = command.equals("publish")
                        ? Run.of(command, "--store", store, SHEET)
                        : Run.of(command, "--store", store);

                assertThat(run.code()).isEqualTo(3);
                assertThat(run.err())
                        .startsWith("policygraph: the store " + store + " is in use by another PolicyGraph")
                        .hasLineCount(1);
            }
        }
    }

    @Test
    void checkNeedsNoStore() {
        Path store = folder.resolve("store");

        assertThat(Run.of("check", "--store", store, SHEET).code()).isZero();
        assertThat(store).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFormatCanBeReadAgain(ExportFormat format) {
        Path file = folder.resolve("export." + format.name().toLowerCase(java.util.Locale.ROOT));

        assertThat(Run.of("export", "--store", "memory", "--format", format, "--output", file))
                .isEqualTo(new Run(0, "", ""));

        Dataset read = RDFDataMgr.loadDataset(file.toString());
        assertThat(read.getDefaultModel().size()).isGreaterThan(1000);
        assertThat(read.listNames().hasNext()).isEqualTo(format.hasGraphs());
    }

    @ParameterizedTest
    @CsvSource({"no/such/folder/export.trig", "/dev/full"})
    void anExportThatCannotBeWrittenIsToldInOneLine(String file) {
        Run run = Run.of("export", "--store", "memory", "--output", file);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("policygraph: " + file + ": cannot be written: ")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "publish",
                "publish --why x bundle",
                "export --format word",
                "export bundle",
                "chek bundle"
            })
    void wrongUsageIsAnsweredWithTheRightOne(String line) {
        Run run = Run.of((Object[]) line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).containsAnyOf("Usage: policygraph", "Did you mean");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void noCommandIsAnsweredWithAllOfThem() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Say add, check, export, import, publish, rollback or serve.");
    }

    @Test
    void aBaseThatNothingCanBeMintedBelowIsRefused() {
        Run run = Run.of("check", "--base", "localhost", SHEET);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("policygraph: policygraph.base must be an absolute http")
                .hasLineCount(1);
    }

    @Test
    void serveHandsItsSettingsOver() {
        var started = new ArrayList<String>();

        Run run = Run.with(
                settings -> started.addAll(List.of(settings)),
                "serve",
                "--server.port=9090",
                "--policygraph.store=memory");

        assertThat(run.code()).isZero();
        assertThat(started).containsExactly("--server.port=9090", "--policygraph.store=memory");
    }

    @Test
    void aFaultIsNotTakenForAFailedCheck() {
        Run run = Run.of("serve");

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("IllegalStateException: no server here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "add --help",
                "check --help",
                "export --help",
                "publish --help",
                "serve --help",
                "--version"
            })
    void helpIsNoError(String line) {
        Run run = Run.of((Object[]) line.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsAnyOf("Usage: policygraph", "PolicyGraph (not packaged)");
    }

    private Path sheetWith(String words, String others) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("sheet"));
        Files.copy(SHEET.resolve("text.txt"), copy.resolve("text.txt"));
        String claims = Files.readString(SHEET.resolve("claims.trig"));
        assertThat(claims).contains(words);
        Files.writeString(copy.resolve("claims.trig"), claims.replace(words, others));
        return copy;
    }

    /** Each folder is a document. */
    private static long documents() throws IOException {
        try (var folders = Files.list(Path.of("documents"))) {
            return folders.filter(Files::isDirectory).count();
        }
    }
}
