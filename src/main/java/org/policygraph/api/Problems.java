package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.policygraph.http.Problem;
import org.policygraph.http.ToldErrors;
import org.policygraph.vocabulary.NearestName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Tells every error below {@code /api} as a problem (RFC 9457). A resolver and not an advice, because an advice for one
 * package does not see the errors of requests that reach no controller: unknown addresses, methods and media types.
 */
final class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Addresses addresses;

    Problems(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!Addresses.isBelow(request.getRequestURI()) || response.isCommitted()) {
            return null;
        }
        try {
            problem(request, error).with("instance", request.getRequestURI()).sendTo(response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private Problem problem(HttpServletRequest request, Exception error) {
        if (error instanceof NoResourceFoundException || error instanceof NoHandlerFoundException) {
            return unknownAddress(request.getRequestURI());
        }
        return ToldErrors.problem(request, error).orElseGet(() -> {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
            return ToldErrors.unforeseen();
        });
    }

    private Problem unknownAddress(String path) {
        SortedSet<String> known = addresses.all();
        return Problem.of(
                        404,
                        "unknown-address",
                        "Nothing here",
                        "There is nothing at '" + path + "'. The addresses are described at " + Addresses.DOCS + ".")
                .with("allowed", List.copyOf(known))
                .with("nearest", NearestName.several(path, known));
    }
}
