package org.policygraph.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses writes that come from pages of other sites: a browser sends the password that it keeps with them. Programs
 * send neither of the two headers and pass.
 */
final class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> other = Requests.onlyReads(request) ? Optional.empty() : otherSite(request);
        if (other.isPresent()) {
            AccessProblems.otherSite(response, other.get());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> otherSite(HttpServletRequest request) {
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        Optional<String> site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site"));
        if (site.isPresent()) {
            return site.filter(value -> !OWN.contains(value)).map(value -> origin.orElse(value));
        }
        return origin.filter(value -> !authority(value).equals(request.getHeader("Host")));
    }

    /** Empty for {@code null}, which browsers send for pages without an origin. */
    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("");
        } catch (IllegalArgumentException notAnOrigin) {
            return "";
        }
    }
}
