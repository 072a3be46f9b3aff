package org.policygraph.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.policygraph.http.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says who may write, and how to become the one who may, as RFC 9457 writes problems. */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final CuratorProperties curator;

    AccessProblems(CuratorProperties curator) {
        this.curator = curator;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (!curator.exists()) {
            nobodyWrites(request, response);
            return;
        }
        Problem.of(
                        401,
                        "not-the-curator",
                        "Only the curator may write",
                        request.getHeader("Authorization") == null
                                ? "send the user 'curator' and the password with HTTP Basic"
                                : "the user or the password is wrong; the user is 'curator'")
                .withHeader("WWW-Authenticate", "Basic realm=\"PolicyGraph\", charset=\"UTF-8\"")
                .sendTo(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        nobodyWrites(request, response);
    }

    static void otherSite(HttpServletResponse response, String site) throws IOException {
        Problem.of(
                        403,
                        "other-site",
                        "Pages of other sites cannot write",
                        "the request comes from a page of " + site
                                + ", which must not use the password that the browser keeps")
                .sendTo(response);
    }

    private static void nobodyWrites(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem.of(
                        403,
                        "nobody-writes",
                        "Nobody can write here",
                        request.getMethod() + " " + request.getRequestURI()
                                + " needs the curator, and no password is set for one; set"
                                + " policygraph.curator.password (POLICYGRAPH_CURATOR_PASSWORD) and start again")
                .sendTo(response);
    }
}
