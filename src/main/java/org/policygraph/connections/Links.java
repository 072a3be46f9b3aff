package org.policygraph.connections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Statement;

/**
 * The pairs of things that something connects, numbered in order, each with its evidence: parallel statements are one
 * link.
 */
final class Links {

    private final int[] lows;
    private final int[] highs;

    /** Where the evidence of each link begins; one more entry for the end. */
    private final int[] starts;

    private final Statement[] firsts;
    private final Statement[] seconds;
    private final Map<Long, Triple> scheme;

    /**
     * Joins what connects the same two things.
     *
     * @param pieces in their order
     * @param scheme the links of the topic scheme, by {@link #key}
     */
    Links(List<Piece> pieces, Map<Long, Triple> scheme) {
        this.scheme = Map.copyOf(scheme);
        long[] keys = keys(pieces, scheme);
        lows = Arrays.stream(keys).mapToInt(key -> (int) (key >>> Integer.SIZE)).toArray();
        highs = Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
        starts = new int[keys.length + 1];
        firsts = pieces.stream().map(Piece::first).toArray(Statement[]::new);
        seconds = pieces.stream().map(Piece::second).toArray(Statement[]::new);
        int piece = 0;
        for (int link = 0; link < keys.length; link++) {
            starts[link] = piece;
            while (piece < pieces.size() && key(pieces.get(piece)) == keys[link]) {
                piece++;
            }
        }
        starts[keys.length] = piece;
    }

    /** One number for two, whichever comes first. */
    static long key(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    int size() {
        return lows.length;
    }

    int low(int link) {
        return lows[link];
    }

    int high(int link) {
        return highs[link];
    }

    boolean isSaid(int link) {
        return starts[link] < starts[link + 1];
    }

    /** The link of the topic scheme between the two things, whether they are connected otherwise or not. */
    Optional<Triple> scheme(int link) {
        return Optional.ofNullable(scheme.get(key(lows[link], highs[link])));
    }

    /** The evidence of a link that passes a test, the best first. */
    List<Evidence> evidence(int link, Sieve sieve) {
        var evidence = new ArrayList<Evidence>();
        for (int piece = starts[link]; piece < starts[link + 1]; piece++) {
            if (sieve.passes(firsts[piece], seconds[piece])) {
                evidence.add(new Evidence(
                        firsts[piece].equals(seconds[piece])
                                ? List.of(firsts[piece])
                                : List.of(firsts[piece], seconds[piece])));
            }
        }
        return Collections.unmodifiableList(evidence);
    }

    /** What the best evidence of a link that passes a test weighs; 0 if none does. */
    int weight(int link, Sieve sieve) {
        for (int piece = starts[link]; piece < starts[link + 1]; piece++) {
            if (sieve.passes(firsts[piece], seconds[piece])) {
                return Math.max(Weights.of(firsts[piece]), Weights.of(seconds[piece]));
            }
        }
        return 0;
    }

    private static long[] keys(List<Piece> pieces, Map<Long, Triple> scheme) {
        var keys = new long[pieces.size() + scheme.size()];
        int size = 0;
        for (Piece piece : pieces) {
            keys[size++] = key(piece);
        }
        for (long key : scheme.keySet()) {
            keys[size++] = key;
        }
        return Arrays.stream(keys).sorted().distinct().toArray();
    }

    private static long key(Piece piece) {
        return key(piece.low(), piece.high());
    }

    /** Lets statements pass or not: two of a qualified relation, or one that is given twice. */
    @FunctionalInterface
    interface Sieve {
        boolean passes(Statement first, Statement second);
    }
}
