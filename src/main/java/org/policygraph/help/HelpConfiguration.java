package org.policygraph.help;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.instance.BuiltIn;
import org.policygraph.instance.ForReleases;
import org.policygraph.query.ReleaseQueries;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.store.PerRelease;
import org.policygraph.vocabulary.Names;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the explanations together, where releases are served. */
@Configuration(proxyBeanMethods = false)
@ForReleases
class HelpConfiguration {

    @Bean
    Glossary glossary() {
        return Glossary.of(BuiltIn.folder("glossary").files().values().stream()
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .collect(Collectors.joining()));
    }

    @Bean
    QuickStarts quickStarts() {
        return new QuickStarts(BuiltIn.folder("quickstart"));
    }

    @Bean
    FirstQueries firstQueries(Names names, ReleaseQueries queries) {
        return new FirstQueries(BuiltIn.folder("quickstart/queries"), names, queries);
    }

    /** Found once a release, for it takes a look at all of it. */
    @Bean
    PerRelease<Specimens> specimens(Catalogues catalogues) {
        return new PerRelease<>(view -> {
            // The view is closed by whoever asks.
            var release = new PinnedRelease(view, catalogues.of(view));
            return new SpecimenFinder(release).find();
        });
    }
}
