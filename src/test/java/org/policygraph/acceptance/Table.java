package org.policygraph.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of the acceptance list. */
final class Table {

    private static final CSVFormat WITH_HEADER =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static <T> List<T> rows(String name, Function<CSVRecord, T> row) {
        var resource = Objects.requireNonNull(Table.class.getResourceAsStream("/acceptance/" + name), name);
        try (var reader = new InputStreamReader(resource, UTF_8);
                var records = WITH_HEADER.parse(reader)) {
            return records.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
