package org.policygraph.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Programs that others have written: elsewhere than in CI they may be left out where they are not installed. */
@RunningService
class ClientsIT {

    private static final Pattern COUNTED = Pattern.compile("returned (\\d+) triples?");
    private static final Path CLIENTS = Path.of("src/test/clients");
    private static final int PATIENCE_SECONDS = 120;
    private static final String ADDRESSED = """
            PREFIX pg: <https://w3id.org/policygraph/ns#>
            SELECT DISTINCT ?topic { <https://w3id.org/policygraph/id/eu-us-cyber-dialogue> pg:addresses ?topic }
            """;

    /** What S11 and S15 of the fact sheet say that the dialogue addresses. */
    private static final List<String> TOPICS = List.of(
            "https://w3id.org/policygraph/id/topic-cross-cutting-cyber-issues",
            "https://w3id.org/policygraph/id/topic-foreign-policy-related-cyber-issues",
            "https://w3id.org/policygraph/id/topic-human-rights-online",
            "https://w3id.org/policygraph/id/topic-international-cyberspace-developments",
            "https://w3id.org/policygraph/id/topic-politico-military-and-international-security");

    private final Web web;

    @TempDir
    Path folder = Path.of("");

    ClientsIT(@LocalServerPort int port) {
        this.web = Web.on(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/doc/eu-us-cyber-dialogue",
                "/doc/fact-sheet-140326-01/s15b",
                "/doc/osce-cbms/1",
                "/ns",
                "/topics"
            })
    void raptorReadsTheSameInEverySyntax(String path) throws IOException, InterruptedException {
        require(isInstalled("rapper"), "rapper, of Debian's raptor2-utils");
        long statements =
                web.riot(path + ".nt", Lang.NTRIPLES).getDefaultGraph().size();
        assertThat(rapper("ntriples", path + ".nt")).as("N-Triples").isEqualTo(statements);
        assertThat(rapper("turtle", path + ".ttl")).as("Turtle").isEqualTo(statements);
        assertThat(rapper("rdfxml", path + ".rdf")).as("RDF/XML").isEqualTo(statements);
    }

    /** RIOT writes PREFIX as SPARQL does, and Raptor loses the last one of them in TriG. */
    @Test
    void raptorReadsAWholeReleaseAsTrig() throws IOException, InterruptedException {
        require(isInstalled("rapper"), "rapper, of Debian's raptor2-utils");
        long statements = unzipped("/releases/1/policygraph.nq.gz").lines().count();
        assertThat(statements).isGreaterThan(1000);
        assertThat(rapper("trig", "/releases/1/policygraph.trig", unzipped("/releases/1/policygraph.trig.gz")))
                .isEqualTo(statements);
    }

    private String unzipped(String path) throws IOException {
        try (var in =
                new GZIPInputStream(URI.create(web.origin() + path).toURL().openStream())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void comunicaAsksADescription() throws IOException, InterruptedException {
        assertThat(comunica(ADDRESSED, "file@" + web.origin() + "/doc/eu-us-cyber-dialogue"))
                .containsAll(TOPICS);
    }

    @Test
    void comunicaAsksTheEndpoint() throws IOException, InterruptedException {
        assertThat(comunica(ADDRESSED, "sparql@" + web.origin() + "/sparql")).containsAll(TOPICS);
    }

    @Test
    void comunicaJoinsDescriptions() throws IOException, InterruptedException {
        String query = """
                PREFIX pg: <https://w3id.org/policygraph/ns#>
                SELECT DISTINCT ?quote {
                  ?claim pg:passage ?passage ; pg:object <https://w3id.org/policygraph/id/topic-human-rights-online> .
                  ?passage pg:exactQuote ?quote
                }
                """;
        assertThat(comunica(
                        query,
                        "file@" + web.origin() + "/doc/eu-us-cyber-dialogue",
                        "file@" + web.origin() + "/doc/topic-human-rights-online"))
                .contains("Promotion and protection of human rights online;");
    }

    private long rapper(String syntax, String path) throws IOException, InterruptedException {
        return rapper(syntax, path, web.get(path).body());
    }

    private long rapper(String syntax, String path, String content) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("description"), content);
        String told = run(List.of("rapper", "-c", "-i", syntax, file.toString(), web.origin() + path));
        var counted = COUNTED.matcher(told);
        assertThat(counted.find()).as(told).isTrue();
        return Long.parseLong(counted.group(1));
    }

    private List<String> comunica(String... queryAndSources) throws IOException, InterruptedException {
        require(
                isInstalled("node") && Files.isDirectory(CLIENTS.resolve("node_modules")),
                "Comunica, by npm ci in " + CLIENTS);
        var command =
                new ArrayList<>(List.of("node", CLIENTS.resolve("query.mjs").toString()));
        command.addAll(List.of(queryAndSources));
        return run(command).lines().toList();
    }

    private static void require(boolean installed, String what) {
        assumeTrue(installed || System.getenv("CI") != null, what + " is not installed");
        assertThat(installed).as("installed: " + what).isTrue();
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            run(List.of(program, "--version"));
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told;
        try (InputStream output = process.getInputStream()) {
            told = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }
}
