package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.policygraph.vocabulary.NearestName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells every error below {@code /api} as a problem (RFC 9457). A resolver and not an advice, because an advice for one
 * package does not see the errors of requests that reach no controller: unknown addresses, methods and media types.
 */
final class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;
    private final Addresses addresses;

    Problems(JsonMapper json, Addresses addresses) {
        this.json = json;
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
        write(request, response, problem(request, response, error));
        return new ModelAndView();
    }

    private ProblemDetail problem(HttpServletRequest request, HttpServletResponse response, Exception error) {
        if (error instanceof Problem known) {
            return known.detail();
        }
        if (error instanceof NoResourceFoundException || error instanceof NoHandlerFoundException) {
            return unknownAddress(request.getRequestURI());
        }
        if (error instanceof ErrorResponse told) {
            told.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return spring(request, error, told);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
        return Problem.detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong here",
                "The answer could not be made. The mistake is ours; it was recorded.",
                Map.of());
    }

    private ProblemDetail unknownAddress(String path) {
        SortedSet<String> known = addresses.all();
        var members = new LinkedHashMap<String, Object>();
        members.put("allowed", List.copyOf(known));
        members.put("nearest", NearestName.several(path, known));
        return Problem.detail(
                HttpStatus.NOT_FOUND,
                "unknown-address",
                "Nothing here",
                "There is nothing at '" + path + "'. The addresses are described at " + Addresses.DOCS + ".",
                members);
    }

    private static ProblemDetail spring(HttpServletRequest request, Exception error, ErrorResponse told) {
        HttpStatus status = HttpStatus.valueOf(told.getStatusCode().value());
        var members = new LinkedHashMap<String, Object>();
        String detail = String.valueOf(told.getBody().getDetail());
        if (error instanceof HttpMediaTypeNotAcceptableException) {
            members.put("value", String.valueOf(request.getHeader("Accept")));
            members.put("allowed", List.of(MediaType.APPLICATION_JSON_VALUE));
            detail = "The answer can be had as application/json only.";
        } else if (error instanceof HttpRequestMethodNotSupportedException method) {
            String[] supported = method.getSupportedMethods();
            members.put("value", method.getMethod());
            members.put("allowed", supported == null ? List.of() : List.of(supported));
            detail = "The method " + method.getMethod() + " is not supported here; this face is for reading.";
        }
        String type = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.detail(status, type, status.getReasonPhrase(), detail, members);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem) {
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
