package org.policygraph.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Things and what leads from one to another, in columns from the left to the right.
 *
 * @param title what it shows
 */
public record NetworkChart(String title, List<Tie> ties) {

    private static final int MOST_THINGS = 48;
    private static final int MOST_IN_A_COLUMN = 16;
    private static final int MOST_COLUMNS = 5;
    private static final int MOST_TRIED = 300;
    private static final int BOX = 170;
    private static final int BETWEEN = 90;
    private static final int BETWEEN_WITH_WORDS = 156;
    private static final int MARGIN = 8;
    private static final int PADDING = 14;
    private static final int LOOP = 40;
    private static final int LONGEST_LABEL = 18;
    private static final int ROOM_FOR_MORE = 4;
    private static final int MOST_SENTENCES = 8;

    /**
     * A thing.
     *
     * @param id what tells it from the others
     * @param address its page; empty if it has none
     */
    public record Thing(String id, String label, String address) {}

    /**
     * What leads from one to another.
     *
     * @param label what it says; empty if all say the same
     * @param sentence the same as a sentence
     * @param address where it is told; empty if nowhere
     */
    public record Tie(Thing from, Thing to, String label, String sentence, String address) {

        private Set<String> ends() {
            return Set.of(from.id(), to.id());
        }
    }

    /** Leaves out what leads nowhere, and draws what leads between the same things once. */
    public NetworkChart {
        var together = new LinkedHashMap<List<String>, List<Tie>>();
        ties.stream()
                .filter(tie -> !tie.from().id().equals(tie.to().id()))
                .forEach(tie -> together.computeIfAbsent(
                                List.of(tie.from().id(), tie.to().id()), none -> new ArrayList<>())
                        .add(tie));
        ties = together.values().stream().map(NetworkChart::one).toList();
    }

    /** One line for all that leads between two things. */
    private static Tie one(List<Tie> same) {
        Tie first = same.getFirst();
        List<String> labels = same.stream().map(Tie::label).distinct().toList();
        if (labels.size() == 1) {
            return first;
        }
        String sentences = same.stream()
                .map(Tie::sentence)
                .distinct()
                .limit(MOST_SENTENCES)
                .collect(Collectors.joining("; "));
        String label = Lettering.shortened(first.label(), LONGEST_LABEL - ROOM_FOR_MORE) + " +" + (labels.size() - 1);
        return new Tie(first.from(), first.to(), label, sentences, first.address());
    }

    /** Drawn as wide as it has to be. */
    public Drawing drawn() {
        List<Tie> shown = fitting();
        if (shown.isEmpty()) {
            return new Drawing(title, "", 0, 0, List.of(), "");
        }
        return new Sheet(shown, ties.size()).drawn(title);
    }

    /** From the first on, as long as there is room; two things have one line. */
    private List<Tie> fitting() {
        var shown = new ArrayList<Tie>();
        var pairs = new LinkedHashSet<Set<String>>();
        for (Tie tie : ties.subList(0, Math.min(MOST_TRIED, ties.size()))) {
            if (!pairs.contains(tie.ends())) {
                shown.add(tie);
                if (fits(shown)) {
                    pairs.add(tie.ends());
                } else {
                    shown.removeLast();
                }
            }
        }
        return shown;
    }

    private static boolean fits(List<Tie> ties) {
        Map<String, Integer> columns = columns(ties);
        var sizes = new HashMap<Integer, Integer>();
        columns.values().forEach(column -> sizes.merge(column, 1, Integer::sum));
        return columns.size() <= MOST_THINGS && sizes.values().stream().allMatch(size -> size <= MOST_IN_A_COLUMN);
    }

    /** Each thing right of all that lead to it, as far as nothing leads in a circle and the columns reach. */
    private static Map<String, Integer> columns(List<Tie> ties) {
        var columns = new LinkedHashMap<String, Integer>();
        ties.forEach(tie -> {
            columns.putIfAbsent(tie.from().id(), 0);
            columns.putIfAbsent(tie.to().id(), 1);
        });
        for (int round = 1; round < MOST_COLUMNS; round++) {
            for (Tie tie : ties) {
                int after = columns.getOrDefault(tie.from().id(), 0) + 1;
                columns.merge(tie.to().id(), Math.min(after, MOST_COLUMNS - 1), Math::max);
            }
        }
        int first = columns.values().stream().min(Comparator.naturalOrder()).orElse(0);
        columns.replaceAll((thing, column) -> column - first);
        return columns;
    }

    /** Where everything stands. */
    private static final class Sheet {

        private final List<Tie> ties;
        private final int all;
        private final Map<String, Thing> things = new LinkedHashMap<>();
        private final Map<String, List<String>> rows = new HashMap<>();
        private final Columns columns = new Columns();
        private final Labelling labelling;
        private final int between;

