package org.policygraph.linkeddata;

import java.util.Optional;

/**
 * What an address asks for.
 *
 * @param name without its suffix
 * @param representation what the suffix stands for; nothing if there is none that is known
 */
record Asked(String name, Optional<Representation> representation) {

    /** A path with or without a suffix such as {@code .ttl}. */
    static Asked of(String path) {
        int dot = path.lastIndexOf('.');
        if (dot <= path.lastIndexOf('/') + 1) {
            return new Asked(path, Optional.empty());
        }
        Optional<Representation> known = Representation.withSuffix(path.substring(dot + 1));
        return new Asked(known.isPresent() ? path.substring(0, dot) : path, known);
    }
}
