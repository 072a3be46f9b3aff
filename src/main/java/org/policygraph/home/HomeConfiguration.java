package org.policygraph.home;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.ForReleases;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.store.PerRelease;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the views of the first page. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class HomeConfiguration {

    @Bean
    HomeViews homeViews(ReadyQuestions questions, Catalogues catalogues) {
        return new HomeViews(questions, new PerRelease<>(view -> Contents.of(catalogues.of(view))));
    }
}
