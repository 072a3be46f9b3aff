package org.policygraph.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.reader.Words;
import org.policygraph.vocabulary.NearestName;

/** What is said to those who ask for what there is not: which value is wrong, and how to mend it. */
final class Refusal {

    /** Names that are longer are not compared with others. */
    private static final int LONGEST_NAME = 200;

    private Refusal() {}

    static ProblemException badValue(String parameter, String value, String allowed) {
        return Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "The parameter '" + parameter + "' is '" + Words.shortened(value) + "', and must be " + allowed
                                + ".")
                .with("parameter", parameter)
                .with("value", Words.shortened(value))
                .exception();
    }

    /**
     * Of a name that nothing has.
     *
     * @param whatItIsNot such as "none of the topics of this release"
     * @param address what a link to one that was meant leads to
     */
    static ProblemException unknown(
            int status,
            String parameter,
            String value,
            String whatItIsNot,
            List<String> known,
            UnaryOperator<String> address) {
        List<String> nearest = value.length() > LONGEST_NAME ? List.of() : NearestName.several(value, known);
        String meant = nearest.isEmpty() ? "" : " Did you mean '" + nearest.getFirst() + "'?";
        return Problem.of(
                        status,
                        status == 404 ? "not-found" : "unknown-name",
                        status == 404 ? "Not in this release" : "Unknown name",
                        "The parameter '" + parameter + "' is '" + Words.shortened(value) + "', which is " + whatItIsNot
                                + "." + meant)
                .with("parameter", parameter)
                .with("value", Words.shortened(value))
                .suggesting(addresses(nearest, address))
                .exception();
    }

    private static Map<String, String> addresses(List<String> names, UnaryOperator<String> address) {
        var addresses = new LinkedHashMap<String, String>();
        names.forEach(name -> addresses.put(address.apply(name), name));
        return addresses;
    }
}
