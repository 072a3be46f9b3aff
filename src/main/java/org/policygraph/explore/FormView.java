package org.policygraph.explore;

import java.util.List;

/**
 * The form that asks for connections, filled in as it was asked.
 *
 * @param from the first thing
 * @param to the second thing
 * @param predicates the kinds of relation that the release has
 * @param documents the documents that speak in it; of many only those that were chosen
 * @param manyDocuments whether there are others
 * @param lengths how many hops a path may have
 * @param counts how many paths there may be
 * @param swap the address with the two things in the other order; empty unless there are two
 * @param plain the address without filters; empty unless there are any
 */
record FormView(
        Field from,
        Field to,
        String after,
        String before,
        List<Option> predicates,
        List<Option> documents,
        boolean manyDocuments,
        List<Option> modalities,
        boolean scheme,
        List<Option> lengths,
        List<Option> counts,
        String swap,
        String plain) {

    FormView {
        predicates = List.copyOf(predicates);
        documents = List.copyOf(documents);
        modalities = List.copyOf(modalities);
        lengths = List.copyOf(lengths);
        counts = List.copyOf(counts);
    }

    /**
     * A thing to be chosen.
     *
     * @param slug the identifier of what is chosen; empty for nothing
     * @param words what is typed, or what is chosen is called
     */
    record Field(String slug, String words) {}

    /** Something to be ticked or picked. */
    record Option(String value, String label, boolean chosen) {}

    boolean isFiltered() {
        return !plain.isEmpty();
    }

    /** How many of some options are chosen, in words; empty if none is. */
    static String chosen(List<Option> options) {
        long chosen = options.stream().filter(Option::chosen).count();
        return chosen == 0 ? "" : " (" + chosen + " chosen)";
    }
}
