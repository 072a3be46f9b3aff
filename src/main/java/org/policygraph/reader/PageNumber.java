package org.policygraph.reader;

import jakarta.servlet.http.HttpServletRequest;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;

/** Which page of something long a request asks for. */
public final class PageNumber {

    private PageNumber() {}

    /** From 1. */
    public static int of(HttpServletRequest request) {
        String value = request.getParameter("page");
        if (value == null) {
            return 1;
        }
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw refused(value, "a whole number from 1");
        }
        return Integer.parseInt(value);
    }

    /** What is said to who asks for another. */
    public static ProblemException refused(String value, String allowed) {
        return refused("page", value, allowed);
    }

    /** The same of another parameter that counts. */
    public static ProblemException refused(String parameter, String value, String allowed) {
        return Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "The parameter '" + parameter + "' is '" + value + "', and must be " + allowed + ".")
                .with("parameter", parameter)
                .with("value", value)
                .exception();
    }
}
