package org.policygraph.instance;

import org.policygraph.release.Publication;
import org.policygraph.release.Publisher;
import org.policygraph.release.Validity;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the instance that is served, and publishes its documents before the first reader comes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstanceProperties.class)
class InstanceConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceConfiguration.class);

    @Bean
    Names names(InstanceProperties properties) {
        return new Names(properties.base());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "policygraph.mode", havingValue = "releases", matchIfMissing = true)
    static class Releases {

        @Bean(destroyMethod = "close")
        Instance instance(InstanceProperties properties) {
            Instance instance = Instance.open(properties.settings());
            try {
                report(instance);
                return instance;
            } catch (RuntimeException failed) {
                instance.close();
                throw failed;
            }
        }

        @Bean(destroyMethod = "")
        Store store(Instance instance) {
            return instance.store();
        }

        @Bean
        Validity validity(Instance instance) {
            return instance.validity();
        }

        @Bean
        Publisher publisher(Instance instance, InstanceProperties properties) {
            return instance.publisher().by(properties.author());
        }

        /** A document that is refused must not take down a service that has an older release to serve. */
        private static void report(Instance instance) {
            switch (instance.synchronise()) {
                case Publication.Published published ->
                    LOG.info(
                            "Published release {}: {} statements of {} documents",
                            published.release().number(),
                            published.release().statements(),
                            published.release().documents());
                case Publication.Unchanged unchanged ->
                    LOG.info(
                            "Serving release {} of {}",
                            unchanged.release().number(),
                            unchanged.release().issued());
                case Publication.Refused refused -> {
                    try (var view = instance.store().current()) {
                        if (view.record().number() == 0) {
                            throw new RefusedAtStartException(refused.report());
                        }
                        LOG.error(
                                "The documents were refused, and release {} is served instead:\n{}",
                                view.record().number(),
                                refused.report());
                    }
                }
            }
        }
    }
}
