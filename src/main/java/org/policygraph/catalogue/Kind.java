package org.policygraph.catalogue;

import org.apache.jena.graph.Node;
import org.policygraph.vocabulary.Pg;

/** The kinds of things that people look for. One thing can be of several kinds. */
public enum Kind {
    TOPIC("topic", "topics", Pg.TOPIC),
    FORUM("forum", "fora", Pg.FORUM),
    ACTOR("actor", "actors", Pg.ACTOR),
    OUTCOME("outcome", "outcomes", Pg.OUTCOME),
    DOCUMENT("document", "documents", Pg.DOCUMENT);

    private final String singular;
    private final String plural;
    private final Node type;

    Kind(String singular, String plural, Node type) {
        this.singular = singular;
        this.plural = plural;
        this.type = type;
    }

    /** What one of them is called. */
    public String singular() {
        return singular;
    }

    /** What several of them are called. */
    public String plural() {
        return plural;
    }

    /** The class of the ontology. */
    public Node type() {
        return type;
    }
}
