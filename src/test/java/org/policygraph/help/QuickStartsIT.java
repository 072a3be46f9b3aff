package org.policygraph.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The first programs, run as a person would who has taken them from the help. Elsewhere than in CI they may be left out
 * where their language is not installed.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "spring.main.banner-mode=off"})
class QuickStartsIT {

    private static final int PATIENCE_SECONDS = 120;

    private final int port;

    @TempDir
    Path folder = Path.of("");

    QuickStartsIT(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({"bash, fora.sh", "python3, fora.py", "Rscript, fora.R", "java, Fora.java"})
    void printsTheForaAndTheirSentences(String program, String file) throws IOException, InterruptedException {
        assertThat(run(program, file))
                .contains(
                        "EU-US dialogue on cross-cutting and foreign policy related cyber issues",
                        "Promotion and protection of human rights online;",
                        "International fora",
                        "as well as on protecting human rights online.");
    }

    @ParameterizedTest
    @CsvSource({"bash, question.sh", "python3, question.py", "Rscript, question.R", "java, Question.java"})
    void printsTheAnswerOfAReadyQuestion(String program, String file) throws IOException, InterruptedException {
        assertThat(run(program, file))
                .contains(
                        "European Commission",
                        "2012-12/..",
                        "The European Commission served as the Secretariat of the Global Alliance")
                .doesNotContain("United States");
    }

    private String run(String program, String file) throws IOException, InterruptedException {
        require(program);
        if (program.equals("bash")) {
            require("curl");
        }
        Files.writeString(folder.resolve(file), offered(file));
        return told(program, file);
    }

    /** As the help offers it, which names the service that it runs on. */
    private String offered(String file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/help/quickstart/" + file))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(file).isEqualTo(200);
        assertThat(answer.body()).contains("http://localhost:" + port);
        return answer.body();
    }

    private void require(String program) throws InterruptedException {
        boolean installed = isInstalled(program);
        assumeTrue(installed || System.getenv("CI") != null, program + " is not installed");
        assertThat(installed).as("installed: " + program).isTrue();
    }

    private boolean isInstalled(String program) throws InterruptedException {
        try {
            return !told(program, "--version").isEmpty();
        } catch (IOException missing) {
            return false;
        }
    }

    private String told(String program, String argument) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command(program), argument))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(told).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        return told;
    }

    /** The JDK of the tests is there on every machine, under whatever name. */
    private static String command(String program) {
        return program.equals("java")
                ? Path.of(System.getProperty("java.home"), "bin", "java").toString()
                : program;
    }
}
