package org.policygraph.ask;

import java.util.List;
import java.util.Optional;

/**
 * A field of the form.
 *
 * @param name the parameter
 * @param label what it is
 * @param kind how it is filled in
 * @param value what is in it; empty if nothing
 * @param words what is shown of a thing that is not chosen from a list
 * @param options the list; empty if there is none
 * @param isOptional whether it may be left empty
 * @param searched the kind of things that are suggested; empty for any
 * @param hint what is good to know; may be empty
 * @param mistakes what is wrong with it, one or nothing
 */
record FieldView(
        String name,
        String label,
        Kind kind,
        String value,
        String words,
        List<Option> options,
        boolean isOptional,
        String searched,
        String hint,
        List<Mistake> mistakes) {

    /** How a field is filled in. */
    enum Kind {
        LIST,
        SUGGESTIONS,
        DAY,
        NUMBER,
        TEXT
    }

    /** One entry of a list. */
    record Option(String value, String label) {}

    FieldView {
        options = List.copyOf(options);
        mistakes = List.copyOf(mistakes);
    }

    String id() {
        return "field-" + name;
    }

    boolean isWrong() {
        return !mistakes.isEmpty();
    }

    /** What tells more about the field. */
    String describedBy() {
        return Optional.of(id() + "-hint").filter(id -> !hint.isEmpty()).orElse("")
                + (isWrong() ? " " + id() + "-mistake" : "");
    }

    /** Whether the value is one of the list. */
    boolean isListed() {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
