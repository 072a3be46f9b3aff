package org.policygraph.reader;

import java.util.List;
import java.util.Map;

/** Where programs get what a page shows. */
public final class DataLinks {

    private static final Map<String, String> NAMES = Map.of(
            "json", "JSON",
            "csv", "CSV",
            "ics", "iCalendar",
            "graphml", "GraphML (yEd, Cytoscape, R)",
            "gexf", "GEXF (Gephi)");

    private DataLinks() {}

    /** Links to the same in several formats, of which JSON needs no asking for. */
    public static List<Link> of(Site site, Address api, List<String> formats) {
        return formats.stream()
                .map(format -> Link.to(
                        NAMES.getOrDefault(format, format),
                        site.to((format.equals("json") ? api : api.with("format", format)).text())))
                .toList();
    }
}
