package org.policygraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The five ways to an answer, and the tables that compare them. */
final class Standings {

    private final List<Asked> questions;
    private final Contender inProcess;
    private final Contender cached;
    private final Contender uncached;
    private final List<Contender> fusekis;
    private final List<Contender> all;
    private final Race race;

    Standings(List<Asked> questions, Contender inProcess, Contender cached, Contender uncached, Contender... fusekis) {
        this.questions = List.copyOf(questions);
        this.inProcess = inProcess;
        this.cached = cached;
        this.uncached = uncached;
        this.fusekis = List.of(fusekis);
        this.all = Stream.concat(Stream.of(inProcess, cached, uncached), Stream.of(fusekis))
                .toList();
        this.race = new Race(questions, all);
    }

    /** Measures; answers are compared before, so that nothing wrong is timed. */
    void run(int warmUps, int rounds, Report report) {
        Map<Asked, Integer> rows = race.compareAnswers();
        report.head(List.of("query", "rows, equal in all"));
        rows.forEach((asked, count) -> report.row(List.of(asked.name(), Integer.toString(count))));
        race.run(warmUps, rounds);
        race.compareAnswers();
    }

    void tell(Report report) {
        times(report, "p50 in ms", Timings::p50);
        times(report, "p95 in ms", Timings::p95);
        ratios(report);
        overhead(report);
        race.failures()
                .forEach((asked, told) -> told.forEach((fuseki, message) ->
                        report.line("%s, %s: %s".formatted(asked.name(), fuseki.name(), message))));
    }

    private void times(Report report, String name, ToDoubleFunction<Timings> quantile) {
        report.head(row(name, all.stream().map(Contender::name)));
        for (Asked asked : questions) {
            report.row(row(
                    asked.name(),
                    all.stream().map(one -> Report.millis(quantile.applyAsDouble(race.timings(asked, one))))));
        }
    }

    private void ratios(Report report) {
        var columns = fusekis.stream()
                .flatMap(fuseki -> Stream.of(cached, uncached).map(ours -> ours.name() + " : " + fuseki.name()));
        report.head(row("ratio of p50", columns));
        for (Asked asked : questions) {
            report.row(row(
                    asked.name(),
                    fusekis.stream()
                            .flatMap(fuseki -> Stream.of(cached, uncached)
                                    .map(ours -> Report.ratio(p50(asked, ours), p50(asked, fuseki))))));
        }
        report.row(row(
                "geometric mean",
                fusekis.stream()
                        .flatMap(fuseki -> Stream.of(cached, uncached)
                                .map(ours -> Report.ratio(geometricMean(ours, fuseki), 1)))));
    }

    private double geometricMean(Contender ours, Contender fuseki) {
        return Math.exp(questions.stream()
                .filter(asked -> !race.failed(asked, fuseki) && !race.failed(asked, ours))
                .mapToDouble(asked -> Math.log(p50(asked, ours) / p50(asked, fuseki)))
                .average()
                .orElseThrow());
    }

    private void overhead(Report report) {
        report.head(List.of("p50 in ms", "uncached - in process", "Fuseki in memory - in process"));
        for (Asked asked : questions) {
            double alone = p50(asked, inProcess);
            report.row(List.of(
                    asked.name(),
                    Report.millis(p50(asked, uncached) - alone),
                    Report.millis(p50(asked, fusekis.getLast()) - alone)));
        }
    }

    private double p50(Asked asked, Contender contender) {
        return race.timings(asked, contender).p50();
    }

    private static List<String> row(String first, Stream<String> others) {
        var cells = new ArrayList<String>(List.of(first));
        cells.addAll(others.toList());
        return cells;
    }
}
