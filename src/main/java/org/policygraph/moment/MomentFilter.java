package org.policygraph.moment;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.http.Problem;
import org.policygraph.http.ProblemException;
import org.policygraph.http.ProblemReplies;
import org.policygraph.release.Validity;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets every read be asked by two clocks: what was known then, with the parameter {@code knownAt} or with {@code
 * Accept-Datetime}, which is sent on to the address that has the parameter (RFC 7089, pattern 1.1); and what was true then,
 * with {@code validAt}.
 */
final class MomentFilter extends OncePerRequestFilter {

    private static final String ACCEPT_DATETIME = "Accept-Datetime";
    private static final String RETRY_SECONDS = "10";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What is of the program and not of a release. */
    private static final List<String> TIMELESS = List.of(
            "/actuator", "/problems", "/api/openapi", "/api/docs", "/releases", "/error", "/static", "/webjars");

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/sparql");

    private final ReadersStore store;
    private final Validity validity;
    private final Moments moments;
    private final ProblemReplies replies;

    MomentFilter(ReadersStore store, Validity validity, Moments moments, ProblemReplies replies) {
        this.store = store;
        this.validity = validity;
        this.moments = moments;
        this.replies = replies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            String path = path(request);
            if (TIMELESS.stream().anyMatch(path::startsWith)) {
                chain.doFilter(request, response);
            } else if (path.equals(Memento.TIME_MAP)) {
                sendTimeMap(request, response);
            } else {
                answer(request, response, chain);
            }
        } catch (Validity.BusyException busy) {
            Problem problem = Problem.of(503, "busy", "Too many queries are running", String.valueOf(busy.getMessage()))
                    .withHeader("Retry-After", RETRY_SECONDS);
            replies.send(request, response, problem);
        } catch (ProblemException refused) {
            replies.send(request, response, refused.problem());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> knownAt = parameter(request, Moments.PARAMETER);
        Optional<Period> validAt = parameter(request, Period.PARAMETER).map(Period::read);
        boolean reads = READING.contains(request.getMethod());
        String wanted = request.getHeader(ACCEPT_DATETIME);
        if (knownAt.isPresent()) {
            ReleaseRecord release = moments.named(knownAt.get());
            answerFrom(release, validAt, request, asMemento(release, request, response), chain);
        } else if (validAt.isPresent()) {
            answerFrom(moments.named("today"), validAt, request, asTimeGate(request, response), chain);
        } else if (reads && wanted != null) {
            sendOn(wanted, request, response);
        } else {
            chain.doFilter(request, reads ? asTimeGate(request, response) : response);
        }
    }

    private void answerFrom(
            ReleaseRecord release,
            Optional<Period> validAt,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try (ReleaseView view = store.release(release.number())
                .orElseThrow(() -> new IllegalStateException("release " + release.number() + " is gone"))) {
            store.choose(validAt.filter(period -> !choosesItself(path(request)))
                    .map(period -> validity.at(view, period.from(), period.to()))
                    .orElse(view));
            chain.doFilter(request, response);
        } finally {
            store.chooseNewest();
        }
    }

    private static TimedResponse asTimeGate(HttpServletRequest request, HttpServletResponse response) {
        return new TimedResponse(response, ACCEPT_DATETIME, Memento.of(request).links());
    }

    private TimedResponse asMemento(ReleaseRecord release, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Memento-Datetime", Memento.date(release));
        return new TimedResponse(
                response, ACCEPT_DATETIME, Memento.of(request).links(release, moments.of(path(request))));
    }

    private void sendOn(String wanted, HttpServletRequest request, HttpServletResponse response) {
        Instant moment = Memento.moment(wanted)
                .orElseThrow(() -> Problem.of(
                                400,
                                "bad-request",
                                "The request cannot be understood",
                                "Accept-Datetime is '" + wanted
                                        + "'; give a date of HTTP such as Wed, 25 Nov 2026 12:00:00 GMT")
                        .exception());
        Memento memento = Memento.of(request);
        response.addHeader("Vary", ACCEPT_DATETIME);
        List<ReleaseRecord> there = moments.of(path(request));
        Moments.near(moment, there)
                .ifPresentOrElse(
                        release -> {
                            response.addHeader("Link", memento.links(release, there));
                            response.setHeader("Location", memento.in(release));
                            response.setHeader("Cache-Control", "no-cache");
                            response.setStatus(HttpServletResponse.SC_FOUND);
                        },
                        () -> {
                            throw Problem.of(404, "unknown-release", "No such release", "nothing is published yet")
                                    .exception();
                        });
    }

    private void sendTimeMap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = parameter(request, "uri")
                .orElseThrow(() -> Problem.of(
                                400,
                                "missing-parameter",
                                "Parameter missing",
                                "the parameter 'uri' is missing: the address whose states are wanted")
                        .with("parameter", "uri")
                        .exception());
        String original = onThisServer(uri, request);
        List<ReleaseRecord> there =
                moments.of(below(request, URI.create(original).getRawPath()));
        byte[] body = new Memento(original).timeMap(there).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("application/link-format");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Of other servers this one knows nothing. */
    private static String onThisServer(String uri, HttpServletRequest request) {
        try {
            URI here = URI.create(request.getRequestURL().toString());
            URI wanted = here.resolve(uri);
            if (here.getAuthority().equals(wanted.getAuthority())
                    && here.getScheme().equals(wanted.getScheme())) {
                return wanted.toString();
            }
        } catch (IllegalArgumentException notAUri) {
            // Told below.
        }
        throw Problem.of(
                        400,
                        "bad-value",
                        "Value not allowed",
                        "the parameter 'uri' is '" + uri + "'; give an address of this server")
                .with("parameter", "uri")
                .with("value", uri)
                .exception();
    }

    /** Connections and matrices leave out one by one what does not hold, in what they keep of the release. */
    private static boolean choosesItself(String path) {
        return path.startsWith("/api/connections")
                || path.startsWith("/connections")
                || path.equals("/api/matrix")
                || path.equals("/matrix");
    }

    private static String path(HttpServletRequest request) {
        return below(request, request.getRequestURI());
    }

    private static String below(HttpServletRequest request, String path) {
        String root = request.getContextPath();
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }

    /** From the address alone: whoever reads parameters of a form reads its body. */
    private static Optional<String> parameter(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        List<String> values = UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Problem.of(
                            400,
                            "bad-value",
                            "Value not allowed",
                            "the parameter '" + name + "' is given " + values.size() + " times; give it once")
                    .with("parameter", name)
                    .exception();
        }
        // An empty field of a form asks for nothing; a program that says nothing there has made a mistake.
        return values.stream()
                .findFirst()
                .map(MomentFilter::decoded)
                .filter(value -> !value.isBlank() || isOfAProgram(request));
    }

    private static boolean isOfAProgram(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return FOR_PROGRAMS.stream().anyMatch(path(request)::startsWith)
                && (accept == null || !accept.contains("text/html"));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }
}
