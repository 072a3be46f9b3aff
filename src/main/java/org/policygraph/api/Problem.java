package org.policygraph.api;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.vocabulary.NearestName;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A question that cannot be answered, told as RFC 9457 says: what is wrong, the value, and what is allowed. */
final class Problem extends RuntimeException {

    /** Problem types do not move with the base of a deployment, so that a client knows them everywhere. */
    static final String TYPES = "https://w3id.org/policygraph/problems/";

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail detail;

    private Problem(HttpStatus status, String type, String title, String detail, Map<String, Object> members) {
        super(detail, null, false, false);
        this.detail = detail(status, type, title, detail, members);
    }

    static ProblemDetail detail(
            HttpStatus status, String type, String title, String detail, Map<String, Object> members) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        members.forEach(problem::setProperty);
        return problem;
    }

    static Problem unknownParameter(String name, Collection<String> allowed) {
        List<String> nearest = NearestName.several(name, allowed);
        String known = allowed.isEmpty() ? "This address takes no parameters." : "Allowed are " + listed(allowed) + ".";
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "unknown-parameter",
                "Unknown parameter",
                "There is no parameter '" + name + "' here." + meant(nearest) + " " + known,
                members(name, null, allowed, nearest));
    }

    static Problem badValue(String parameter, String value, String allowed) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "bad-value",
                "Value not allowed",
                "The parameter '" + parameter + "' is '" + value + "', and must be " + allowed + ".",
                members(parameter, value, List.of(allowed), List.of()));
    }

    static Problem unknownName(String parameter, String value, String whatItIsNot, List<String> nearest) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "unknown-name",
                "Unknown name",
                "The parameter '" + parameter + "' is '" + value + "', which is " + whatItIsNot + "." + meant(nearest),
                members(parameter, value, List.of(), nearest));
    }

    static Problem notFound(String kind, String slug, List<String> nearest) {
        var members = new LinkedHashMap<String, Object>();
        members.put("value", slug);
        members.put("nearest", nearest);
        return new Problem(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Not in this release",
                "This release has no " + kind + " '" + slug + "'." + meant(nearest),
                members);
    }

    ProblemDetail detail() {
        return detail;
    }

    private static Map<String, Object> members(
            String parameter, @Nullable String value, Collection<String> allowed, List<String> nearest) {
        var members = new LinkedHashMap<String, Object>();
        members.put("parameter", parameter);
        if (value != null) {
            members.put("value", value);
        }
        members.put("allowed", List.copyOf(allowed));
        members.put("nearest", nearest);
        return members;
    }

    private static String meant(List<String> nearest) {
        return nearest.isEmpty() ? "" : " Did you mean '" + nearest.getFirst() + "'?";
    }

    private static String listed(Collection<String> names) {
        return String.join(", ", names);
    }
}
