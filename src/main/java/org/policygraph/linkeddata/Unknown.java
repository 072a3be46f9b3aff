package org.policygraph.linkeddata;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

/** Addresses below which there is nothing. */
final class Unknown {

    private Unknown() {}

    /** A release, or what is of one. */
    static ProblemException release(String path) {
        return address(path, Map.of("/releases", "All releases"));
    }

    /**
     * Any other address.
     *
     * @param nearest what may have been meant: what people call it, by its address
     */
    static ProblemException address(String path, Map<String, String> nearest) {
        return Problem.of(404, "not-found", "Nothing here", "There is nothing at '" + path + "'.")
                .with("value", path)
                .suggesting(nearest)
                .exception();
    }

    /** The representation that a suffix stands for. */
    static Representation requireKnown(String suffix) {
        return Representation.withSuffix(suffix)
                .orElseThrow(() -> Problem.of(
                                404,
                                "not-found",
                                "Nothing here",
                                "There is no representation '." + suffix + "'; there are "
                                        + Arrays.stream(Representation.values())
                                                .map(each -> "." + each.suffix())
                                                .collect(Collectors.joining(", ")))
                        .exception());
    }
}
