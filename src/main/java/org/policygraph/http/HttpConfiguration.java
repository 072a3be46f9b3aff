package org.policygraph.http;

import org.policygraph.page.Pages;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the last word on every refusal in its place. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    FilterRegistrationBean<ReadBeforeRefusing> readBeforeRefusing() {
        var registration = new FilterRegistrationBean<>(new ReadBeforeRefusing());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<EncodingVaries> encodingVaries() {
        var registration = new FilterRegistrationBean<>(new EncodingVaries());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Whatever says itself by which tag it is known keeps that; everything else gets one, and its length. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/api/*", ProblemPages.PATH, ProblemPages.PATH + "/*");
        return registration;
    }

    @Bean
    ProblemPages problemPages(Pages pages) {
        return new ProblemPages(ProblemTypes.read(), pages);
    }

    @Bean
    ProblemReplies problemReplies(Pages pages) {
        return new ProblemReplies(pages);
    }

    @Bean
    ErrorFace errorFace(ProblemReplies replies) {
        return new ErrorFace(replies);
    }

    @Bean
    HandlerExceptionResolver mvcProblems(ProblemReplies replies) {
        return new MvcProblems(replies);
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> containerErrors() {
        return factory -> factory.addServerCustomizers(server -> server.setErrorHandler(new ContainerErrors()));
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> bodiesAsSent() {
        return factory -> factory.addServerCustomizers(new BodiesAsSent());
    }
}
