package org.policygraph.atlas;

import java.util.List;
import java.util.Map;
import org.policygraph.catalogue.Entry;
import org.policygraph.commitments.State;
import org.policygraph.conflicts.Conflict;
import org.policygraph.overviews.GapKind;
import org.policygraph.overviews.Together;

/**
 * What the entry page shows of each overview.
 *
 * @param squares shades of the beginning of the matrix of topics by fora, by row
 * @param topics how many topics have to do with a forum
 * @param fora how many fora have to do with a topic
 * @param cells how many cells are filled
 * @param pairs the topics that occur together most often
 * @param years how many dated things there are in each of the years to which most belong
 * @param dated how many dated things there are in all
 * @param joined instruments and fora with how many states have to do with each, those with most
 * @param compared the two fora that have to do with most topics; none if there are not two
 * @param shared how many topics both have to do with
 * @param onlyOne how many only the first
 * @param onlyOther how many only the second
 * @param gaps how many gaps there are of each kind
 * @param fates how many commitments there are of each state
 * @param disputed some matters on which sources disagree
 * @param conflicts how many there are
 */
record Digest(
        List<List<Integer>> squares,
        int topics,
        int fora,
        int cells,
        List<Together> pairs,
        Map<Integer, Integer> years,
        int dated,
        Map<Entry, Integer> joined,
        List<Entry> compared,
        int shared,
        int onlyOne,
        int onlyOther,
        Map<GapKind, Integer> gaps,
        Map<State, Integer> fates,
        List<Conflict> disputed,
        int conflicts) {

    Digest {
        squares = squares.stream().map(List::copyOf).toList();
        pairs = List.copyOf(pairs);
        years = Map.copyOf(years);
        joined = Map.copyOf(joined);
        disputed = List.copyOf(disputed);
        compared = List.copyOf(compared);
        gaps = Map.copyOf(gaps);
        fates = Map.copyOf(fates);
    }
}
