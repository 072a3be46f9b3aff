package org.policygraph.catalogue;

import java.time.Instant;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.policygraph.store.MemoryStore;
import org.policygraph.store.ReleaseRecord;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;

/** The release of {@code api/fixture.trig}. */
public final class SmallRelease {

    private static final Names NAMES = Names.standard();

    private SmallRelease() {}

    /** Its catalogue. */
    public static Catalogue catalogue() {
        return new Catalogues(published(1, "hash"), NAMES).current();
    }

    static Store published(long number, String hash) {
        var store = new MemoryStore();
        publish(store, number, hash);
        return store;
    }

    static void publish(Store store, long number, String hash) {
        store.publish(new ReleaseRecord(number, Instant.EPOCH, hash, "", "a test", 2, 4), content());
    }

    private static DatasetGraph content() {
        DatasetGraph authored = DatasetGraphFactory.create();
        RDFParser.create()
                .source(SmallRelease.class.getResourceAsStream("/api/fixture.trig"))
                .lang(Lang.TRIG)
                .parse(authored);
        DatasetGraph content = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(
                content,
                () -> authored.find().forEachRemaining(quad -> {
                    content.add(quad);
                    if (!NAMES.isText(quad.getGraph())) {
                        content.add(Quad.create(Quad.defaultGraphIRI, quad.asTriple()));
                    }
                }));
        return content;
    }
}
