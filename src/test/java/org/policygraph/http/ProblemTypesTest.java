package org.policygraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether every type of problem that the program tells of is explained. */
class ProblemTypesTest {

    /** {@code Problem.of(400, "bad-request",} and {@code problem(400, "bad-value",}, with line breaks or without. */
    private static final Pattern TOLD = Pattern.compile("(?:Problem\\.of|problem)\\(\\s*(\\d{3}),\\s*\"([a-z-]+)\"");

    private final ProblemTypes types = ProblemTypes.read();

    @Test
    void explainsEveryTypeThatTheCodeTellsOf() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : sources()) {
            var matcher = TOLD.matcher(Files.readString(file));
            while (matcher.find()) {
                told.add(matcher.group(1) + " " + matcher.group(2));
            }
        }
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(types.all())
                .extracting(type -> type.status() + " " + type.kind())
                .containsAll(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 411, 413, 414, 415, 431, 500, 503})
    void explainsWhatTheContainerRefuses(int code) {
        assertThat(types.named(Refusals.of(code).kind())).isPresent();
    }

    @Test
    void saysOfEachWhatItMeansAndWhatToDo() {
        assertThat(types.all()).allSatisfy(type -> {
            assertThat(type.title()).isNotBlank();
            assertThat(type.meaning()).endsWith(".");
            assertThat(type.remedy()).isNotBlank();
        });
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
