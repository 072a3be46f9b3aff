package org.policygraph.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What people found in the fact sheet: the quote, the entities and the statements of each text unit. */
final class AcceptanceList {

    private static final String NOT_STORED = "S13";

    private final Map<String, String> quotes = new LinkedHashMap<>();
    private final Map<String, Set<String>> entities = new TreeMap<>();
    private final Map<String, Map<String, String>> statements = new TreeMap<>();

    AcceptanceList() {
        rows("seed-statements.csv").forEach(row -> quotes.put(row.get("sentence"), row.get("quote")));
        quotes.remove(NOT_STORED);
        Set<String> known =
                rows("seed-entities.csv").stream().map(row -> row.get("id")).collect(Collectors.toSet());
        for (CSVRecord row : rows("seed-entities.csv")) {
            for (String unit : row.get("sentences").split(" ")) {
                of(entities, unit).add(row.get("id"));
            }
        }
        Map<String, String> terms = rows("predicates.csv").stream()
                .collect(Collectors.toMap(row -> row.get("predicate"), row -> row.get("term")));
        for (CSVRecord row : rows("seed-relations.csv")) {
            String term =
                    Objects.requireNonNull(terms.get(row.get("predicate"))).replaceFirst("^.*[/#]", "");
            statements
                    .computeIfAbsent(row.get("sentence"), none -> new TreeMap<>())
                    .put("%s %s %s".formatted(row.get("subject"), term, row.get("object")), row.get("id"));
            List.of(row.get("subject"), row.get("object")).stream()
                    .filter(known::contains)
                    .forEach(of(entities, row.get("sentence"))::add);
        }
    }

    /** The quotes by the number of the text unit, in the order of the text. */
    Map<String, String> quotes() {
        return quotes;
    }

    Set<String> entities(String unit) {
        return entities.getOrDefault(unit, Set.of());
    }

    /** Statements and the numbers of their relations. */
    Map<String, String> statements(String unit) {
        return statements.getOrDefault(unit, Map.of());
    }

    Set<String> statementsAnywhere() {
        return statements.values().stream()
                .flatMap(all -> all.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> of(Map<String, Set<String>> sets, String key) {
        return sets.computeIfAbsent(key, none -> new TreeSet<>());
    }

    private static List<CSVRecord> rows(String name) {
        var resource = Objects.requireNonNull(AcceptanceList.class.getResourceAsStream("/acceptance/" + name), name);
        try (var reader = new InputStreamReader(resource, UTF_8);
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return records.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
