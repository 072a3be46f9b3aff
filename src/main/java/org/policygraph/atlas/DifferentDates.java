package org.policygraph.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.policygraph.catalogue.Catalogue;
import org.policygraph.catalogue.Entry;
import org.policygraph.overviews.Aspect;
import org.policygraph.overviews.Comparison;
import org.policygraph.overviews.Reason;
import org.policygraph.overviews.Said;
import org.policygraph.overviews.Shared;
import org.policygraph.overviews.Way;
import org.policygraph.vocabulary.Pg;

/** Finds what compared things have in common at different dates, such as the ratification of one treaty. */
final class DifferentDates {

    private static final int MOST_STATEMENTS = 2;

    private final Catalogue catalogue;
    private final Comparison comparison;
    private final ReasonViews views;
    private final Map<Key, TreeMap<Integer, Map<String, List<Said>>>> found = new LinkedHashMap<>();

    /** What is shared, and how one has to do with it. */
    private record Key(Entry thing, String how) {}

    DifferentDates(Catalogue catalogue, Comparison comparison, ReasonViews views) {
        this.catalogue = catalogue;
        this.comparison = comparison;
        this.views = views;
    }

    List<ComparePage.DateRow> rows(Map<Aspect, List<Shared>> shared) {
        shared.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.by().size() > 1)
                .forEach(each -> each.by()
                        .forEach((place, reasons) -> reasons.stream()
                                .filter(reason -> reason.way() != Way.THROUGH)
                                .forEach(reason -> add(each.thing(), place, reason))));
        return found.entrySet().stream()
                .filter(each -> differs(each.getValue()))
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
    }

    private void add(Entry thing, int place, Reason reason) {
        for (Said said : reason.said()) {
            String when = ReasonViews.when(said.when(), false);
            if (!when.isEmpty()) {
                found.computeIfAbsent(new Key(thing, how(reason, said)), none -> new TreeMap<>())
                        .computeIfAbsent(place, none -> new TreeMap<>())
                        .computeIfAbsent(when, none -> new ArrayList<>())
                        .add(said);
            }
        }
    }

    private static boolean differs(Map<Integer, Map<String, List<Said>>> dates) {
        Set<Set<String>> different = dates.values().stream().map(Map::keySet).collect(Collectors.toSet());
        return different.size() > 1;
    }

    /** A treaty action by what was done, another part by what it is, and a statement by its predicate. */
    private String how(Reason reason, Said said) {
        if (reason.part().isWhole()) {
            return views.words().label(said.statement().predicate());
        }
        Node part = reason.part().thing();
        return catalogue.statements(part).stream()
                .filter(statement -> statement.subject().equals(part)
                        && statement.predicate().equals(Pg.ACTION))
                .map(statement -> views.words().label(statement.object()))
                .findFirst()
                .or(() -> catalogue
                        .entry(part)
                        .map(entry ->
                                entry.kinds().stream().map(views.words()::label).collect(Collectors.joining(", "))))
                .orElse("");
    }

    private ComparePage.DateRow row(Key key, Map<Integer, Map<String, List<Said>>> dates) {
        return new ComparePage.DateRow(
                views.link(key.thing()),
                key.how(),
                IntStream.range(0, comparison.things().size())
                        .mapToObj(place -> cell(dates.getOrDefault(place, Map.of())))
                        .toList());
    }

    private ComparePage.DateCell cell(Map<String, List<Said>> dates) {
        return new ComparePage.DateCell(
                String.join("; ", dates.keySet()),
                dates.values().stream()
                        .flatMap(List::stream)
                        .limit(MOST_STATEMENTS)
                        .map(said -> views.said(said.statement()))
                        .toList());
    }
}
