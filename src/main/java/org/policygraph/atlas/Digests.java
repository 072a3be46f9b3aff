package org.policygraph.atlas;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Catalogues;
import org.policygraph.catalogue.Entry;
import org.policygraph.commitments.Commitment;
import org.policygraph.commitments.Commitments;
import org.policygraph.commitments.State;
import org.policygraph.commitments.Wanted;
import org.policygraph.conflicts.ReleaseConflicts;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.Cell;
import org.policygraph.overviews.GapKind;
import org.policygraph.overviews.MatrixWanted;
import org.policygraph.overviews.Overviews;
import org.policygraph.overviews.ReleaseOverviews;
import org.policygraph.overviews.TimelineWanted;
import org.policygraph.overviews.Within;
import org.policygraph.store.PerRelease;
import org.policygraph.store.ReleaseView;

/** What the entry page shows of each release, put together once. Thread-safe. */
final class Digests {

    private static final int ROWS = 6;
    private static final int COLUMNS = 12;
    private static final int PAIRS = 3;
    private static final int JOINED = 4;
    private static final int MATTERS = 3;

    private final Catalogues catalogues;
    private final ReleaseOverviews overviews;
    private final ReleaseConflicts conflicts;
    private final PerRelease<Digest> digests;

    Digests(Catalogues catalogues, ReleaseOverviews overviews, ReleaseConflicts conflicts) {
        this.catalogues = catalogues;
        this.overviews = overviews;
        this.conflicts = conflicts;
        this.digests = new PerRelease<>(this::made);
    }

    Digest of(ReleaseView view) {
        return digests.of(view);
    }

    private Digest made(ReleaseView view) {
        Catalogue catalogue = catalogues.of(view);
        Overviews all = overviews.of(catalogue);
        Grid grid =
                Grid.of(all.matrix(MatrixWanted.all(Axis.TOPICS, Axis.FORA)).cells(), Cell::statements, Order.WEIGHT);
        List<Entry> compared =
                grid.columns().stream().map(Grid.Line::thing).limit(2).toList();
        int both = compared.size() < 2 ? 0 : shared(grid, compared);
        return new Digest(
                squares(grid),
                grid.rows().size(),
                grid.columns().size(),
                grid.filled(),
                all.occurrences(Axis.TOPICS, Within.SENTENCE).pairs().stream()
                        .limit(PAIRS)
                        .toList(),
                years(all),
                all.timeline().matching(TimelineWanted.ALL).size(),
                joined(all),
                compared.size() < 2 ? List.of() : compared,
                both,
                compared.size() < 2 ? 0 : grid.columns().getFirst().cells() - both,
                compared.size() < 2 ? 0 : grid.columns().get(1).cells() - both,
                gaps(all),
                fates(catalogue),
                conflicts.of(view).all().stream().limit(MATTERS).toList(),
                conflicts.of(view).all().size());
    }

    private static Map<Entry, Integer> joined(Overviews all) {
        return Stream.of(Axis.INSTRUMENTS, Axis.FORA)
                .flatMap(axis ->
                        Grid.of(all.matrix(MatrixWanted.all(Axis.STATES, axis)).cells(), Cell::statements, Order.WEIGHT)
                                .columns()
                                .stream())
                .sorted(Comparator.comparingInt((Grid.Line line) -> -line.cells())
                        .thenComparing(line -> line.thing().slug()))
                .limit(JOINED)
                .collect(Collectors.toMap(Grid.Line::thing, Grid.Line::cells, Math::max));
    }

    private static List<List<Integer>> squares(Grid grid) {
        var shades = new Shades(grid.heaviest());
        return grid.rows().stream()
                .limit(ROWS)
                .map(row -> grid.columns().stream()
                        .limit(COLUMNS)
                        .map(column -> shades.level(weight(grid, row.thing(), column.thing())))
                        .toList())
                .toList();
    }

    private static int weight(Grid grid, Entry row, Entry column) {
        return Stream.ofNullable(grid.cells().getOrDefault(row.slug(), Map.of()).get(column.slug()))
                .mapToInt(Grid.Weighed::weight)
                .sum();
    }

    private static int shared(Grid grid, List<Entry> compared) {
        return Math.toIntExact(grid.cells().values().stream()
                .filter(row -> compared.stream().allMatch(thing -> row.containsKey(thing.slug())))
                .count());
    }

    private static Map<Integer, Integer> years(Overviews all) {
        var years = new HashMap<Integer, Integer>();
        all.timeline()
                .matching(TimelineWanted.ALL)
                .forEach(moment ->
                        moment.when().days().earliest().ifPresent(day -> years.merge(day.getYear(), 1, Integer::sum)));
        return years.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(YearBars.MOST_YEARS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<GapKind, Integer> gaps(Overviews all) {
        var counts = new EnumMap<GapKind, Integer>(GapKind.class);
        for (GapKind kind : GapKind.values()) {
            counts.put(kind, all.gaps().of(kind).size());
        }
        return counts;
    }

    private static Map<State, Integer> fates(Catalogue catalogue) {
        LocalDate day = catalogue.record().issued().atZone(ZoneOffset.UTC).toLocalDate();
        var counts = new EnumMap<State, Integer>(State.class);
        for (Commitment commitment : new Commitments(catalogue, day).matching(Wanted.ALL)) {
            counts.merge(commitment.state(), 1, Integer::sum);
        }
        return counts;
    }
}
