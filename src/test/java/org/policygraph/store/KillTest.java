package org.policygraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that publishes is killed at any moment: the store holds the release before or the one after, whole. */
class KillTest {

    /** Half as many again while it compacts; more with {@code -Dpolicygraph.test.kills=100}. */
    private static final int KILLS = Integer.getInteger("policygraph.test.kills", 34);

    private static final int MOST_RELEASES = 4;
    private static final int LONGEST_WAIT_MILLISECONDS = 150;

    @Test
    @Timeout(value = 20 + 15L * 100, unit = TimeUnit.SECONDS)
    void losesNothingThatWasPublished(@TempDir Path folder) throws Exception {
        killAgainAndAgain(KILLS, folder);
    }

    @Test
    @Timeout(value = 20 + 15L * 100, unit = TimeUnit.SECONDS)
    void losesNothingWhileItCompacts(@TempDir Path folder) throws Exception {
        killAgainAndAgain(KILLS / 2, folder, "-Dcompact=true");
    }

    private static void killAgainAndAgain(int kills, Path folder, String... options) throws Exception {
        var random = new Random(20_140_326);
        long acknowledged = 0;
        for (int kill = 0; kill < kills; kill++) {
            acknowledged = Math.max(acknowledged, publishUntilKilled(folder, random, options));
            acknowledged = assertWhole(folder, acknowledged);
        }
        assertThat(acknowledged).isPositive();
    }

    /** The number of the last release that the process said it had published. */
    private static long publishUntilKilled(Path folder, Random random, String... options)
            throws IOException, InterruptedException {
        Process process = ChildProcess.start(PublishingProgram.class, folder, options);
        long acknowledged = 0;
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            for (int releases = random.nextInt(MOST_RELEASES); releases > 0; releases--) {
                acknowledged = nextNumber(output);
            }
            process.waitFor(random.nextInt(LONGEST_WAIT_MILLISECONDS), TimeUnit.MILLISECONDS);
            // Through its handle: the process itself would close the output that is still to be read.
            process.toHandle().destroyForcibly();
            process.waitFor();
            return output.lines()
                    .filter(line -> line.matches("\\d+"))
                    .mapToLong(Long::parseLong)
                    .max()
                    .orElse(acknowledged);
        }
    }

    /** What is logged goes to the same place. */
    private static long nextNumber(BufferedReader output) throws IOException {
        String line = output.readLine();
        while (line != null && !line.matches("\\d+")) {
            line = output.readLine();
        }
        return Long.parseLong(String.valueOf(line));
    }

    private static long assertWhole(Path folder, long acknowledged) {
        try (var store = Tdb2Store.open(folder, Releases::newest);
                var view = store.current()) {
            long number = view.record().number();
            assertThat(number).isBetween(acknowledged, acknowledged + 1);
            if (number > 0) {
                String words = PublishingProgram.words(number);
                assertThat(Releases.quads(view.dataset()))
                        .isEqualTo(Releases.quads(Releases.content(number, words, PublishingProgram.GRAPHS)));
            }
            assertRemembersAll(store, number);
            return number;
        }
    }

    private static void assertRemembersAll(Store store, long newest) {
        assertThat(store.releases())
                .isEqualTo(LongStream.rangeClosed(1, newest)
                        .mapToObj(Releases::record)
                        .toList());
        for (long number = Math.max(1, newest - 2); number < newest; number++) {
            try (var view = store.release(number).orElseThrow()) {
                String words = PublishingProgram.words(number);
                assertThat(Releases.quads(view.dataset()))
                        .isEqualTo(Releases.quads(Releases.content(number, words, PublishingProgram.GRAPHS)));
            }
        }
    }
}
