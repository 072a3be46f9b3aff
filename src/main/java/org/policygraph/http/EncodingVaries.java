package org.policygraph.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of every answer that it depends on what the client can decompress (RFC 9110, section 12.5.5). The container, which
 * compresses, does not say so where an answer depends on anything else as well.
 */
final class EncodingVaries extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new CompressibleResponse(response));
    }
}
