package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.catalogue.Catalogues;
import org.springframework.core.MethodParameter;
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
        return new QuestionReader(catalogues.current(), given(request)).read(path, allowed);
    }

    private static Map<String, List<String>> given(NativeWebRequest request) {
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        return given;
    }
}
