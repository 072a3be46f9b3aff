package org.policygraph.reader;

import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.ForReleases;
import org.policygraph.page.Pages;
import org.policygraph.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes what pages read and answer with. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class ReaderConfiguration {

    @Bean
    Releases pinnedReleases(Store store, Catalogues catalogues) {
        return new Releases(store, catalogues);
    }

    @Bean
    ReaderPages readerPages(Pages pages) {
        return new ReaderPages(pages);
    }
}
