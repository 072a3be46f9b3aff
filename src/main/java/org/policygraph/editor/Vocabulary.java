package org.policygraph.editor;

import java.util.List;
import java.util.Map;

/**
 * The words that queries to a release are made of.
 *
 * @param prefixes the namespaces by prefix
 * @param terms classes and properties, by name
 */
record Vocabulary(Map<String, String> prefixes, List<Term> terms) {

    Vocabulary {
        terms = List.copyOf(terms);
    }

    /**
     * A class or a property.
     *
     * @param name as it stands in a query, such as {@code pg:addresses}
     * @param kind {@code class}, {@code property} or {@code relation}, which is computed
     * @param label what it is called
     * @param definition what it means; empty if nobody says so
     * @param count how many statements use it; 0 for what is declared and not used
     */
    record Term(String name, String iri, String kind, String label, String definition, int count) {}
}
