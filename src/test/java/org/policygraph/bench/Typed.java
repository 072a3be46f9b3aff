package org.policygraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.search.Wanted;

/** What people type who look for something: the list that search is judged by, and what is found in many documents. */
final class Typed {

    private static final Path LIST = Path.of("src/test/resources/search/quality.csv");

    /** What is found in many invented documents, or in few. */
    private static final List<String> FREQUENT = List.of(
            "forum",
            "state 1",
            "cybercrime",
            "forum 17 cybercrime",
            "states discussed smart grids",
            "Rapport",
            "berieten");

    private Typed() {}

    static List<String> texts() {
        return Stream.concat(listed(), FREQUENT.stream()).toList();
    }

    /** The same letter by letter. */
    static List<String> beginnings() {
        return texts().stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length())
                        .mapToObj(length -> text.substring(0, length))
                        .filter(begun -> !Wanted.isWordless(begun)))
                .toList();
    }

    private static Stream<String> listed() {
        try {
            return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split(",", 2)[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
