package org.policygraph.explore;

import org.policygraph.connections.ReleaseConnections;
import org.policygraph.instance.ForReleases;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages of connections together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class ExploreConfiguration {

    @Bean
    Neighbourhoods neighbourhoods(ReleaseConnections connections) {
        return new Neighbourhoods(connections);
    }
}
