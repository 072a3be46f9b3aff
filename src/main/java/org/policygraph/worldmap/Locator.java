package org.policygraph.worldmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small map that shows where one state is. Show it with the template {@code worldmap/locator.jte} on a page that has
 * the style sheet {@link WorldMap#STYLE}.
 *
 * @param name what the state is called
 * @param viewBox the part of the world that is seen
 * @param land the outline of all other states there
 * @param state the outline of the state; empty if it is too small to have one
 * @param marks a circle around a state that is hard to see otherwise; nothing for the others
 */
public record Locator(String name, String viewBox, String land, String state, List<Mark> marks) {

    /** How many points can be told apart from side to side. */
    private static final int FINENESS = 420;

    /** So much is seen at least, and more where there is nothing but sea. */
    private static final List<Integer> NARROWEST = List.of(640, 1280, 2560);

    /** A state that takes less of the width is marked. */
    private static final int SMALL = 14;

    private static final int MARK = 22;

    /** A circle. */
    public record Mark(int x, int y, int radius) {}

    /** Copies its list. */
    public Locator {
        marks = List.copyOf(marks);
    }

    /** The map of a state by its code (ISO 3166-1 alpha-3); nothing where there is no outline of it. */
    public static Optional<Locator> of(String code, String name) {
        return World.whole().outline(code).map(outline -> of(code, name, outline));
    }

    private static Locator of(String code, String name, World.Outline outline) {
        Window place = place(outline);
        List<Ring> others = World.whole().ringsBut(code);
        Window seen = NARROWEST.stream()
                .map(place::seen)
                .filter(window -> others.stream().anyMatch(ring -> ring.bounds().overlaps(window)))
                .findFirst()
                .orElseGet(() -> place.seen(NARROWEST.getLast()));
        int grid = Math.max(1, seen.width() / FINENESS);
        boolean isSmall = place.width() < seen.width() / SMALL && place.height() < seen.width() / SMALL;
        var mark = new Mark(
                place.left() + place.width() / 2, place.top() + place.height() / 2, Math.max(1, seen.width() / MARK));
        return new Locator(
                name,
                seen.viewBox(),
                drawn(others, seen, grid),
                drawn(World.whole().rings(code), seen, grid),
                isSmall ? List.of(mark) : List.of());
    }

    /** Where most of a state is; what lies far away says little. */
    private static Window place(World.Outline outline) {
        String[] mark = outline.mark().split(" ");
        if (mark.length == 2) {
            return new Window(Integer.parseInt(mark[0]), Integer.parseInt(mark[1]), 0, 0);
        }
        return Ring.of(outline.path()).stream()
                .map(Ring::bounds)
                .max(Comparator.comparingInt(bounds -> bounds.width() * bounds.height()))
                .orElseThrow();
    }

    private static String drawn(List<Ring> rings, Window seen, int grid) {
        return rings.stream()
                .filter(ring -> ring.bounds().overlaps(seen))
                .map(ring -> ring.within(seen).path(grid))
                .collect(Collectors.joining());
    }
}
