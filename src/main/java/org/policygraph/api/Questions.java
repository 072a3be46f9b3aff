package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
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
        return read(request, allowed, catalogues::current, catalogues::of);
    }

    /**
     * The question of a request.
     *
     * @param newest what is asked unless a cursor goes on in another release
     * @param kept the releases that a cursor may go on in
     */
    static Question read(
            NativeWebRequest request,
            List<Parameter> allowed,
            Supplier<Catalogue> newest,
            LongFunction<Optional<Catalogue>> kept) {
        String path = request.getNativeRequest() instanceof HttpServletRequest http ? http.getRequestURI() : "";
        Map<String, List<String>> given = given(request);
        Catalogue catalogue = Cursor.among(given)
                .filter(cursor -> allowed.contains(Parameter.CURSOR))
                .map(cursor -> kept.apply(cursor.release()).orElseThrow(() -> stale(cursor, path, given, newest.get())))
                .orElseGet(newest);
        Optional<String> wanted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new QuestionReader(catalogue, given).read(path, allowed).in(Languages.accepted(wanted, catalogue));
    }

    private static ProblemException stale(
            Cursor cursor, String path, Map<String, List<String>> given, Catalogue newest) {
        cursor.requireIn(path, given);
        return Mistakes.staleCursor(cursor.release(), newest.record().number(), Answers.beginning(path, given));
    }

    private static Map<String, List<String>> given(NativeWebRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        return given;
    }
}
