package org.policygraph.search;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.store.Store;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the search together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "policygraph.mode", havingValue = "releases", matchIfMissing = true)
class SearchConfiguration {

    @Bean
    SearchIndexes searchIndexes(Store store, Catalogues catalogues) {
        return new SearchIndexes(store, catalogues);
    }

    @Bean
    ReleaseRelation searchRelation(SearchIndexes indexes) {
        return new SearchRelation(indexes);
    }
}
