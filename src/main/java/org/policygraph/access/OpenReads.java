package org.policygraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of every site read, never with a password, and write nothing (the CORS protocol of the Fetch standard). The
 * answer is the same for every origin, so that caches need not tell them apart.
 */
final class OpenReads extends OncePerRequestFilter {

    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final String EXPOSED =
            "Content-Language, Content-Location, ETag, Link, Location, PolicyGraph-Completeness, PolicyGraph-Documents,"
                    + " PolicyGraph-Release, PolicyGraph-Released, Retry-After";
    private static final String DAY_IN_SECONDS = "86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Requests.onlyReads(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        if (Requests.asksBeforehand(request)) {
            response.setHeader("Access-Control-Allow-Methods", ALLOWED);
            response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", DAY_IN_SECONDS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        chain.doFilter(request, response);
    }
}
