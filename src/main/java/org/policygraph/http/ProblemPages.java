package org.policygraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.page.Frame;
import org.policygraph.page.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the {@code type} of a problem leads to: for people a page, for programs JSON. */
@Controller
final class ProblemPages {

    /** Where they are on this server; the IRIs of the types lead here. */
    static final String PATH = "/problems";

    private static final String ANY = MediaType.ALL_VALUE;
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ProblemTypes types;
    private final Pages pages;

    ProblemPages(ProblemTypes types, Pages pages) {
        this.types = types;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> all(
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = ANY) String accept, HttpServletRequest request) {
        return wantsPage(accept)
                ? page(request, "Types of problems", "http/problem-types.jte", "types", List.copyOf(types.all()))
                : json(types.all().stream().map(ProblemPages::members).toList());
    }

    @GetMapping(PATH + "/{kind}")
    ResponseEntity<byte[]> one(
            @PathVariable String kind,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = ANY) String accept,
            HttpServletRequest request) {
        return types.named(kind)
                .map(type -> wantsPage(accept)
                        ? page(request, type.title(), "http/problem-type.jte", "type", type)
                        : json(members(type)))
                .orElseThrow(() -> unknown(kind));
    }

    private static ProblemException unknown(String kind) {
        return Problem.of(
                        404,
                        "not-found",
                        "There is no such type of problem",
                        "'" + kind + "' is no type of problem; " + PATH + " lists them")
                .exception();
    }

    private static Map<String, Object> members(ProblemType type) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type.type());
        members.put("status", type.status());
        members.put("title", type.title());
        members.put("meaning", type.meaning());
        members.put("remedy", type.remedy());
        return members;
    }

    /** Programs that have no wish get JSON. */
    private static boolean wantsPage(String accept) {
        var wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream()
                .flatMap(range ->
                        List.of(MediaType.APPLICATION_JSON, HTML).stream().filter(range::isCompatibleWith))
                .findFirst()
                .filter(HTML::equals)
                .isPresent();
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, String title, String template, String name, Object shown) {
        Frame frame = pages.frame(request.getContextPath(), title);
        return ok(HTML).headers(headers -> Pages.HEADERS.forEach(headers::set))
                .body(pages.written(template, Map.of("frame", frame, name, shown)));
    }

    private static ResponseEntity<byte[]> json(Object value) {
        return ok(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(value));
    }

    private static ResponseEntity.BodyBuilder ok(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT);
    }
}