        Sheet(List<Tie> ties, int all) {
            this.ties = ties;
            this.all = all;
            boolean isSaid = ties.stream().anyMatch(tie -> !tie.label().isEmpty());
            this.between = isSaid ? BETWEEN_WITH_WORDS : BETWEEN;
            this.labelling = new Labelling(BOX, between, LOOP);
            ties.forEach(tie -> {
                things.putIfAbsent(tie.from().id(), tie.from());
                things.putIfAbsent(tie.to().id(), tie.to());
            });
        }

        Drawing drawn(String title) {
            Map<String, Integer> places = NetworkChart.columns(ties);
            things.forEach((id, thing) -> {
                List<String> lettering = Lettering.rows(thing.label());
                rows.put(id, lettering);
                columns.addBox(id, places.getOrDefault(id, 0), lettering.size() * Lettering.ROW + PADDING);
            });
            List<List<Columns.Item>> routes = ties.stream()
                    .map(tie -> columns.addLine(tie.from().id(), tie.to().id()))
                    .toList();
            int height = columns.place() + 2 * MARGIN;
            routes.forEach(labelling::add);
            var marks = new ArrayList<Mark>();
            for (int place = 0; place < ties.size(); place++) {
                marks.add(line(ties.get(place), routes.get(place)));
            }
            things.values().forEach(thing -> marks.add(box(thing)));
            int last = places.values().stream().max(Comparator.naturalOrder()).orElse(0);
            boolean isLooped = routes.stream()
                    .anyMatch(route ->
                            route.getFirst().column() == route.getLast().column());
            int width = 2 * MARGIN + (last + 1) * BOX + last * between + (isLooped ? LOOP : 0);
            String said = things.size() + " things and " + ties.size()
                    + " connections; the table has the same, each with its sentence.";
            return new Drawing(title, said, width, height, marks, leftOut());
        }

        private String leftOut() {
            return ties.size() == all
                    ? ""
                    : "There is room for " + ties.size() + " of " + all
                            + " connections; the table and the network files have all of them.";
        }

        private Mark box(Thing thing) {
            Columns.Item item = columns.box(thing.id());
            List<String> lettering = rows.getOrDefault(thing.id(), List.of());
            int height = lettering.size() * Lettering.ROW + PADDING;
            int top = item.y() + MARGIN - height / 2;
            int middle = middle(item.column());
            var marks = new ArrayList<Mark>();
            marks.add(new Mark.Area(middle - BOX / 2, top, BOX, height, "box"));
            for (int row = 0; row < lettering.size(); row++) {
                int y = top + PADDING / 2 + row * Lettering.ROW + Lettering.ASCENT;
                marks.add(Mark.Letters.lying(middle, y, "middle", "name", lettering.get(row)));
            }
            return new Mark.Group(thing.address(), thing.label(), "thing", marks);
        }

        private Mark line(Tie tie, List<Columns.Item> route) {
            boolean isForward = columns.box(tie.from().id()).equals(route.getFirst());
            var marks = new ArrayList<Mark>();
            marks.add(new Mark.Stroke(path(isForward ? route : route.reversed()), "tie"));
            if (!tie.label().isEmpty()) {
                Labelling.Place place = labelling.place(route);
                marks.add(Mark.Letters.lying(
                        middle(route.getFirst().column()) + place.x(),
                        place.y() + MARGIN,
                        place.anchor(),
                        "said",
                        Lettering.shortened(tie.label(), LONGEST_LABEL)));
            }
            return new Mark.Group(tie.address(), tie.sentence(), "link", marks);
        }

        private int middle(int column) {
            return MARGIN + BOX / 2 + column * (BOX + between);
        }

        private String path(List<Columns.Item> route) {
            var path = new StringBuilder();
            for (int place = 1; place < route.size(); place++) {
                Columns.Item from = route.get(place - 1);
                Columns.Item to = route.get(place);
                int out = Integer.signum(to.column() - from.column());
                int fromX = middle(from.column()) + (out < 0 ? -1 : 1) * BOX / 2;
                int toX = middle(to.column()) + (out > 0 ? -1 : 1) * BOX / 2;
                int bend = out == 0 ? LOOP : out * between / 2;
                path.append(place == 1 ? 'M' : 'L')
                        .append(point(fromX, from.y()))
                        .append('C')
                        .append(point(fromX + bend, from.y()))
                        .append(' ')
                        .append(point(out == 0 ? toX + bend : toX - bend, to.y()))
                        .append(' ')
                        .append(point(toX, to.y()));
            }
            return path.toString();
        }

        private static String point(int x, int y) {
            return x + "," + (y + MARGIN);
        }
    }
}
