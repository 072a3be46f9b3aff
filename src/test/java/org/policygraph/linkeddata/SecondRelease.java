package org.policygraph.linkeddata;

import org.apache.jena.graph.Node;
import org.policygraph.release.Publisher;
import org.policygraph.store.Store;
import org.policygraph.vocabulary.Names;
import org.policygraph.vocabulary.Pg;

/** A release with one more statement of a sentence than the documents have. */
final class SecondRelease {

    static final Node DIALOGUE = Names.standard().id("eu-us-cyber-dialogue");
    static final Node TOPIC = Names.standard().id("topic-botnets");
    static final Node PASSAGE = Names.standard().id("fact-sheet-140326-01/s15b");

    private SecondRelease() {}

    /** Publishes it, unless it is there. */
    static void publishOnce(Store store, Publisher publisher) {
        if (store.releases().size() == 1) {
            publisher.change(
                    release -> release.add(PASSAGE, DIALOGUE, Pg.ADDRESSES, TOPIC), "a \"statement\" & <more>");
        }
    }
}
