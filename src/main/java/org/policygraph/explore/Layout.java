package org.policygraph.explore;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.policygraph.catalogue.Statement;
import org.policygraph.chart.Columns;
import org.policygraph.chart.Labelling;
import org.policygraph.chart.Lettering;
import org.policygraph.connections.Evidence;
import org.policygraph.connections.Hop;
import org.policygraph.connections.Path;
import org.policygraph.reader.Address;
import org.policygraph.reader.PinnedRelease;
import org.policygraph.reader.Site;
import org.policygraph.reader.Words;
import org.policygraph.search.FoundKind;

/** Places the things of paths in columns, and draws the paths between them. */
final class Layout {

    private static final int BOX_WIDTH = 154;
    static final int BOX_PADDING = 16;
    private static final int BETWEEN = 98;
    static final int MARGIN = 16;
    private static final int LONGEST_LABEL = 18;
    private static final int LOOP = 40;

    private final PinnedRelease release;
    private final Site site;
    private final Words words;
    private final Columns columns = new Columns();
    private final Labelling labelling = new Labelling(BOX_WIDTH, BETWEEN, LOOP);

    private Layout(PinnedRelease release, Site site, Words words) {
        this.release = release;
        this.site = site;
        this.words = words;
    }

    /**
     * The picture of some paths.
     *
     * @param title what it shows
     * @param ends the things that were asked for
     * @param told where each hop is told
     */
    static Picture of(
            PinnedRelease release,
            Site site,
            String title,
            List<Path> paths,
            Set<Node> ends,
            Function<Sketch.DrawnHop, String> told) {
        return new Layout(release, site, new Words(release, site)).drawn(title, Sketch.of(paths), ends, told);
    }

    private Picture drawn(String title, Sketch sketch, Set<Node> ends, Function<Sketch.DrawnHop, String> told) {
        Map<Node, List<String>> rows = new HashMap<>();
        sketch.columns().forEach((thing, column) -> {
            List<String> lettering = Lettering.rows(words.label(thing));
            rows.put(thing, lettering);
            columns.addBox(thing.getURI(), column, height(lettering));
        });
        List<Routed> routes = sketch.hops().stream()
                .map(hop -> new Routed(
                        hop,
                        columns.addLine(
                                hop.hop().from().getURI(), hop.hop().to().getURI())))
                .toList();
        int height = columns.place() + 2 * MARGIN;
        routes.forEach(route -> labelling.add(route.items()));
        List<Picture.Box> boxes = sketch.columns().keySet().stream()
                .map(thing -> box(thing, rows.getOrDefault(thing, List.of()), ends.contains(thing)))
                .toList();
        List<Picture.Line> lines = routes.stream()
                .sorted(Comparator.comparingInt(
                        route -> labelling.wanted(route.items()).y()))
                .map(route -> line(route, told.apply(route.drawn())))
                .toList();
        int loop = routes.stream().anyMatch(Routed::isLoop) ? LOOP : 0;
        return new Picture(
                release.record().number(),
                title,
                width(sketch.columns().values()) + loop,
                height,
                boxes,
                lines,
                leftOut(sketch));
    }

    private static int height(List<String> rows) {
        return rows.size() * Lettering.ROW + BOX_PADDING;
    }

    private static int width(Collection<Integer> columns) {
        int last = columns.stream().mapToInt(Integer::intValue).max().orElse(0);
        return 2 * MARGIN + (last + 1) * BOX_WIDTH + last * BETWEEN;
    }

    private static int middle(int column) {
        return MARGIN + BOX_WIDTH / 2 + column * (BOX_WIDTH + BETWEEN);
    }

    private Picture.Box box(Node thing, List<String> rows, boolean end) {
        Columns.Item place = columns.box(thing.getURI());
        String slug = release.names().slug(thing);
        return new Picture.Box(
                slug,
                words.label(thing),
                rows,
                kind(thing),
                site.address(thing).orElse(""),
                site.to(PictureController.PATH + "?from=" + Address.encoded(slug) + "&direct=true"),
                middle(place.column()),
                place.y() + MARGIN,
                BOX_WIDTH,
                height(rows),
                end);
    }

