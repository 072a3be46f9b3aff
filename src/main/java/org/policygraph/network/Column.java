package org.policygraph.network;

import java.util.function.Function;

/**
 * What every format tells of a vertex or an edge, under the same name in each.
 *
 * @param value as text; empty where nothing is known
 * @param <T> what it is told of
 */
record Column<T>(String name, Type type, Function<T, String> value) {

    /** What the values are, as GraphML and GEXF call it. */
    enum Type {
        TEXT("string", "string"),
        WHOLE("int", "integer"),
        REAL("double", "double");

        private final String graphMl;
        private final String gexf;

        Type(String graphMl, String gexf) {
            this.graphMl = graphMl;
            this.gexf = gexf;
        }

        String graphMl() {
            return graphMl;
        }

        String gexf() {
            return gexf;
        }
    }

    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, Type.TEXT, value);
    }

    /** A number of which 0 means that there is none. */
    static <T> Column<T> whole(String name, Function<T, Integer> value) {
        return new Column<>(name, Type.WHOLE, each -> {
            int number = value.apply(each);
            return number == 0 ? "" : Integer.toString(number);
        });
    }
}
