package org.policygraph.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How an answer can be drawn, and which parts of the drawing a column can be. */
public enum ChartKind {
    TABLE(List.of(), List.of()),
    BAR(List.of("label", "value"), List.of("group")),
    LINE(List.of("x", "y"), List.of("series")),
    TIMELINE(List.of("start", "label"), List.of("end", "group")),
    MATRIX(List.of("row", "column"), List.of("value")),
    NETWORK(List.of("from", "to"), List.of("fromLabel", "toLabel", "label")),
    /** A map of states. */
    MAP(List.of("state"), List.of("label", "value"));

    private final List<String> required;
    private final List<String> optional;

    ChartKind(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** What stands in a file: the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> required() {
        return required;
    }

    Set<String> parts() {
        return Set.copyOf(Stream.concat(required.stream(), optional.stream()).toList());
    }

    static Optional<ChartKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(ChartKind::word).toList();
    }
}
