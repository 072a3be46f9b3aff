package org.policygraph.worldmap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The outlines of states by code, from Natural Earth, in the units of {@link Region}. How they were made tells
 * {@code src/main/worldmap/convert.py}.
 */
final class World {

    private static final String WITHOUT_CODE = "-";

    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<String, List<Ring>> rings = new TreeMap<>();
    private final String nobodys;

    /** Read when a map is drawn for the first time. */
    private static final class Holder {
        static final World WORLD = new World(read());
    }

    /**
     * A state.
     *
     * @param path its outline; empty if it is too small to have one
     * @param mark where a small one is marked, as two numbers; empty for the others
     */
    record Outline(String path, String mark) {}

    private World(List<String> lines) {
        var nobodys = new StringBuilder();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 3) {
                if (cells[0].equals(WITHOUT_CODE)) {
                    nobodys.append(cells[2]);
                } else {
                    outlines.put(cells[0], new Outline(cells[2], cells[1]));
                }
            }
        }
        this.nobodys = nobodys.toString();
        outlines.forEach((code, outline) -> rings.put(code, Ring.of(outline.path())));
        rings.put(WITHOUT_CODE, Ring.of(this.nobodys));
    }

    static World whole() {
        return Holder.WORLD;
    }

    /** A state by its code. */
    Optional<Outline> outline(String code) {
        return Optional.ofNullable(outlines.get(code));
    }

    /** All land but that of some states, as one outline. */
    String landBut(Set<String> codes) {
        return outlines.entrySet().stream()
                .filter(outline -> !codes.contains(outline.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(outline -> outline.getValue().path())
                .collect(Collectors.joining("", "", nobodys));
    }

    /** The lines of a state. */
    List<Ring> rings(String code) {
        return rings.getOrDefault(code, List.of());
    }

    /** The lines of all land but that of a state. */
    List<Ring> ringsBut(String code) {
        return rings.entrySet().stream()
                .filter(state -> !state.getKey().equals(code))
                .flatMap(state -> state.getValue().stream())
                .toList();
    }

    private static List<String> read() {
        try (InputStream shapes = Objects.requireNonNull(World.class.getResourceAsStream("world.tsv"))) {
            return new String(shapes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
