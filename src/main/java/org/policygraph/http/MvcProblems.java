package org.policygraph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells what a face refuses that has no words of its own. */
final class MvcProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(MvcProblems.class);

    private final ProblemReplies replies;

    MvcProblems(ProblemReplies replies) {
        this.replies = replies;
    }

    /** After those that speak for one face. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (response.isCommitted()) {
            return null;
        }
        try {
            replies.send(request, response, problem(request, error).with("instance", request.getRequestURI()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static Problem problem(HttpServletRequest request, Exception error) {
        if (error instanceof NoResourceFoundException || error instanceof NoHandlerFoundException) {
            return Refusals.of(404);
        }
        return ToldErrors.problem(request, error).orElseGet(() -> {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
            return ToldErrors.unforeseen();
        });
    }
}
