package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.http.ProblemException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands each controller method its question, pinned to the newest release. */
final class Questions implements HandlerMethodArgumentResolver {

    private final Catalogues catalogues;

    Questions(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Question.class);
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Accepts accepts = parameter.getMethodAnnotation(Accepts.class);
        List<Parameter> allowed = accepts == null ? List.of() : accepts.value().parameters();
        String path = request.getNativeRequest() instanceof HttpServletRequest http ? http.getRequestURI() : "";
        Map<String, List<String>> given = given(request);
        Catalogue catalogue = catalogue(allowed, path, given);
        Optional<String> wanted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new QuestionReader(catalogue, given).read(path, allowed).in(Languages.accepted(wanted, catalogue));
    }

    /** The newest, unless a cursor goes on in another. */
    private Catalogue catalogue(List<Parameter> allowed, String path, Map<String, List<String>> given) {
        return Cursor.among(given)
                .filter(cursor -> allowed.contains(Parameter.CURSOR))
                .map(cursor -> catalogues.of(cursor.release()).orElseThrow(() -> stale(cursor, path, given)))
                .orElseGet(catalogues::current);
    }

    private ProblemException stale(Cursor cursor, String path, Map<String, List<String>> given) {
        cursor.requireIn(path, given);
        return Mistakes.staleCursor(
                cursor.release(), catalogues.current().record().number(), Answers.beginning(path, given));
    }

    private static Map<String, List<String>> given(NativeWebRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        return given;
    }
}
