package org.policygraph.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error as RFC 9457 writes it.
 *
 * @param kind the last step of the problem's type
 * @param title what is wrong, the same for every occurrence of the kind
 * @param detail what was wrong this time, and how to mend it
 * @param more further members, in order
 * @param suggestions what may have been meant: what people call it, by its address
 * @param headers what stands in the head of the answer
 */
public record Problem(
        int status,
        String kind,
        String title,
        String detail,
        Map<String, Object> more,
        Map<String, String> suggestions,
        Map<String, String> headers) {

    /** The media type of problems (RFC 9457, section 6.1). */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Problem types do not move with the base of a deployment, so that a client knows them everywhere. */
    public static final String TYPES = "https://w3id.org/policygraph/problems/";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Copies its maps, and keeps their order. */
    public Problem {
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
        suggestions = Collections.unmodifiableMap(new LinkedHashMap<>(suggestions));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** A problem without further members. */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(status, kind, title, detail, Map.of(), Map.of(), Map.of());
    }

    /** The same with one more member. */
    public Problem with(String member, Object value) {
        var members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new Problem(status, kind, title, detail, members, suggestions, headers);
    }

    /** The same with what may have been meant: programs are told the addresses, people what each is called. */
    public Problem suggesting(Map<String, String> labels) {
        return new Problem(status, kind, title, detail, more, labels, headers)
                .with("nearest", List.copyOf(labels.keySet()));
    }

    /** The same with one more header. */
    public Problem withHeader(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(status, kind, title, detail, more, suggestions, all);
    }

    /** Ends the handling of a request with this problem. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** The problem document, in UTF-8. */
    public byte[] json() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", TYPES + kind);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return JSON.writeValueAsBytes(members);
    }

    /** Answers with it. */
    public void sendTo(HttpServletResponse response) throws IOException {
        byte[] body = json();
        response.setStatus(status);
        response.addHeader("Link", "<" + ProblemPages.PATH + "/" + kind + ">; rel=\"help\"");
        headers.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
