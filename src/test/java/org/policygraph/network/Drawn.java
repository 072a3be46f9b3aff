package org.policygraph.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.policygraph.catalogue.Interval;

/** A small invented network in which much is unusual. */
final class Drawn {

    /** What markup, tables and LaTeX give a meaning to, and what XML 1.0 cannot hold. */
    static final String HOSTILE =
            "=1+1 <b>&amp;</b> ]]> \"quoted\" 'so' {\\LaTeX} a\tb\nc\u0001\u0000\uFFFE \uD83D\uDE00 ü";

    static final Interval SINCE_2012 = new Interval(LocalDate.of(2012, 12, 1), LocalDate.MAX);
    static final Interval IN_2014 = new Interval(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));

    private Drawn() {}

    static Network network() {
        Vertex forum = vertex("forum", HOSTILE, List.of("2012-12-05"), day("2012-12-05"));
        Vertex topic = vertex("topic.1", "Topic", List.of(), Interval.UNKNOWN);
        Vertex alone = vertex("alone", "Nobody's", List.of(), Interval.UNKNOWN);
        Edge said = new Edge(
                "claim-0123456789ab",
                "forum",
                "topic.1",
                true,
                "https://example.org/ns#addresses",
                "addresses",
                3,
                List.of(
                        evidence("s1", HOSTILE, 2, 0, "2012-12/..", SINCE_2012),
                        evidence("row-7", "Row seven", 0, 7, "2014", IN_2014),
                        evidence("s3", "Undated", 1, 0, "", Interval.UNKNOWN)),
                Map.of());
        Edge together = new Edge(
                "edge-2", "topic.1", "forum", false, "", "together with", 0.25, List.of(), Map.of("jaccard", 0.25));
        return new Network(origin(), List.of(forum, topic, alone), List.of(said, together));
    }

    static Origin origin() {
        return new Origin(
                "A test <1>",
                "/api/network?topic=a&b",
                "https://example.org/releases/3",
                3,
                Instant.parse("2026-11-25T10:15:30Z"),
                13,
                "");
    }

    static Interval day(String day) {
        return new Interval(LocalDate.parse(day), LocalDate.parse(day));
    }

    private static Vertex vertex(String id, String label, List<String> dates, Interval bounds) {
        return new Vertex(
                id,
                "https://example.org/id/" + id,
                label,
                List.of("Forum", "Outcome"),
                dates,
                bounds,
                Map.of("strength", 0.5));
    }

    private static Evidence evidence(String passage, String quote, int page, int row, String time, Interval bounds) {
        String document = "https://example.org/id/report";
        return new Evidence(
                document + "/" + passage + "/claim-0123456789ab",
                document + "/" + passage,
                document,
                "The report",
                quote,
                page,
                row,
                "asserted",
                time,
                bounds);
    }
}
