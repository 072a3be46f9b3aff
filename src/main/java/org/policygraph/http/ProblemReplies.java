package org.policygraph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.page.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Tells a problem to people as a page and to programs as RFC 9457 writes it. */
public final class ProblemReplies {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemReplies.class);

    private final Pages pages;

    /** Writes them with these pages. */
    public ProblemReplies(Pages pages) {
        this.pages = pages;
    }

    /** Answers a request with a problem. */
    public void send(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (!wantsPage(request.getHeader(HttpHeaders.ACCEPT))) {
            problem.sendTo(response);
            return;
        }
        byte[] page;
        try {
            page = page(request, problem);
        } catch (RuntimeException broken) {
            // Whatever it is, the container must not tell of it in its own words.
            LOG.error("The page of a problem cannot be written", broken);
            problem.sendTo(response);
            return;
        }
        response.setStatus(problem.status());
        Pages.HEADERS.forEach(response::setHeader);
        problem.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(Pages.MEDIA_TYPE);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] page(HttpServletRequest request, Problem problem) {
        String root = request.getContextPath();
        List<String> alternatives = problem.more().get("alternatives") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
        return pages.written(
                "http/problem.jte",
                Map.of(
                        "frame",
                        pages.frame(root, problem.title()),
                        "problem",
                        problem,
                        "alternatives",
                        alternatives,
                        "moment",
                        OtherMoment.of(request)));
    }

    /** Only who names HTML is a person with a browser. */
    private static boolean wantsPage(@Nullable String accept) {
        if (accept == null) {
            return false;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(range -> !range.isWildcardType()
                            && range.includes(MediaType.TEXT_HTML)
                            && range.getQualityValue() > 0);
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
