package org.policygraph.search;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Passage;

/** What a search can find. */
public sealed interface Findable {

    /** Its kinds, at least one. */
    Set<FoundKind> kinds();

    /** What stands for it in SPARQL: the thing, the passage, or the document in which the sentence stands. */
    Node node();

    /** A thing of the release. */
    record Thing(Entry entry, Set<FoundKind> kinds) implements Findable {

        /** Copies its kinds. */
        public Thing {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Node node() {
            return entry.node();
        }
    }

    /** A passage, for its quote. */
    record Quote(Passage passage) implements Findable {

        @Override
        public Set<FoundKind> kinds() {
            return Set.of(FoundKind.PASSAGE);
        }

        @Override
        public Node node() {
            return passage.node();
        }
    }

    /**
     * A sentence of a document that is not quoted by any passage.
     *
     * @param page the page on which it stands, from 1
     * @param start its first character in the stored text, from 0, in Unicode code points
     * @param end the character after its last
     */
    record Sentence(Node document, String text, int page, int start, int end) implements Findable {

        @Override
        public Set<FoundKind> kinds() {
            return Set.of(FoundKind.TEXT);
        }

        @Override
        public Node node() {
            return document;
        }
    }
}