    private String kind(Node thing) {
        return release.catalogue()
                .entry(thing)
                .map(entry -> FoundKind.first(entry).word())
                .orElse("other");
    }

    private Picture.Line line(Routed route, String address) {
        Hop hop = route.drawn().hop();
        boolean isForward = isForward(hop);
        Node source = isForward ? hop.from() : hop.to();
        Node target = isForward ? hop.to() : hop.from();
        boolean isLeftToRight =
                columns.box(source.getURI()).equals(route.items().getFirst());
        PathView.HopView view = new PathViews(words).hop(hop, route.drawn().anchor());
        Labelling.Place label = labelling.place(route.items());
        return new Picture.Line(
                release.names().slug(source),
                release.names().slug(target),
                Lettering.shortened(label(hop), LONGEST_LABEL),
                view.inWords(),
                address,
                isLeftToRight ? route.path() : route.backwards(),
                !isVia(hop),
                middle(route.column()) + label.x(),
                label.y() + MARGIN,
                label.anchor(),
                view.best().isEmpty() ? List.of() : view.best().getFirst().quotes());
    }

    private static boolean isVia(Hop hop) {
        return hop.evidence().stream().findFirst().flatMap(Evidence::via).isPresent();
    }

    private String label(Hop hop) {
        if (hop.evidence().isEmpty()) {
            return "topic scheme";
        }
        Evidence best = hop.evidence().getFirst();
        return best.via()
                .flatMap(via -> release.catalogue().entry(via))
                .flatMap(via -> via.kinds().stream().findFirst())
                .map(words::label)
                .orElseGet(() -> words.label(best.statements().getFirst().predicate()));
    }

    private static boolean isForward(Hop hop) {
        return hop.evidence().stream()
                .findFirst()
                .map(best -> best.via().isPresent() || subject(best).equals(hop.from()))
                .orElseGet(() -> hop.scheme().stream().map(Triple::getSubject).anyMatch(hop.from()::equals));
    }

    private static Node subject(Evidence evidence) {
        Statement statement = evidence.statements().getFirst();
        return statement.subject();
    }

    private static String leftOut(Sketch sketch) {
        if (sketch.leftOut().isEmpty()) {
            return "";
        }
        String numbers = sketch.leftOut().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sketch.leftOut().size() == 1
                ? "There is no room in it for path " + numbers + "; it is in the list."
                : "There is no room in it for the paths " + numbers + "; they are in the list.";
    }

    /** A hop and what its line runs through. */
    private record Routed(Sketch.DrawnHop drawn, List<Columns.Item> items) {

        int column() {
            return items.getFirst().column();
        }

        boolean isLoop() {
            return items.getFirst().column() == items.getLast().column();
        }

        String path() {
            return drawn(items);
        }

        String backwards() {
            return drawn(items.reversed());
        }

        private static String drawn(List<Columns.Item> items) {
            var path = new StringBuilder();
            for (int place = 1; place < items.size(); place++) {
                Columns.Item from = items.get(place - 1);
                Columns.Item to = items.get(place);
                int out = Integer.signum(to.column() - from.column());
                int fromX = Layout.middle(from.column()) + (out < 0 ? -1 : 1) * BOX_WIDTH / 2;
                int toX = Layout.middle(to.column()) + (out > 0 ? -1 : 1) * BOX_WIDTH / 2;
                int bend = out == 0 ? LOOP : BETWEEN / 2;
                path.append(place == 1 ? "M" + point(fromX, from.y()) : "L" + point(fromX, from.y()))
                        .append('C')
                        .append(point(fromX + (out < 0 ? -bend : bend), from.y()))
                        .append(' ')
                        .append(point(toX + (out > 0 ? -bend : bend), to.y()))
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
