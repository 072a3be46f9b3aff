package org.policygraph.survey;

import java.util.List;
import org.policygraph.catalogue.Entry;
import org.policygraph.reader.Address;

/**
 * A field for a thing, filled in.
 *
 * @param name the parameter with the identifier
 * @param label what it is called
 * @param kind the kind of things that are suggested; empty for all
 * @param hint what one could type
 * @param slug the identifier of what is chosen; empty for nothing
 * @param words what is typed, or what is chosen is called
 */
record FieldView(String name, String label, String kind, String hint, String slug, String words) {

    /** A field with what is chosen, if one of these things is. */
    static FieldView of(Chooser.Field field, String hint, Address query, List<Entry> chosen) {
        var view = asked(field, hint, query);
        return chosen.stream()
                .filter(entry -> entry.slug().equals(view.slug()))
                .findFirst()
                .map(view::chosen)
                .orElse(view);
    }

    /** A field as it was asked, before anybody knows what is meant. */
    private static FieldView asked(Chooser.Field field, String hint, Address query) {
        String kind =
                field.kinds().size() == 1 ? field.kinds().iterator().next().word() : "";
        return new FieldView(
                field.name(),
                field.label(),
                kind,
                hint,
                query.value(field.name()),
                query.value(field.name() + Chooser.WORDS));
    }

    private FieldView chosen(Entry thing) {
        return new FieldView(name, label, kind, hint, thing.slug(), thing.label());
    }

    String wordsName() {
        return name + Chooser.WORDS;
    }
}
