package org.policygraph.atlas;

import java.util.List;
import java.util.Map;
import org.policygraph.reader.Link;
import org.policygraph.reader.Site;

/** Where programs get what a page shows. */
final class DataLinks {

    private static final Map<String, String> NAMES = Map.of(
            "json", "JSON",
            "csv", "CSV",
            "graphml", "GraphML (yEd, Cytoscape, R)",
            "gexf", "GEXF (Gephi)");

    private DataLinks() {}

    static List<Link> of(Site site, Address api, List<String> formats) {
        return formats.stream()
                .map(format -> Link.to(
                        NAMES.getOrDefault(format, format),
                        site.to((format.equals("json") ? api : api.with("format", format)).text())))
                .toList();
    }
}
