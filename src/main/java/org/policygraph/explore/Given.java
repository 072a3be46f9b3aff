package org.policygraph.explore;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.reader.Address;

/**
 * Which connections an address asks for.
 */
record Given(Address address) {

    static final Given NOTHING = new Given(Address.of(""));

    static final String FROM = "from";
    static final String TO = "to";

    /** What was typed, and is looked for where no identifier was chosen. */
    static final String FROM_NAME = "fromName";

    static final String TO_NAME = "toName";
    static final String DOCUMENT_NAME = "documentName";
    static final String AFTER = "after";
    static final String BEFORE = "before";
    static final String PREDICATE = "predicate";
    static final String DOCUMENT = "document";
    static final String MODALITY = "modality";
    static final String SCHEME = "scheme";
    static final String MAX_LENGTH = "maxLength";
    static final String COUNT = "k";
    static final String KIND = "kind";
    static final String PAGE = "page";

    private static final List<String> KNOWN = List.of(
            FROM,
            FROM_NAME,
            TO,
            TO_NAME,
            AFTER,
            BEFORE,
            PREDICATE,
            DOCUMENT,
            DOCUMENT_NAME,
            MODALITY,
            SCHEME,
            MAX_LENGTH,
            COUNT,
            KIND,
            PAGE);
    private static final Set<String> REPEATABLE = Set.of(PREDICATE, DOCUMENT, MODALITY);

    static Given of(HttpServletRequest request) {
        Address asked = Address.of(request, "", KNOWN);
        for (String name : KNOWN) {
            asked = REPEATABLE.contains(name) ? asked : asked.with(name, asked.value(name));
        }
        return new Given(asked);
    }

    Optional<String> first(String name) {
        return address.first(name);
    }

    boolean has(String name) {
        return address.has(name);
    }

    List<String> all(String name) {
        return address.all(name);
    }

    /** The same with one value of a name. */
    Given with(String name, String value) {
        return new Given(address.with(name, value));
    }

    /** The same in one more document. */
    Given withDocument(String slug) {
        return new Given(address.adding(DOCUMENT, slug));
    }

    Given without(String... names) {
        return new Given(address.without(names));
    }

    /** A path that asks for it, in the order of the form. */
    String at(String path) {
        Address ordered = Address.of(path);
        for (String name : KNOWN) {
            ordered = ordered.with(name, all(name));
        }
        return ordered.text();
    }
}
