package org.policygraph.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

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

    /** Which page of a long answer, from 1. */
    static int page(HttpServletRequest request) {
        String value = request.getParameter("page");
        if (value == null) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw badPage(value, "a whole number from 1");
        }
        return Integer.parseInt(value);
    }

    static ProblemException badPage(String value, String allowed) {
        return Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "The parameter 'page' is '" + value + "', and must be " + allowed + ".")
                .with("parameter", "page")
                .with("value", value)
                .exception();
    }
}
