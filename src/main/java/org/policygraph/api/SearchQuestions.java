package org.policygraph.api;

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
        SearchIndex newest = indexes.current();
        Question question = Questions.read(
                request,
                choice.parameters(),
                newest::catalogue,
                release -> indexes.of(release).map(SearchIndex::catalogue));
        SearchIndex index = indexes.of(question.catalogue().record().number()).orElse(newest);
        var reader = new SearchReader(question, index);
        return new SearchQuestion(
                question, choice == Accepts.Choice.SEARCH ? reader.search() : reader.suggest(), index);
    }
}
