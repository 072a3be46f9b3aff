package org.policygraph.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the paths and the neighbours are those that an exhaustive search finds. */
class WaysTest {

    private static void goOn() {}

    private static final List<String> MODALITIES = List.of("asserted", "evaluative", "inferred", "ongoing", "planned");
    private static final List<Integer> THOUSANDTHS = List.of(1000, 1250, 1500, 1000, 1250);
    private static final int THINGS = 9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsThePathsThatTryingEverythingFinds(long seed) {
        var random = new Random(seed);
        var oracle = new Oracle();
        Connections connections = invented(random, oracle).connections();
        for (int most = 1; most <= Wanted.MOST_HOPS; most++) {
            Ways ways = connections.ways(Wanted.all(most));
            for (int from = 0; from < THINGS; from++) {
                for (int to = 0; to < THINGS; to++) {
                    if (from != to) {
                        compare(ways, oracle, "t" + from, "t" + to, most);
                    }
                }
            }
        }
    }

    private static void compare(Ways ways, Oracle oracle, String from, String to, int most) {
        List<Oracle.Way> expected = oracle.paths(from, to, most);
        for (int count : new int[] {1, 3, Ways.MOST_PATHS}) {
            Found found = ways.between(Invented.id(from), Invented.id(to), count, WaysTest::goOn);
            assertThat(found.paths().stream().map(Oracle.Way::of))
                    .as("%d from %s to %s within %d", count, from, to, most)
                    .containsExactlyElementsOf(expected.stream().limit(count).toList());
            assertThat(found.ending()).isEqualTo(expected.size() > count ? Found.Ending.MORE : Found.Ending.ALL);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void addsUpEveryWayToANeighbour(long seed) {
        var oracle = new Oracle();
        Connections connections = invented(new Random(seed), oracle).connections();
        for (int most : new int[] {1, 2, 4}) {
            List<Neighbour> neighbours = connections.ways(Wanted.all(most)).around(Invented.id("t0"), WaysTest::goOn);
            assertThat(neighbours)
                    .isNotEmpty()
                    .isSortedAccordingTo((a, b) -> Double.compare(b.strength(), a.strength()));
            for (Neighbour neighbour : neighbours) {
                assertThat(neighbour.strength())
                        .isCloseTo(oracle.strength("t0", Told.slug(neighbour.thing()), most), within(1e-9));
            }
            for (int to = 1; to < THINGS; to++) {
                boolean reached = oracle.strength("t0", "t" + to, most) > 0;
                assertThat(neighbours.stream().map(Neighbour::thing).anyMatch(Invented.id("t" + to)::equals))
                        .isEqualTo(reached);
            }
        }
    }

    @Test
    void isTheSameBackwards() {
        Ways ways = complete(8).connections().ways(Wanted.all(5));
        List<Oracle.Way> there = paths(ways, "t1", "t7");
        assertThat(there).hasSizeGreaterThan(10);
        assertThat(paths(ways, "t7", "t1"))
                .containsExactlyElementsOf(
                        there.stream().map(Oracle.Way::reversed).toList());
    }

    @Test
    void stopsWhenItHasDoneEnoughAndKeepsWhatIsCertain() {
        Connections connections = complete(40).connections();
        Ways ways = connections.ways(Wanted.all(6), 20_000);
        Found found = ways.between(Invented.id("t0"), Invented.id("t39"), 1000, WaysTest::goOn);

        assertThat(found.ending()).isEqualTo(Found.Ending.WORK);
        List<Path> all = connections
                .ways(Wanted.all(6))
                .between(Invented.id("t0"), Invented.id("t39"), 1000, WaysTest::goOn)
                .paths();
        assertThat(found.paths())
                .isNotEmpty()
                .isEqualTo(all.subList(0, found.paths().size()));
    }

    @Test
    void findsAThousandPathsBetweenHubs() {
        Found found = complete(60)
                .connections()
                .ways(Wanted.all(6))
                .between(Invented.id("t0"), Invented.id("t59"), 1000, WaysTest::goOn);

        assertThat(found.paths()).hasSize(1000).doesNotHaveDuplicates();
        assertThat(found.ending()).isEqualTo(Found.Ending.MORE);
    }

    @Test
    void asksWhetherToGoOn() {
        var asked = new AtomicInteger();
        Ways ways = complete(40).connections().ways(Wanted.all(6));
        assertThatThrownBy(() -> ways.between(Invented.id("t0"), Invented.id("t39"), 1000, () -> {
                    if (asked.incrementAndGet() == 3) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
    }

    @Test
    void connectsNothingWithWhatNobodySpeaksOf() {
        Ways ways = new Invented().says("a", "addresses", "b").connections().ways(Wanted.all(4));
        Found found = ways.between(Invented.id("a"), Invented.id("nowhere"), 5, WaysTest::goOn);
        assertThat(found).isEqualTo(new Found(List.of(), Found.Ending.ALL));
        assertThat(ways.around(Invented.id("nowhere"), WaysTest::goOn)).isEmpty();
    }

    @Test
    void refusesNonsense() {
        Ways ways = new Invented().says("a", "addresses", "b").connections().ways(Wanted.all(4));
        for (int count : new int[] {-1, 0, 1001}) {
            assertThatThrownBy(() -> ways.between(Invented.id("a"), Invented.id("b"), count, WaysTest::goOn))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> ways.between(Invented.id("a"), Invented.id("a"), 1, WaysTest::goOn))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wanted.all(7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wanted.all(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Oracle.Way> paths(Ways ways, String from, String to) {
        return ways.between(Invented.id(from), Invented.id(to), Ways.MOST_PATHS, WaysTest::goOn).paths().stream()
                .map(Oracle.Way::of)
                .toList();
    }

    /** Things of which some are connected several times; the last is a document with passages. */
    private static Invented invented(Random random, Oracle oracle) {
        var invented = new Invented();
        int statements = 8 + random.nextInt(20);
        String source = "t" + (THINGS - 1);
        oracle.neverThrough(source);
        for (int statement = 0; statement < statements; statement++) {
            String subject = statement == 0 ? "t0" : "t" + random.nextInt(THINGS);
            String object = "t" + random.nextInt(THINGS);
            int modality = random.nextInt(MODALITIES.size());
            invented.says(
                    source, MODALITIES.get(modality), subject, random.nextBoolean() ? "addresses" : "concerns", object);
            if (!subject.equals(object)) {
                oracle.link(subject, object, THOUSANDTHS.get(modality));
            }
        }
        return invented;
    }

    private static Invented complete(int things) {
        var invented = new Invented();
        for (int one = 0; one < things; one++) {
            for (int other = one + 1; other < things; other++) {
                invented.says("t" + one, "concerns", "t" + other);
            }
        }
        return invented;
    }
}
