package org.policygraph.moment;

import org.policygraph.http.ProblemReplies;
import org.policygraph.release.Validity;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Puts the moment of a request before everything that reads. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "policygraph.mode", havingValue = "releases", matchIfMissing = true)
class MomentConfiguration {

    /** After Spring Security, and before the SPARQL addresses. */
    private static final int BEFORE_READERS = -1;

    @Bean(destroyMethod = "")
    @Primary
    ReadersStore readersStore(@Qualifier("store") Store store) {
        return new ReadersStore(store);
    }

    @Bean
    FilterRegistrationBean<MomentFilter> momentFilter(
            ReadersStore store, Validity validity, Names names, ProblemReplies replies) {
        var registration =
                new FilterRegistrationBean<>(new MomentFilter(store, validity, new Moments(store, names), replies));
        registration.setOrder(BEFORE_READERS);
        return registration;
    }
}
