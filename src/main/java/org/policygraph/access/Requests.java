package org.policygraph.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What a request does to the graph. */
final class Requests {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Queries may be too long for an address, so POST reads there. */
    private static final Set<String> QUERIES = Set.of("/sparql", "/api/explain");

    private Requests() {}

    static boolean onlyReads(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || (request.getMethod().equals("POST") && QUERIES.contains(path(request)));
    }

    /** Whether a browser asks on behalf of a page of another site what it may send. */
    static boolean asksBeforehand(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
