package org.policygraph.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the writer of pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Pages pages() {
        return new Pages();
    }
}
