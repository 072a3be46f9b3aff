package org.policygraph.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygraph.catalogue.Statement;
import org.policygraph.connections.Evidence;
import org.policygraph.connections.Hop;
import org.policygraph.connections.Path;
import org.policygraph.connections.Through;
import org.policygraph.reader.Words;

/** Puts paths into the words and links of a page. */
record PathViews(Words words) {

    private static final int FURTHER_SHOWN = 3;

    PathView path(Path path, int number) {
        return new PathView(
                number,
                path.weight(),
                Stream.concat(
                                Stream.of(path.hops().getFirst().from()),
                                path.hops().stream().map(Hop::to))
                        .map(words::link)
                        .toList(),
                IntStream.range(0, path.hops().size())
                        .mapToObj(place -> hop(path.hops().get(place), anchor(number, place)))
                        .toList(),
                path.through().stream().map(this::through).toList());
    }

    /** Where a hop is found on a page that shows its path. */
    static String anchor(int path, int place) {
        return "hop-" + path + "-" + (place + 1);
    }

    PathView.HopView hop(Hop hop, String anchor) {
        List<PathView.PieceView> pieces = hop.evidence().stream()
                .limit(1L + FURTHER_SHOWN)
                .map(this::piece)
                .toList();
        return new PathView.HopView(
                anchor,
                pieces.stream().limit(1).toList(),
                pieces.stream().skip(1).toList(),
                hop.evidence().size() - pieces.size(),
                hop.scheme().stream()
                        .findFirst()
                        .map(link -> words.label(link.getSubject()) + " " + words.label(link.getPredicate()) + " "
                                + words.label(link.getObject()))
                        .orElse(""));
    }

    private PathView.PieceView piece(Evidence evidence) {
        var quotes = new LinkedHashMap<String, org.policygraph.reader.Evidence>();
        for (Statement statement : evidence.statements()) {
            quotes.putIfAbsent(statement.passage().slug(), words.evidence(statement));
        }
        return new PathView.PieceView(
                evidence.via().map(words::link).stream().toList(),
                evidence.statements().stream().map(this::sentence).toList(),
                new ArrayList<>(quotes.values()));
    }

    private PathView.SentenceView sentence(Statement statement) {
        return new PathView.SentenceView(
                words.link(statement.subject()), words.link(statement.predicate()), words.object(statement));
    }

    private String through(Through through) {
        return words.label(through.thing()) + " has " + through.neighbours()
                + (through.neighbours() == 1 ? " neighbour" : " neighbours");
    }
}
