package org.policygraph.api;

import java.util.List;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.connections.ConnectedRelation;
import org.policygraph.connections.ReleaseConnections;
import org.policygraph.explain.Explainer;
import org.policygraph.history.Comparisons;
import org.policygraph.history.OntologyVersions;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.query.SparqlReader;
import org.policygraph.search.SearchIndexes;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the REST face together. */
@ForReleases
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswersProperties.class)
@PropertySource("classpath:org/policygraph/api/openapi.properties")
class ApiConfiguration {

    @Bean
    Catalogues catalogues(Store store, Names names) {
        return new Catalogues(store, names);
    }

    @Bean
    ReleaseConnections connections(Store store, Catalogues catalogues) {
        return new ReleaseConnections(store, catalogues);
    }

    @Bean
    ReleaseRelation connected(ReleaseConnections connections) {
        return new ConnectedRelation(connections);
    }

    @Bean
    WebMvcConfigurer questions(Catalogues catalogues, SearchIndexes searches) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Questions(catalogues));
                resolvers.add(new SearchQuestions(searches));
            }
        };
    }

    @Bean
    KeptAnswers keptAnswers(AnswersProperties limits, JsonMapper json) {
        return new KeptAnswers(limits, json);
    }

    @Bean
    NetworkReplies networkReplies(KeptAnswers kept) {
        return new NetworkReplies(kept);
    }

    @Bean
    Explainer explainer(ReleaseQueries queries, Names names) {
        return new Explainer(queries, new SparqlReader(QueryText.MOST_CHARACTERS), names);
    }

    @Bean
    Comparisons comparisons(Store store, Names names) {
        return new Comparisons(store, names);
    }

    @Bean
    OntologyVersions ontologyVersions(Store store, Names names) {
        return new OntologyVersions(store, names);
    }

    @Bean
    Addresses addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new Addresses(mapping);
    }

    @Bean
    HandlerExceptionResolver problems(Addresses addresses) {
        return new Problems(addresses);
    }

    @Bean
    HttpMessageConverter<Object> commitmentCalendar() {
        return new CommitmentCalendar();
    }

    @Bean
    HttpMessageConverter<Object> commitmentTable() {
        return new CommitmentTable();
    }

    @Bean
    ReleaseOverviews overviews(Store store, Catalogues catalogues) {
        return new ReleaseOverviews(store, catalogues);
    }

    @Bean
    HttpMessageConverter<Object> matrixTable() {
        return new MatrixTable();
    }

    @Bean
    HttpMessageConverter<Object> cooccurrenceTable() {
        return new CooccurrenceTable();
    }

    @Bean
    HttpMessageConverter<Object> timelineTable() {
        return new TimelineTable();
    }

    @Bean
    HttpMessageConverter<Object> timelineCalendar() {
        return new TimelineCalendar();
    }

    @Bean
    HttpMessageConverter<Object> comparisonTable() {
        return new ComparisonTable();
    }

    @Bean
    HttpMessageConverter<Object> gapKindTable() {
        return new GapKindTable();
    }

    @Bean
    HttpMessageConverter<Object> gapTable() {
        return new GapTable();
    }

    @Bean
    OpenApi openApi(JsonMapper json) {
        return new OpenApi(json);
    }

    @Bean
    FilterRegistrationBean<DescriptionHeaders> descriptionHeaders() {
        var registration = new FilterRegistrationBean<>(new DescriptionHeaders());
        registration.addUrlPatterns(DescriptionHeaders.PATHS);
        return registration;
    }
}
