package org.policygraph.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            Rows expected = rows(asked, contenders.getFirst());
            contenders.forEach(contender -> compare(asked, contender, expected));
            counts.put(asked, expected.count());
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

    private void compare(Asked asked, Contender contender, Rows expected) {
        Rows found;
        try {
            found = rows(asked, contender);
        } catch (IllegalStateException refused) {
            if (contender.ours()) {
                throw refused;
            }
            failures.computeIfAbsent(asked, first -> new LinkedHashMap<>())
                    .put(contender, String.valueOf(refused.getMessage()).strip());
            return;
        }
        if (!found.equals(expected)) {
            throw new IllegalStateException("%s: %s answers %s, and %s answers %s"
                    .formatted(asked.name(), contenders.getFirst().name(), expected, contender.name(), found));
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
            if (failed(asked, contender)) {
                continue;
            }
            long begin = System.nanoTime();
            byte[] answer = contender.answer(asked, mark);
            long taken = System.nanoTime() - begin;
            if (answer.length == 0) {
                throw new IllegalStateException(contender.name() + " answers nothing to " + asked.name());
            }
            timings(asked, contender).add(taken);
        }
    }
}
