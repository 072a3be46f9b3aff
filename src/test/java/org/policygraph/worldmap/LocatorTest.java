package org.policygraph.worldmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    private static final int BYTES = 15 * 1024;

    static Stream<String> placed() throws IOException {
        return Files.readAllLines(Path.of("documents/countries/table.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .filter(code -> World.whole().outline(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("placed")
    void showsEachStateWithItsNeighboursInFewBytes(String code) throws IOException {
        Locator map = Locator.of(code, code).orElseThrow();

        assertThat(map.state().length() + map.marks().size())
                .as("what shows the state")
                .isPositive();
        assertThat(map.land()).startsWith("M").endsWith("z");
        assertThat(compressed(map.land() + map.state())).isLessThan(BYTES);
    }

    @Test
    void marksWhatIsHardToSee() {
        assertThat(Locator.of("MLT", "Malta").orElseThrow().marks()).hasSize(1);
        assertThat(Locator.of("EST", "Estonia").orElseThrow().marks()).hasSize(1);
        assertThat(Locator.of("BRA", "Brazil").orElseThrow().marks()).isEmpty();
    }

    @Test
    void looksAtWhereMostOfAStateIs() {
        String[] france = Locator.of("FRA", "France").orElseThrow().viewBox().split(" ");
        String[] fiji = Locator.of("FJI", "Fiji").orElseThrow().viewBox().split(" ");

        assertThat(Integer.parseInt(france[2])).as("without what is overseas").isLessThan(800);
        assertThat(Integer.parseInt(fiji[0])).as("on its side of the day line").isGreaterThan(2000);
    }

    @Test
    void cutsWhatLiesOutside() {
        var ring = new Ring(List.of(
                new Ring.Point(0, 0), new Ring.Point(100, 0), new Ring.Point(100, 100), new Ring.Point(0, 100)));

        assertThat(ring.within(new Window(50, 50, 200, 200)).points())
                .containsExactlyInAnyOrder(
                        new Ring.Point(50, 50),
                        new Ring.Point(100, 50),
                        new Ring.Point(100, 100),
                        new Ring.Point(50, 100));
        assertThat(ring.within(new Window(200, 200, 50, 50)).points()).isEmpty();
    }

    @Test
    void readsAnOutlineAsItIsWritten() {
        assertThat(Ring.of("M10 20l5-1-2-2zM1 2l3 4 5 6z"))
                .containsExactly(
                        new Ring(List.of(new Ring.Point(10, 20), new Ring.Point(15, 19), new Ring.Point(13, 17))),
                        new Ring(List.of(new Ring.Point(1, 2), new Ring.Point(4, 6), new Ring.Point(9, 12))));
        assertThat(Ring.of("M10 20l5-1-2-2z").getFirst().path(1)).isEqualTo("M10 20l5 -1 -2 -2 z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SUN", "-", "../etc", "<b>"})
    void showsNothingOfWhatHasNoPlace(String code) {
        assertThat(Locator.of(code, "Nowhere")).isEmpty();
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
