package org.policygraph.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.query.Answer;

/** A request and the one answer that it gets, which is sent whole and with its length. */
final class Exchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Parameters query;

    Exchange(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        this.query =
                Parameters.read(Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    HttpServletRequest request() {
        return request;
    }

    String method() {
        return request.getMethod();
    }

    boolean isRead() {
        return method().equals("GET") || method().equals("HEAD");
    }

    /** The parameters of the query string. */
    Parameters query() {
        return query;
    }

    Optional<String> requestHeader(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    Accept accept() {
        return Accept.read(requestHeader("Accept").orElse("*/*"));
    }

    /** The media type of the body without its parameters, in lower case; empty if there is none. */
    String bodyType() {
        return requestHeader("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    void header(String name, String value) {
        response.setHeader(name, value);
    }

    void send(int status) {
        response.setStatus(status);
    }

    void send(int status, String contentType, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        if (!method().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    void send(String contentType, Answer answer) throws IOException {
        response.setStatus(200);
        response.setContentType(contentType);
        response.setContentLength(answer.length());
        if (!method().equals("HEAD")) {
            answer.writeTo(response.getOutputStream());
        }
    }

    /** What its address is for its sender. */
    String address() {
        return request.getRequestURL().toString();
    }

    void send(Problem problem) throws IOException {
        header("Vary", "Accept, Accept-Encoding");
        problem.sendTo(response);
    }

    ProblemException methodNotAllowed(String allowed) {
        return Problem.of(
                        405,
                        "method-not-allowed",
                        "The method is not available here",
                        method() + " is not available at " + request.getRequestURI() + "; there are " + allowed)
                .withHeader("Allow", allowed)
                .exception();
    }

    void sendOptions(String allowed) {
        header("Allow", allowed);
        send(204);
    }
}
