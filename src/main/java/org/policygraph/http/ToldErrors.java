package org.policygraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/** What Spring refuses, as problems. */
public final class ToldErrors {

    private ToldErrors() {}

    /** The problem that an error tells of itself; nothing for an error that nobody foresaw. */
    public static Optional<Problem> problem(HttpServletRequest request, Exception error) {
        if (error instanceof ProblemException known) {
            return Optional.of(known.problem());
        }
        return error instanceof ErrorResponse told
                ? Optional.of(withHeaders(spring(request, error, told), told))
                : Optional.empty();
    }

    /** What is answered to an error that nobody foresaw, and that somebody logs. */
    public static Problem unforeseen() {
        return Problem.of(
                500,
                "internal-error",
                "Something went wrong here",
                "The answer could not be made. The mistake is ours; it was recorded.");
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
