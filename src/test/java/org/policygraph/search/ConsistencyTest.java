package org.policygraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.ReleaseView;
import org.policygraph.vocabulary.Names;

/** A search never finds what another release says. */
class ConsistencyTest {

    private final MemoryStore store = new MemoryStore();
    private final SearchIndexes indexes = new SearchIndexes(store, new Catalogues(store, Names.standard()));

    @Test
    void findsNothingBeforeAnythingIsPublished() {
        assertThat(found(indexes.current(), "harbour")).isEmpty();
        assertThat(indexes.current().suggest(Wanted.of("harbour", 5)).total()).isZero();
    }

    @Test
    void findsInEachReleaseWhatItSaysItself() {
        publish(1, "Harbour Forum");
        try (ReleaseView old = store.current()) {
            assertThat(found(indexes.of(old), "harbour")).containsExactly("one-forum");
            publish(2, "Lighthouse Council");
            assertThat(found(indexes.current(), "lighthouse")).containsExactly("one-forum");
            assertThat(found(indexes.current(), "harbour")).isEmpty();
            assertThat(found(indexes.of(old), "harbour")).containsExactly("one-forum");
            assertThat(found(indexes.of(old), "lighthouse")).isEmpty();
            assertThat(suggested(indexes.of(old), "light")).isEmpty();
            assertThat(suggested(indexes.current(), "light")).containsExactly("one-forum");
        }
    }

    @Test
    void keepsAnIndexThatSomebodyStillUses() {
        publish(1, "Harbour Forum");
        SearchIndex old = indexes.current();
        publish(2, "Lighthouse Council");
        indexes.current();
        assertThat(found(old, "harbour")).containsExactly("one-forum");
        assertThat(old.catalogue().record().number()).isEqualTo(1);
    }

    @Test
    void isMadeOnceARelease() {
        publish(1, "Harbour Forum");
        assertThat(indexes.current()).isSameAs(indexes.current());
    }

    private static List<String> found(SearchIndex index, String words) {
        return slugs(index.search(Wanted.of(words, 10), () -> {}));
    }

    private static List<String> suggested(SearchIndex index, String words) {
        return slugs(index.suggest(Wanted.of(words, 10)));
    }

    private static List<String> slugs(Found found) {
        return found.best().stream()
                .map(hit -> Names.standard().slug(hit.found().node()))
                .toList();
    }

    private void publish(long number, String label) {
        DatasetGraph content = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                content,
                () -> RDFParser.fromString("""
                        @prefix id: <https://w3id.org/policygraph/id/> .
                        @prefix pg: <https://w3id.org/policygraph/ns#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        id:one-forum a pg:Forum ; skos:prefLabel "%s"@en .
                        """.formatted(label), Lang.TRIG).parse(content));
        store.publish(new ReleaseRecord(number, Instant.EPOCH, "hash" + number, "", "a test", 1, 0), content);
    }
}
