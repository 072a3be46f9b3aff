package org.policygraph.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends a request that no face has taken. */
@Controller
final class ErrorFace implements ErrorController {

    private final ProblemReplies replies;

    ErrorFace(ProblemReplies replies) {
        this.replies = replies;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        // Asked for by somebody, and not by the container.
        Problem problem = Refusals.of(code instanceof Integer known ? known : 404);
        replies.send(request, response, address == null ? problem : problem.with("instance", address));
    }
}
