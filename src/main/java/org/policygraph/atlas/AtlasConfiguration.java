package org.policygraph.atlas;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.conflicts.ReleaseConflicts;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.ReleaseOverviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of overviews together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class AtlasConfiguration {

    @Bean
    Digests digests(Catalogues catalogues, ReleaseOverviews overviews, ReleaseConflicts conflicts) {
        return new Digests(catalogues, overviews, conflicts);
    }
}
