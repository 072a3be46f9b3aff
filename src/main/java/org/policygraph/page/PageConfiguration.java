package org.policygraph.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the writer of pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Pages pages(@Value("${policygraph.mode:releases}") String mode) {
        return new Pages(Pages.TEMPLATES, !mode.equals("plain"));
    }
}
