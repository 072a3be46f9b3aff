package org.policygraph.worldmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorldMapTest {

    /** In the list of countries, and in none of Natural Earth's: unions and what is no more. */
    private static final Set<String> NOWHERE = Set.of("EUE", "UNO", "SUN", "YUG", "CSK", "SCG", "DDR", "ZAR");

    @Test
    void hasAPlaceForEveryStateOfTheList() throws IOException {
        List<String> codes = Files.readAllLines(Path.of("documents/countries/table.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .filter(code -> code.matches("[A-Z]{3}"))
                .toList();

        assertThat(codes).hasSizeGreaterThan(190);
        assertThat(codes.stream().filter(code -> World.whole().outline(code).isEmpty()))
                .as("codes without a place")
                .isSubsetOf(unknownToNaturalEarth());
    }

    private static Set<String> unknownToNaturalEarth() {
        var unknown = new java.util.HashSet<>(NOWHERE);
        // Dependent territories that are part of another's outline, or too small for it.
        unknown.addAll(
                Set.of("CCK", "CXR", "SJM", "TKL", "BES", "BVT", "GLP", "GUF", "MTQ", "MYT", "REU", "ATA", "ESH"));
        return unknown;
    }

    @Test
    void marksSmallStates() {
        assertThat(List.of("MLT", "TUV", "SGP", "KIR"))
                .allSatisfy(code -> assertThat(
                                World.whole().outline(code).orElseThrow().mark())
                        .matches("\\d+ \\d+"));
        assertThat(World.whole().outline("BRA").orElseThrow().mark()).isEmpty();
    }

    @Test
    void shadesYearsFromLightToDarkAndKeepsDoubtApart() {
        Picture picture = WorldMap.of(
                        "m",
                        "M",
                        List.of(
                                place("EST", "2004-07-01"),
                                place("FRA", "2006"),
                                place("JPN", "2012-11-01"),
                                place("USA", "../2015-09"),
                                new Place("BRA", "BRA", "../2026", "", "", true)))
                .drawn();

        assertThat(picture.shapes())
                .extracting(Picture.Shape::shade)
                .containsExactly(0, 2, 4, Shading.UNKNOWN, Shading.DOUBTFUL);
        assertThat(picture.legend())
                .extracting(Picture.Key::words)
                .containsExactly("2004", "2006", "2012", "first day not known", "not verified");
    }

    @Test
    void putsManyYearsIntoFewSteps() {
        List<String> codes = List.of("EST", "FRA", "JPN", "USA", "BRA", "DEU", "ITA", "ESP", "PRT", "POL");
        List<Place> places = codes.stream()
                .map(code -> place(code, Integer.toString(2000 + codes.indexOf(code))))
                .toList();

        assertThat(WorldMap.of("m", "M", places).drawn().legend())
                .extracting(Picture.Key::words)
                .containsExactly("2000–2001", "2002–2003", "2004–2005", "2006–2007", "2008–2009");
    }

    @Test
    void shadesNumbersAndWordsToo() {
        assertThat(WorldMap.of("m", "M", List.of(place("EST", "3"), place("FRA", "12.5")))
                        .drawn()
                        .legend())
                .extracting(Picture.Key::words)
                .containsExactly("3", "12.5");
        assertThat(WorldMap.of(
                                "m",
                                "M",
                                List.of(place("EST", "party"), place("FRA", "party"), place("ITA", "signatory")))
                        .drawn()
                        .legend())
                .extracting(Picture.Key::words)
                .containsExactly("signatory", "party");
    }

    @Test
    void tellsWhatHasNoPlaceAndWhatIsSaidTwice() {
        Picture picture = WorldMap.of(
                        "m",
                        "M",
                        List.of(
                                new Place("EST", "Estonia", "2011", "since 2011", "#one"),
                                new Place("EST", "Estonia", "2013", "since 2013", "#two"),
                                place("", "2011")))
                .drawn();

        assertThat(picture.shapes()).singleElement().satisfies(shape -> {
            assertThat(shape.words()).isEqualTo("Estonia: since 2011; Estonia: since 2013");
            assertThat(shape.address()).isEqualTo("#one");
        });
        assertThat(picture.unplaced()).hasSize(1);
    }

    @Test
    void drawsAStateOnce() {
        String path = World.whole().outline("EST").orElseThrow().path();

        Picture picture = WorldMap.of("m", "M", List.of(place("EST", ""))).drawn();

        assertThat(picture.shapes().getFirst().path()).isEqualTo(path);
        assertThat(picture.land()).doesNotContain(path);
        assertThat(picture.legend()).extracting(Picture.Key::words).containsExactly("in evidence");
    }

    private static Place place(String code, String value) {
        return new Place(code, code.isEmpty() ? "Nowhere" : code, value, "", "");
    }
}
