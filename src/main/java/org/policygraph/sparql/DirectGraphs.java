package org.policygraph.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads {@code /sparql/data/{name}} to the graph store, because Fuseki looks for the name among its own addresses. */
final class DirectGraphs extends OncePerRequestFilter {

    private static final String STORE = FusekiMount.PATH + "/data";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String before = request.getContextPath() + STORE + "/";
        String path = request.getRequestURI();
        if (path.startsWith(before) && path.length() > before.length()) {
            request.setAttribute(GraphTarget.DIRECT, path.substring(before.length()));
            chain.doFilter(new ToStore(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class ToStore extends HttpServletRequestWrapper {

        ToStore(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + STORE;
        }

        @Override
        public StringBuffer getRequestURL() {
            var original = super.getRequestURL();
            int store = original.toString().toLowerCase(Locale.ROOT).indexOf(STORE + "/");
            return new StringBuffer(original.substring(0, store + STORE.length()));
        }
    }
}
