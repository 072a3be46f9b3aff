package org.policygraph.explore;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.chart.Lettering;
import org.policygraph.reader.Site;

/**
 * Adds what is not drawn to the picture of one thing: boxes below it, one for each kind.
 *
 * @param given what is asked for around the thing
 */
record Clusters(Site site, Given given) {

    static final String KIND = "cluster";

    /** More boxes than this beside those of things, and one looks at nothing else. */
    private static final int MOST = 6;

    private static final int GAP = 16;
    private static final int HEIGHT = Lettering.ROW + Layout.BOX_PADDING;

    Picture added(Picture picture, List<Cluster> rest) {
        if (picture.isEmpty() || rest.isEmpty()) {
            return picture;
        }
        Picture.Box thing = picture.boxes().getFirst();
        var boxes = new ArrayList<>(picture.boxes());
        int top = thing.y() + thing.height() / 2 + 2 * GAP;
        for (Cluster cluster : rest.subList(0, Math.min(MOST, rest.size()))) {
            boxes.add(box(cluster, thing, top + HEIGHT / 2));
            top += HEIGHT + GAP;
        }
        return new Picture(
                picture.release(),
                picture.title(),
                picture.width(),
                Math.max(picture.height(), top - GAP + Layout.MARGIN),
                boxes,
                picture.lines(),
                (picture.left() + " " + others(rest)).strip());
    }

    private static String others(List<Cluster> rest) {
        int size = rest.stream().skip(MOST).mapToInt(Cluster::size).sum();
        return size == 0
                ? ""
                : size + (size == 1 ? " more thing of another kind is" : " more things of other kinds are")
                        + " in the list.";
    }

    private Picture.Box box(Cluster cluster, Picture.Box thing, int y) {
        String kind = cluster.kind().word();
        return new Picture.Box(
                kind + "+" + thing.id(),
                cluster.label(),
                List.of(cluster.label()),
                KIND,
                site.to(given.with(Given.KIND, kind).at(ConnectionsPageController.PATH)),
                site.to(new More(cluster.kind(), cluster.before()).at(given)),
                thing.x(),
                y,
                thing.width(),
                HEIGHT,
                false);
    }
}
