package org.policygraph.conflicts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A matter on which sources disagree.
 *
 * @param natures how they do
 * @param positions what they say; at least two different things
 */
public record Conflict(Set<Nature> natures, List<Position> positions) {

    /** Copies its collections. */
    public Conflict {
        natures = EnumSet.copyOf(natures);
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("a conflict of " + positions.size() + " position(s)");
        }
    }

    /** What it is about: each thing once. */
    public List<Node> subjects() {
        return positions.stream()
                .map(position -> position.statement().subject())
                .distinct()
                .toList();
    }

    /** The things that any of its statements is about. */
    Stream<Node> things() {
        return positions.stream()
                .map(Position::statement)
                .flatMap(statement -> Stream.of(statement.subject(), statement.object()))
                .filter(Node::isURI)
                .distinct();
    }
}
