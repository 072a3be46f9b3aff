package org.policygraph.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs each command of README and docs against a service on the real graph, and compares what it prints. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"policygraph.store=memory", "policygraph.curator.password=correct horse"})
class DocumentedCommandsIT {

    private static final long SECONDS_PER_COMMAND = 120;

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    static Stream<ShownCommand> commands() throws IOException {
        try (var documents = Files.list(Path.of("docs"))) {
            List<Path> files = documents
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(Path.of("README.md")), files.stream())
                    .flatMap(file -> ShownCommand.in(file).stream())
                    .filter(command -> !command.isBuild());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void printsWhatTheDocumentShows(ShownCommand shown) throws IOException, InterruptedException {
        String printed = run(shown.command().replace("localhost:8080", "localhost:" + port));
        String comparable = printed.replace("localhost:" + port, "localhost:8080");
        assertThat(shown.shows(comparable))
                .as("%s printed:%n%s", shown, comparable)
                .isTrue();
    }

    private static String run(String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", "set -o pipefail; " + command).redirectErrorStream(true);
        builder.environment().put("POLICYGRAPH_STORE", folder.resolve("store").toString());
        builder.environment()
                .merge("PATH", Path.of(System.getProperty("java.home"), "bin") + ":", (path, java) -> java + path);
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS_PER_COMMAND, TimeUnit.SECONDS)).isTrue();
        return printed;
    }
}
