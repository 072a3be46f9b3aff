package org.policygraph.overviews;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Entry;
import org.policygraph.instance.Instance;
import org.policygraph.instance.Settings;
import org.policygraph.source.SourceFolder;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.vocabulary.Names;

/** Releases with overviews. */
record Published(Catalogue catalogue, Overviews overviews) {

    /** Of the fact sheet and nothing else. */
    static Published factSheet() {
        try (var instance = instance()) {
            var bundle = instance.reader().read(SourceFolder.of(Path.of("documents/eu-us-fact-sheet-2014")));
            instance.publisher().publish(List.of(bundle), "the fact sheet alone");
            return of(new Catalogues(instance.store(), Names.standard()).current());
        }
    }

    /** Of all documents of the project. */
    static Published everything() {
        try (var instance = instance()) {
            instance.synchronise();
            return of(new Catalogues(instance.store(), Names.standard()).current());
        }
    }

    /** Of nothing at all. */
    static Published nothing() {
        var store = new MemoryStore();
        store.publish(
                new ReleaseRecord(1, Instant.EPOCH, "hash", "", "a test", 0, 0), DatasetGraphFactory.createTxnMem());
        return of(new Catalogues(store, Names.standard()).current());
    }

    Entry entry(String slug) {
        return catalogue.entry(slug).orElseThrow();
    }

    static Node id(String slug) {
        return Names.standard().id(slug);
    }

    private static Published of(Catalogue catalogue) {
        return new Published(catalogue, new Overviews(catalogue));
    }

    private static Instance instance() {
        return Instance.open(Settings.of(Names.DEFAULT_BASE, Settings.MEMORY, List.of()));
    }
}
