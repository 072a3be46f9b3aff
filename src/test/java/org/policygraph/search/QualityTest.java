package org.policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Selection;

/**
 * What people type, and what they mean by it. The expected hits come from the sources; the ranks were adjusted to these
 * lists, so that they guard against getting worse and do not measure how good the search is.
 */
class QualityTest {

    private static final Path FOLDER = Path.of("src/test/resources/search");
    private static final String EXPLANATION = "explanation";

    private final SearchIndex index = ServedRelease.search();

    @Test
    void findsWhatIsMeantFirst() throws IOException {
        List<CSVRecord> list = list("quality.csv");
        assertThat(list).hasSizeGreaterThanOrEqualTo(40);
        requireFirst(list, wanted -> index.search(wanted, () -> {}));
    }

    @Test
    void suggestsWhatIsMeantFirst() throws IOException {
        requireFirst(list("suggestions.csv"), index::suggest);
    }

    /** What is explained is printed; once it is found, its explanation has to go. */
    private static void requireFirst(List<CSVRecord> list, Function<Wanted, Found> way) {
        Map<Boolean, List<CSVRecord>> explained = list.stream()
                .collect(Collectors.partitioningBy(row -> !row.get(EXPLANATION).isEmpty()));
        assertThat(misses(explained.getOrDefault(false, List.of()), way)).isEmpty();
        List<String> missed = misses(explained.getOrDefault(true, List.of()), way);
        missed.forEach(System.out::println);
        assertThat(missed).hasSameSizeAs(explained.getOrDefault(true, List.of()));
    }

    private static List<String> misses(List<CSVRecord> list, Function<Wanted, Found> way) {
        return list.stream()
                .flatMap(row -> {
                    List<String> found = way.apply(wanted(row)).best().stream()
                            .map(QualityTest::name)
                            .toList();
                    boolean isFirst = !found.isEmpty() && found.getFirst().equals(row.get("first"));
                    return isFirst ? Stream.empty() : Stream.of(miss(row, found));
                })
                .toList();
    }

    private static String miss(CSVRecord row, List<String> found) {
        return "'%s' (%s) should find %s, and finds %s; %s"
                .formatted(row.get("query"), row.get("why"), row.get("first"), found, row.get(EXPLANATION));
    }

    private static Wanted wanted(CSVRecord row) {
        Optional<String> language = Optional.of(row.get("language")).filter(given -> !given.isEmpty());
        return new Wanted(row.get("query"), language, Set.of(), Selection.ALL, 4);
    }

    private static String name(Hit hit) {
        String iri = hit.found().node().getURI();
        return iri.substring(iri.indexOf("/id/") + 4);
    }

    private static List<CSVRecord> list(String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8);
                var records = format.parse(reader)) {
            return records.getRecords();
        }
    }
}
