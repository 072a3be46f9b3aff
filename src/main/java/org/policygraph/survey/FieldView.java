package org.policygraph.survey;

import org.policygraph.catalogue.Entry;

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

    /** A field as it was asked, before anybody knows what is meant. */
    static FieldView of(Chooser.Field field, String hint, Query query) {
        String kind =
                field.kinds().size() == 1 ? field.kinds().iterator().next().word() : "";
        return new FieldView(
                field.name(),
                field.label(),
                kind,
                hint,
                query.first(field.name()),
                query.first(field.name() + Chooser.WORDS));
    }

    /** The same with what is chosen. */
    FieldView chosen(Entry thing) {
        return new FieldView(name, label, kind, hint, thing.slug(), thing.label());
    }

    String wordsName() {
        return name + Chooser.WORDS;
    }
}
