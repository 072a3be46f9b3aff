package org.policygraph.survey;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.ForReleases;
import org.policygraph.presence.ReleasePresences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what these pages need together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class SurveyConfiguration {

    @Bean
    ReleasePresences presences(Catalogues catalogues) {
        return new ReleasePresences(catalogues);
    }
}
