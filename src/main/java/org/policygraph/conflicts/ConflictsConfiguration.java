package org.policygraph.conflicts;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.ForReleases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds conflicts where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class ConflictsConfiguration {

    @Bean
    ReleaseConflicts conflicts(Catalogues catalogues) {
        return new ReleaseConflicts(catalogues);
    }
}
