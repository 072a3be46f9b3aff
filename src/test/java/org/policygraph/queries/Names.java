package org.policygraph.queries;

import java.util.Map;

/** IRIs as the expected answers write them: {@code id:eu-us-working-group}. */
final class Names {

    private static final Map<String, String> PREFIXES = Map.of(
            "eurovoc:", "http://eurovoc.europa.eu/",
            "id:", "https://w3id.org/policygraph/id/",
            "pg:", "https://w3id.org/policygraph/ns#",
            "skos:", "http://www.w3.org/2004/02/skos/core#");

    private Names() {}

    static String expanded(String name) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> name.startsWith(prefix.getKey()))
                .map(prefix ->
                        prefix.getValue() + name.substring(prefix.getKey().length()))
                .findAny()
                .orElse(name);
    }

    static String shortened(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + iri.substring(prefix.getValue().length()))
                .findAny()
                .orElse(iri);
    }
}
