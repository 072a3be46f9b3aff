package org.policygraph.explore;

import java.util.List;
import org.policygraph.reader.Link;
import org.policygraph.reader.Paging;

/** What the page of connections shows below its form: one of the four. */
sealed interface ConnectionsView {

    /**
     * Nothing was asked yet.
     *
     * @param examples pairs of things that are worth asking about
     */
    record Start(List<Link> examples) implements ConnectionsView {

        /** Copies its list. */
        public Start {
            examples = List.copyOf(examples);
        }
    }

    /** It is not clear what is meant. */
    record Unclear(List<Words> words) implements ConnectionsView {

        /** Copies its list. */
        public Unclear {
            words = List.copyOf(words);
        }

        /**
         * Words that may mean several things, or nothing.
         *
         * @param candidates the page with each of the things that may be meant
         * @param search where everything that the words occur in is found
         */
        record Words(String typed, List<Link> candidates, String search) {

            /** Copies its list. */
            public Words {
                candidates = List.copyOf(candidates);
            }
        }
    }

    /**
     * How two things are connected.
     *
     * @param summary how many paths there are
     * @param searched where one has looked
     * @param further how to ask for more, or for something else
     * @param data the same in other formats
     * @param graph where the picture is found as data
     */
    record Between(
            Link from,
            Link to,
            String summary,
            String searched,
            List<PathView> paths,
            Picture picture,
            List<Link> further,
            List<Link> data,
            String graph)
            implements ConnectionsView {

        /** Copies its lists. */
        public Between {
            paths = List.copyOf(paths);
            further = List.copyOf(further);
            data = List.copyOf(data);
        }
    }

    /**
     * What one thing is connected with.
     *
     * @param first the rank of the first that is shown
     * @param kinds the kinds of what it is connected with
     */
    record Near(
            Link thing,
            String summary,
            String searched,
            int first,
            List<NeighbourView> neighbours,
            List<Facet> kinds,
            Paging paging,
            Picture picture,
            List<Link> further,
            List<Link> data,
            String graph)
            implements ConnectionsView {

        /** Copies its lists. */
        public Near {
            neighbours = List.copyOf(neighbours);
            kinds = List.copyOf(kinds);
            further = List.copyOf(further);
            data = List.copyOf(data);
        }
    }

    /** A kind of things, and how many there are. */
    record Facet(String label, int count, String address, boolean chosen) {}
}
