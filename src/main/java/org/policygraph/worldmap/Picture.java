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
    private static final int HATCH = 200;
    private static final List<String> STEPS = List.of("#bcdcee", "#8bbcd9", "#4f94c0", "#22699a", "#0b3656");

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

    /** What a shade is filled with where no style sheet says so: a step, or a pattern. */
    public String fill(int shade) {
        return switch (shade) {
            case Shading.UNKNOWN -> "url(#" + id + "-unknown)";
            case Shading.DOUBTFUL -> "url(#" + id + "-doubtful)";
            default -> STEPS.get(shade);
        };
    }

    /** The part of the map that is seen, as SVG wants it. */
    public String viewBox() {
        return region.viewBox();
    }

    /** How wide the lines of a pattern are apart. */
    public int hatch() {
        return Math.max(2, region.width() / HATCH);
    }

    /** How large a small state is marked. */
    public String radius() {
        return String.valueOf(Math.max(2, region.width() / MARK));
    }
}
