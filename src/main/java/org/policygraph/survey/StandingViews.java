package org.policygraph.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.policygraph.catalogue.Interval;
import org.policygraph.presence.Standing;
import org.policygraph.reader.Words;

/**
 * Puts standings into a list.
 *
 * @param on the days at which they are looked at; unknown for all times
 */
record StandingViews(Words words, Interval on) {

    private static final int MOST_EVIDENCE = 3;

    List<MapPage.Row> rows(List<Standing> standings) {
        var rows = new ArrayList<MapPage.Row>();
        var times = new HashMap<String, Integer>();
        for (Standing standing : standings) {
            String slug = standing.actor().slug();
            int time = times.merge(slug, 1, Integer::sum);
            rows.add(new MapPage.Row(
                    "state-" + slug + (time == 1 ? "" : "-" + time),
                    words.link(standing.actor().node()),
                    MapViews.since(standing),
                    note(standing),
                    standing.evidence().stream()
                            .limit(MOST_EVIDENCE)
                            .map(words::evidence)
                            .toList()));
        }
        return rows;
    }

    private String note(Standing standing) {
        if (!standing.verified()) {
            return "nobody has verified it";
        }
        return on.isKnown() && standing.at(on) == Standing.At.POSSIBLE ? "possibly by then, not for certain" : "";
    }
}
