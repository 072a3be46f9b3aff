package org.policygraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.policygraph.page.Pages;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps the page that shows the REST face to itself as our own pages are, although a library writes it. */
final class DescriptionHeaders extends OncePerRequestFilter {

    /** Where the library has its page and all that this loads. */
    static final String PATHS = "/api/swagger-ui/*";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Pages.HEADERS.forEach((name, value) -> response.setHeader(name, withPictures(value)));
        chain.doFilter(request, response);
    }

    /** Its style sheet holds small pictures. */
    private static String withPictures(String policy) {
        return policy.replace("img-src 'self'", "img-src 'self' data:");
    }
}
