package org.policygraph.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.policygraph.archive.Archives;
import org.policygraph.archive.Companions;
import org.policygraph.history.Comparisons;
import org.policygraph.history.Withdrawals;
import org.policygraph.instance.BuiltIn;
import org.policygraph.instance.ForReleases;
import org.policygraph.questions.ReadyQuestions;
import org.policygraph.source.SourceFolder;
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
    FormerThings formerThings(Store store, Names names) {
        var withdrawals = new Withdrawals(store, names);
        return (thing, release) -> withdrawals
                .lastRelease(thing)
                .filter(last -> last < release)
                .map(last -> new FormerThing(thing, last, replacement(store, last, thing)));
    }

    /** What the last release that had a thing says stands in its place. */
    private static Optional<Node> replacement(Store store, long last, Node thing) {
        return store.release(last).flatMap(view -> {
            try (view) {
                return view.dataset().getDefaultGraph().stream(thing, DCTerms.isReplacedBy.asNode(), Node.ANY)
                        .map(Triple::getObject)
                        .filter(Node::isURI)
                        .findFirst();
            }
        });
    }

    @Bean
    Archives archives(Store store, Names names, ReadyQuestions questions) {
        var files = new TreeMap<String, byte[]>();
        questions.all().forEach(question -> files.put(question.name() + ".rq", utf8(question.text())));
        return new Archives(
                store,
                names,
                new Companions(
                        BuiltIn.folder("ontology"),
                        BuiltIn.folder("ontology/rules"),
                        List.of(new SourceFolder("queries", files))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Bean
    Distributions distributions(Store store, Archives archives) {
        return new ReleaseFiles(store, archives);
    }

    @Bean
    History history(Store store, Comparisons comparisons) {
        return new History(store, comparisons);
    }

    @Bean
    PerRelease<Statistics> releaseStatistics() {
        return new PerRelease<>(Statistics::of);
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
