package org.policygraph.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.search.SearchIndex;
import org.policygraph.search.SearchIndexes;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands each search the newest index, and the question as the release of that index understands it. */
final class SearchQuestions implements HandlerMethodArgumentResolver {

    private final SearchIndexes indexes;

    SearchQuestions(SearchIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(SearchQuestion.class);
    }

    @Override
    public SearchQuestion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Accepts accepts = parameter.getMethodAnnotation(Accepts.class);
        Accepts.Choice choice = accepts == null ? Accepts.Choice.SEARCH : accepts.value();
        String path = request.getNativeRequest() instanceof HttpServletRequest http ? http.getRequestURI() : "";
        var given = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        SearchIndex index = indexes.current();
        Question question = new QuestionReader(index.catalogue(), given).read(path, choice.parameters());
        var reader = new SearchReader(question, index);
        return new SearchQuestion(
                question, choice == Accepts.Choice.SEARCH ? reader.search() : reader.suggest(), index);
    }
}
