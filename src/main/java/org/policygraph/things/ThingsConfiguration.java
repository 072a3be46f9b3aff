package org.policygraph.things;

import org.policygraph.conflicts.ReleaseConflicts;
import org.policygraph.explore.Neighbourhoods;
import org.policygraph.instance.ForReleases;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.page.Pages;
import org.policygraph.presence.ReleasePresences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what pages of things share. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class ThingsConfiguration {

    @Bean
    Kept keptDescriptions() {
        return new Kept();
    }

    @Bean
    ThingPages thingPages(
            Pages pages,
            Neighbourhoods neighbourhoods,
            ReleaseConflicts conflicts,
            ReleaseOverviews overviews,
            ReleasePresences presences,
            Kept kept) {
        return new ThingPages(pages, new Surroundings(neighbourhoods, conflicts, overviews, presences), kept);
    }
}
