package org.policygraph.worldmap;

import java.util.List;

/**
 * A map as it is drawn.
 *
 * @param id what its identifiers begin with
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param region what is looked at
 * @param land the outline of all states of which nothing is shown
 * @param shapes the states of which something is
 * @param legend which shades there are
 * @param unplaced what has no place on the map
 */
public record Picture(
        String id,
        String title,
        String description,
        Region region,
        String land,
        List<Shape> shapes,
        List<Key> legend,
        List<String> unplaced) {

    private static final int MARK = 240;

    /** Copies its lists. */
    public Picture {
        shapes = List.copyOf(shapes);
        legend = List.copyOf(legend);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * A state.
     *
     * @param words its name and what is said of it
     * @param path its outline; may be empty
     * @param markX where a small state is marked; empty for the others
     * @param shade which shade it has
     * @param address where it leads; empty if nowhere
     */
    public record Shape(String words, String path, String markX, String markY, int shade, String address) {}

    /** What a shade means, and how many states have it. */
    public record Key(int shade, String words, int count) {}

    /** The part of the map that is seen, as SVG wants it. */
    public String viewBox() {
        return region.viewBox();
    }

    /** How large a small state is marked. */
    public String radius() {
        return String.valueOf(Math.max(2, region.width() / MARK));
    }
}
