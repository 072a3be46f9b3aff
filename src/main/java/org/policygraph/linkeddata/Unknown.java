package org.policygraph.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

/** Addresses below which there is nothing. */
final class Unknown {

    private Unknown() {}

    static ProblemException address(String path, List<String> nearest) {
        return Problem.of(404, "not-found", "Nothing here", "There is nothing at '" + path + "'.")
                .with("value", path)
                .with("nearest", nearest)
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
