package org.policygraph.worldmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * States that are to be shown on a map. Show {@link #drawn()} with the template {@code worldmap/picture.jte} on a page
 * that has the style sheet {@link #STYLE} and the script {@link #SCRIPT}, and a list of the same beside it.
 *
 * @param id what the identifiers of the picture begin with; another one for each picture of a page
 * @param title what it shows
 * @param places the states; of several with the same code the first shades it, and what is said of the others is told
 * @param region what is looked at
 * @param unknown what the legend says of places without a value where others have one
 * @param doubtful what it says of places that are in doubt
 */
public record WorldMap(String id, String title, List<Place> places, Region region, String unknown, String doubtful) {

    /** The style sheet of pages with a map. */
    public static final String STYLE = "/worldmap.css";

    /** The script of pages with a map; it moves the map and brings it closer. */
    public static final String SCRIPT = "/map.js";

    private static final int MOST_TOLD = 6;

    /** Copies its places. */
    public WorldMap {
        places = List.copyOf(places);
    }

    /** States on a map of the world. */
    public static WorldMap of(String id, String title, List<Place> places) {
        return new WorldMap(id, title, places, Region.WORLD, "first day not known", "not verified");
    }

    /** The same with other words for what has no value, and for what is in doubt. */
    public WorldMap calling(String withoutValue, String inDoubt) {
        return new WorldMap(id, title, places, region, withoutValue, inDoubt);
    }

    /** The same, looked at more closely. */
    public WorldMap seen(Region part) {
        return new WorldMap(id, title, places, part, unknown, doubtful);
    }

    /** The picture. */
    public Picture drawn() {
        World world = World.whole();
        var placed = new LinkedHashMap<String, List<Place>>();
        var unplaced = new ArrayList<String>();
        for (Place place : places) {
            if (world.outline(place.code()).isPresent()) {
                placed.computeIfAbsent(place.code(), none -> new ArrayList<>()).add(place);
            } else {
                unplaced.add(place.label());
            }
        }
        var shading = Shading.of(placed.values().stream()
                .map(List::getFirst)
                .filter(place -> !place.doubtful())
                .map(Place::value)
                .toList());
        List<Picture.Shape> shapes = placed.entrySet().stream()
                .map(state -> shape(world.outline(state.getKey()).orElseThrow(), state.getValue(), shading))
                .toList();
        return new Picture(
                id,
                title,
                description(placed),
                region,
                world.landBut(placed.keySet()),
                shapes,
                legend(shading, shapes),
                unplaced.stream().distinct().toList());
    }

    private Picture.Shape shape(World.Outline outline, List<Place> same, Shading shading) {
        Place first = same.getFirst();
        String told = String.join(
                "; ", same.stream().map(Place::told).distinct().limit(MOST_TOLD).toList());
        String[] mark = outline.mark().split(" ");
        boolean isMarked = mark.length == 2;
        return new Picture.Shape(
                told,
                outline.path(),
                isMarked ? mark[0] : "",
                isMarked ? mark[1] : "",
                first.doubtful() ? Shading.DOUBTFUL : shading.of(first.value()),
                first.address());
    }

    private List<Picture.Key> legend(Shading shading, List<Picture.Shape> shapes) {
        var keys = new ArrayList<Picture.Key>();
        for (int shade = 0; shade < Shading.SHADES; shade++) {
            int of = shade;
            int count =
                    (int) shapes.stream().filter(shape -> shape.shade() == of).count();
            if (count > 0) {
                keys.add(new Picture.Key(
                        shade, shading.words(shade).orElse(shade == Shading.DOUBTFUL ? doubtful : unknown), count));
            }
        }
        return keys;
    }

    private static String description(Map<String, List<Place>> placed) {
        return placed.size() + (placed.size() == 1 ? " state" : " states")
                + ". The list beside the map says the same. Of the others there is no evidence in this release.";
    }
}
