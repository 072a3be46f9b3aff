package org.policygraph.linkeddata;

import java.util.List;
import java.util.Optional;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.ForReleases;
import org.policygraph.store.PerRelease;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the linked data together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class LinkedDataConfiguration {

    @Bean
    ReleaseChoice newestRelease(Store store) {
        return request -> store.current();
    }

    @Bean
    FormerThings formerThings() {
        return (thing, release) -> Optional.empty();
    }

    @Bean
    Distributions distributions() {
        return release -> List.of();
    }

    @Bean
    PerRelease<Statistics> releaseStatistics() {
        return new PerRelease<>(Statistics::of);
    }

    @Bean
    Releases pinnedReleases(ReleaseChoice choice, Catalogues catalogues) {
        return new Releases(choice, catalogues);
    }

    @Bean
    Contexts contexts(Names names) {
        return new Contexts(names);
    }

    @Bean
    Replies linkedDataReplies(Contexts contexts) {
        return new Replies(contexts);
    }
}
