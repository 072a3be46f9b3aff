package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.vocabulary.NearestName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
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
        if (error instanceof ProblemException known) {
            return known.problem();
        }
        if (error instanceof NoResourceFoundException || error instanceof NoHandlerFoundException) {
            return unknownAddress(request.getRequestURI());
        }
        if (error instanceof ErrorResponse told) {
            return withHeaders(spring(request, error, told), told);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
        return Problem.of(
                500,
                "internal-error",
                "Something went wrong here",
                "The answer could not be made. The mistake is ours; it was recorded.");
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

    private static Problem spring(HttpServletRequest request, Exception error, ErrorResponse told) {
        HttpStatus status = HttpStatus.valueOf(told.getStatusCode().value());
        if (error instanceof HttpMediaTypeNotAcceptableException) {
            List<String> offered = offered(told);
            return problem(status, "The answer can be had as " + String.join(", ", offered) + " only.")
                    .with("value", String.valueOf(request.getHeader("Accept")))
                    .with("allowed", offered);
        }
        if (error instanceof HttpRequestMethodNotSupportedException method) {
            String[] supported = method.getSupportedMethods();
            return problem(
                            status,
                            "The method " + method.getMethod() + " is not supported here; this face is for reading.")
                    .with("value", method.getMethod())
                    .with("allowed", supported == null ? List.of() : List.of(supported));
        }
        return problem(status, String.valueOf(told.getBody().getDetail()));
    }

    private static List<String> offered(ErrorResponse told) {
        List<MediaType> offered = told.getHeaders().getAccept();
        return offered.isEmpty()
                ? List.of(MediaType.APPLICATION_JSON_VALUE)
                : offered.stream().map(MediaType::toString).toList();
    }

    private static Problem problem(HttpStatus status, String detail) {
        String title = status.getReasonPhrase();
        return Problem.of(status.value(), title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, detail);
    }

    private static Problem withHeaders(Problem problem, ErrorResponse told) {
        Problem complete = problem;
        for (var header : told.getHeaders().headerSet()) {
            complete = complete.withHeader(header.getKey(), String.join(", ", header.getValue()));
        }
        return complete;
    }
}
