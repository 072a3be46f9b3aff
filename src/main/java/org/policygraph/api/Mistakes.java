package org.policygraph.api;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.vocabulary.NearestName;

/** Questions that cannot be answered: what is wrong, the value, and what is allowed. */
final class Mistakes {

    private Mistakes() {}

    static ProblemException unknownParameter(String name, Collection<String> allowed) {
        List<String> nearest = NearestName.several(name, allowed);
        String known = allowed.isEmpty() ? "This address takes no parameters." : "Allowed are " + listed(allowed) + ".";
        return problem(
                400,
                "unknown-parameter",
                "Unknown parameter",
                "There is no parameter '" + name + "' here." + meant(nearest) + " " + known,
                members(name, null, allowed, nearest));
    }

    static ProblemException missing(String parameter, String allowed) {
        return problem(
                400,
                "missing-parameter",
                "Parameter missing",
                "The parameter '" + parameter + "' must be given: " + allowed + ".",
                members(parameter, null, List.of(allowed), List.of()));
    }

    static ProblemException badValue(String parameter, String value, String allowed) {
        return problem(
                400,
                "bad-value",
                "Value not allowed",
                "The parameter '" + parameter + "' is '" + value + "', and must be " + allowed + ".",
                members(parameter, value, List.of(allowed), List.of()));
    }

    static ProblemException unknownName(String parameter, String value, String whatItIsNot, List<String> nearest) {
        return problem(
                400,
                "unknown-name",
                "Unknown name",
                "The parameter '" + parameter + "' is '" + value + "', which is " + whatItIsNot + "." + meant(nearest),
                members(parameter, value, List.of(), nearest));
    }

    static ProblemException notFound(String kind, String slug, List<String> nearest) {
        var members = new LinkedHashMap<String, Object>();
        members.put("value", slug);
        members.put("nearest", nearest);
        return problem(
                404,
                "not-found",
                "Not in this release",
                "This release has no " + kind + " '" + slug + "'." + meant(nearest),
                members);
    }

    static ProblemException staleCursor(long release, long newest, String restart) {
        var members = new LinkedHashMap<String, Object>();
        members.put("release", release);
        members.put("newest", newest);
        members.put("restart", restart);
        return problem(
                410,
                "stale-cursor",
                "The release of this cursor is no longer read",
                "The cursor goes on in release " + release + ", which is no longer in memory; the newest is " + newest
                        + ". Begin anew at " + restart + ".",
                members);
    }

    /** The same as {@link #notFound}, of what is not in a release but beside it. */
    static ProblemException noQuestion(String name, List<String> nearest) {
        var members = new LinkedHashMap<String, Object>();
        members.put("value", name);
        members.put("nearest", nearest);
        return problem(
                404,
                "not-found",
                "No such question",
                "There is no question '" + name + "'." + meant(nearest) + " All are listed at " + Addresses.QUESTIONS
                        + ".",
                members);
    }

    /** Of a question whose answer is a graph or a word. */
    static ProblemException noFeed(ReadyQuestion question) {
        return problem(
                404,
                "not-found",
                "No such feed",
                "The answer to '" + question.name() + "' has no rows that could come and go; ask for it at "
                        + QuestionAddress.answers(question) + ", or follow all releases at /releases.atom.",
                Map.of("value", question.name()));
    }

    static ProblemException notAcceptable(String accept, List<String> offered) {
        var members = new LinkedHashMap<String, Object>();
        members.put("value", accept);
        members.put("allowed", offered);
        return problem(
                406,
                "not-acceptable",
                "Not Acceptable",
                "The answer can be had as " + listed(offered) + " only.",
                members);
    }

    private static ProblemException problem(
            int status, String kind, String title, String detail, Map<String, Object> members) {
        return new Problem(status, kind, title, detail, members, Map.of(), Map.of()).exception();
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
