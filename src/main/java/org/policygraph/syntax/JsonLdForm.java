package org.policygraph.syntax;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The forms of JSON-LD that are written, as a profile names them (JSON-LD 1.1, appendix C); the first is usual. */
public enum JsonLdForm {
    /** Short names, by a context document. */
    COMPACTED,
    /** Whole names, which can be read without anything else. */
    EXPANDED,
    /** All things beside each other, with whole names. */
    FLATTENED;

    private static final String NAMESPACE = "http://www.w3.org/ns/json-ld#";

    /** The IRI of the profile. */
    public String profile() {
        return NAMESPACE + name().toLowerCase(Locale.ROOT);
    }

    /** The form that some profiles ask for; nothing if there is none among them, as of those that are not known. */
    public static Optional<JsonLdForm> named(Collection<String> profiles) {
        return Arrays.stream(values())
                .filter(form -> profiles.contains(form.profile()))
                .max(Comparator.naturalOrder());
    }
}
