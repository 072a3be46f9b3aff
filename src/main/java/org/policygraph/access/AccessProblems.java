package org.policygraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Says who may write, and how to become the one who may, as RFC 9457 writes problems. */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String TYPES = "https://w3id.org/policygraph/problems/";

    private final CuratorProperties curator;
    private final JsonMapper json;

    AccessProblems(CuratorProperties curator, JsonMapper json) {
        this.curator = curator;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (!curator.exists()) {
            nobodyWrites(request, response);
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"PolicyGraph\", charset=\"UTF-8\"");
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "not-the-curator",
                "Only the curator may write",
                request.getHeader("Authorization") == null
                        ? "send the user 'curator' and the password with HTTP Basic"
                        : "the user or the password is wrong; the user is 'curator'");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        nobodyWrites(request, response);
    }

    void otherSite(HttpServletResponse response, String site) throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "other-site",
                "Pages of other sites cannot write",
                "the request comes from a page of " + site
                        + ", which must not use the password that the browser keeps");
    }

    private void nobodyWrites(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "nobody-writes",
                "Nobody can write here",
                request.getMethod() + " " + request.getRequestURI() + " needs the curator, and no password is set for"
                        + " one; set policygraph.curator.password (POLICYGRAPH_CURATOR_PASSWORD) and start again");
    }

    private void write(HttpServletResponse response, HttpStatus status, String type, String title, String detail)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        // The body was not read, so the connection cannot carry another request (RFC 9112, section 9.6).
        response.setHeader("Connection", "close");
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
