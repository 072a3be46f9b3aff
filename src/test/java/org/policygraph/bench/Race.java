package org.policygraph.bench;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.shared.JenaException;

/**
 * Asks every contender every query, in turns, so that what slows the machine down meanwhile slows all of them down. One
 * question is under way at a time.
 */
final class Race {

    private final List<Asked> questions;
    private final List<Contender> contenders;
    private final Map<Asked, Map<Contender, Timings>> timings = new LinkedHashMap<>();
    private final Map<Asked, Map<Contender, String>> failures = new LinkedHashMap<>();

    Race(List<Asked> questions, List<Contender> contenders) {
        this.questions = questions;
        this.contenders = contenders;
    }

    /** Lets just-in-time compilers and caches settle, and then measures. */
    void run(int warmUps, int rounds) {
        rounds(warmUps, "warm-up");
        timings.clear();
        rounds(rounds, "round");
    }

    Timings timings(Asked asked, Contender contender) {
        return timings.computeIfAbsent(asked, first -> new LinkedHashMap<>())
                .computeIfAbsent(contender, first -> new Timings());
    }

    /**
     * How many rows each query has.
     *
     * @throws IllegalStateException if contenders differ in their rows
     */
    Map<Asked, Integer> compareAnswers() {
        var counts = new LinkedHashMap<Asked, Integer>();
        for (Asked asked : questions) {
            var found = new LinkedHashMap<Contender, Rows>();
            for (Contender contender : contenders) {
                attempt(asked, contender, () -> found.put(contender, rows(asked, contender)));
            }
            if (!found.isEmpty()) {
                counts.put(asked, compare(asked, found).count());
            }
        }
        return counts;
    }

    /** What the others said instead of an answer, by query. */
    Map<Asked, Map<Contender, String>> failures() {
        return failures;
    }

    boolean failed(Asked asked, Contender contender) {
        return failures.getOrDefault(asked, Map.of()).containsKey(contender);
    }

    private static Rows compare(Asked asked, Map<Contender, Rows> found) {
        var first = found.entrySet().iterator().next();
        found.forEach((contender, rows) -> {
            if (!rows.equals(first.getValue())) {
                throw new IllegalStateException("%s: %s answers %s, and %s answers %s"
                        .formatted(asked.name(), first.getKey().name(), first.getValue(), contender.name(), rows));
            }
        });
        return first.getValue();
    }

    /** Whoever has failed once is not asked that again, and what was timed of it is forgotten. */
    private void attempt(Asked asked, Contender contender, Runnable work) {
        if (failed(asked, contender)) {
            return;
        }
        try {
            work.run();
        } catch (IllegalStateException | UncheckedIOException | JenaException failure) {
            timings(asked, contender).clear();
            failures.computeIfAbsent(asked, first -> new LinkedHashMap<>())
                    .put(contender, String.valueOf(failure.getMessage()).strip());
        }
    }

    private static Rows rows(Asked asked, Contender contender) {
        return Rows.of(contender.answer(asked, "compared by " + contender.name()));
    }

    private void rounds(int count, String name) {
        for (int round = 0; round < count; round++) {
            for (Asked asked : questions) {
                ask(asked, round, name + " " + round);
            }
        }
    }

    private void ask(Asked asked, int round, String mark) {
        for (int turn = 0; turn < contenders.size(); turn++) {
            // Another one begins each time, so that none always follows the same other one.
            Contender contender = contenders.get((turn + round) % contenders.size());
            attempt(asked, contender, () -> time(asked, contender, mark));
        }
    }

    private void time(Asked asked, Contender contender, String mark) {
        long begin = System.nanoTime();
        byte[] answer = contender.answer(asked, mark);
        long taken = System.nanoTime() - begin;
        if (answer.length == 0) {
            throw new IllegalStateException(contender.name() + " answers nothing to " + asked.name());
        }
        timings(asked, contender).add(taken);
    }
}
