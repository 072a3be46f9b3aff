package org.policygraph.linkeddata;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Statement;
import org.policygraph.reader.PinnedRelease;

/**
 * What a page shows of a graph.
 *
 * @param shown its statements, in order
 * @param claims those whose claims they are, if the graph is about claims
 * @param pages how many pages there are, at least one
 * @param total how much there is on all of them: claims, or else statements
 */
record GraphPart(List<Triple> shown, List<Statement> claims, int pages, int total) {

    /** What is said of a claim, on average: so that pages of all graphs are about as long. */
    private static final int STATEMENTS_PER_CLAIM = 5;

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> triple.getSubject().toString())
            .thenComparing(triple -> triple.getPredicate().toString())
            .thenComparing(triple -> triple.getObject().toString());

    GraphPart {
        shown = List.copyOf(shown);
        claims = List.copyOf(claims);
    }

    /**
     * A page of a graph.
     *
     * @param page from 1; nothing is on one beyond the last
     * @param size how many statements a page has
     */
    static GraphPart of(PinnedRelease release, Node graph, int page, int size) {
        List<Triple> all = release
                .read(() -> release.dataset().getGraph(graph).find().toList())
                .stream()
                .sorted(ORDER)
                .toList();
        return new GraphPart(part(all, page, size), List.of(), pages(all, size), all.size());
    }

    /** A page of the claims, in the order of reading; what is said of one stands together. */
    static GraphPart ofClaims(PinnedRelease release, int page, int size) {
        List<Statement> all = release.catalogue().statements();
        int claims = size / STATEMENTS_PER_CLAIM;
        List<Statement> part = part(all, page, claims);
        List<Triple> shown =
                release.read(() -> part.stream()
                        .flatMap(claim -> release
                                .dataset()
                                .getGraph(release.names().claims())
                                .find(claim.claim(), Node.ANY, Node.ANY)
                                .toList()
                                .stream()
                                .sorted(ORDER))
                        .toList());
        return new GraphPart(shown, part, pages(all, claims), all.size());
    }

    private static <T> List<T> part(List<T> all, int page, int size) {
        int from = (int) Math.min((page - 1L) * size, all.size());
        return all.subList(from, Math.min(from + size, all.size()));
    }

    private static int pages(List<?> all, int size) {
        return Math.max(1, (all.size() + size - 1) / size);
    }
}
