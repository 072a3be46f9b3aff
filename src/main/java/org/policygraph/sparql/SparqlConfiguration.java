package org.policygraph.sparql;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.policygraph.instance.InstanceProperties;
import org.policygraph.instance.Settings;
import org.policygraph.page.Pages;
import org.policygraph.query.BoundedUpdate;
import org.policygraph.query.QueryThreads;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.query.ReleaseRelation;
import org.policygraph.query.SparqlReader;
import org.policygraph.release.Publication;
import org.policygraph.release.Publisher;
import org.policygraph.release.Report;
import org.policygraph.source.RdfReader;
import org.policygraph.store.PlainStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the SPARQL addresses together, for releases or for an ordinary store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({QueryProperties.class, UploadProperties.class})
class SparqlConfiguration {

    private static final String BELOW = FusekiMount.PATH + "/*";

    @Bean
    QueryThreads queryThreads(QueryProperties properties) {
        return new QueryThreads(properties.maxConcurrent());
    }

    @Bean
    ReleaseQueries releaseQueries(
            Store store,
            QueryThreads threads,
            QueryProperties properties,
            InstanceProperties instance,
            ObjectProvider<ReleaseRelation> relations) {
        return new ReleaseQueries(
                store::current,
                isPlain(instance),
                threads,
                properties.limits(),
                properties.cache().toBytes(),
                relations.stream().toList());
    }

    @Bean
    SparqlReader sparqlReader(QueryProperties properties) {
        return new SparqlReader(properties.maxLength());
    }

    @Bean
    FusekiMount fusekiMount(
            ReleaseQueries queries,
            SparqlReader reader,
            Writes writes,
            QueryProperties properties,
            UploadProperties uploads,
            InstanceProperties instance,
            Names names,
            Pages pages,
            ObjectProvider<QueryPage> page) {
        var replies = new Replies(queries, new SelfDescription(names));
        long maxUpload = uploads.maxUpload().toBytes();
        boolean plain = isPlain(instance);
        var introduction =
                new Introduction(plain ? List.of() : List.of(SelfDescription.DESCRIPTION, "/catalog"), pages);
        var graphWrites = new GraphWrites(writes, new Uploads(new RdfReader(names), maxUpload), plain);
        return new FusekiMount(
                new QueryFace(
                        replies,
                        reader,
                        properties.limits(),
                        introduction,
                        page.stream().map(People::new).findFirst().orElse(People.NONE)),
                new UpdateFace(writes, reader, maxUpload),
                new GraphStoreFace(replies, graphWrites, new GraphTarget(names.base(), plain), properties.timeout()));
    }

    @Bean
    Writes writes(WriteDoor door, QueryThreads threads, QueryProperties properties) {
        return new Writes(door, new BoundedUpdate(threads, properties.timeout()));
    }

    @Bean
    FilterRegistrationBean<DirectGraphs> directGraphs() {
        var registration = new FilterRegistrationBean<>(new DirectGraphs());
        registration.addUrlPatterns(FusekiMount.PATH + "/data/*");
        registration.setOrder(0);
        return registration;
    }

    @Bean
    FilterRegistrationBean<FusekiFilter> fuseki() {
        var registration = new FilterRegistrationBean<>(new FusekiFilter());
        registration.addUrlPatterns(FusekiMount.PATH, BELOW);
        registration.setOrder(1);
        return registration;
    }

    private static boolean isPlain(InstanceProperties instance) {
        return instance.mode() == InstanceProperties.Mode.PLAIN;
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "policygraph.mode", havingValue = "releases", matchIfMissing = true)
    static class Releases {

        @Bean
        WriteDoor door(Publisher publisher) {
            return publisher::change;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "policygraph.mode", havingValue = "plain")
    static class Plain {

        @Bean
        PlainStore plainStore(InstanceProperties instance) {
            return PlainStore.open(Optional.of(instance.store())
                    .filter(store -> !store.equals(Settings.MEMORY))
                    .map(Path::of));
        }

        @Bean
        WriteDoor door(PlainStore store) {
            return (change, reason) -> {
                store.change(change);
                return new Publication.Published(ReleaseRecord.NONE, new Report(List.of()));
            };
        }
    }
}
