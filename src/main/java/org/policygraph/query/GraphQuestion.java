package org.policygraph.query;

import org.apache.jena.graph.Node;

/** What a graph, or all of them, holds. */
public sealed interface GraphQuestion extends Question {

    /** The default graph. */
    record DefaultGraph() implements GraphQuestion {

        @Override
        public String key() {
            return "default graph";
        }
    }

    /** A graph with a name. */
    record NamedGraph(Node name) implements GraphQuestion {

        @Override
        public String key() {
            return "graph " + name.getURI();
        }
    }

    /** All graphs. */
    record Everything() implements GraphQuestion {

        @Override
        public String key() {
            return "all graphs";
        }
    }

    @Override
    default boolean repeatable() {
        return true;
    }
}
