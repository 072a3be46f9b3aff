package org.policygraph.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.catalogue.Kind;
import org.policygraph.catalogue.Statement;

/**
 * What the first page tells of a release and what is found by going through all of it, once a release.
 *
 * @param example the statement that shows best what all of them are
 * @param read how many documents were read; others are only referred to
 * @param largest the documents that say most, those that say most first
 */
record Contents(Optional<Statement> example, long read, List<Saying> largest) {

    private static final int LARGEST = 5;

    Contents {
        largest = List.copyOf(largest);
    }

    static Contents of(Catalogue catalogue) {
        List<Node> read = catalogue.entries(Kind.DOCUMENT).stream()
                .map(Entry::node)
                .filter(document -> !catalogue.passages(document).isEmpty())
                .toList();
        return new Contents(
                new Examples(catalogue).best(),
                read.size(),
                read.stream()
                        .map(document -> new Saying(document, statements(catalogue, document)))
                        .filter(saying -> saying.statements() > 0)
                        .sorted(Comparator.comparingInt(Saying::statements).reversed())
                        .limit(LARGEST)
                        .toList());
    }

    private static int statements(Catalogue catalogue, Node document) {
        return catalogue.passages(document).stream()
                .mapToInt(passage -> catalogue.statements(passage).size())
                .sum();
    }

    /** A document and how many statements it makes. */
    record Saying(Node document, int statements) {}
}
