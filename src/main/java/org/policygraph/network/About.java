package org.policygraph.network;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every file of a network says of itself. */
final class About {

    private About() {}

    /** By name, in order. */
    static Map<String, String> of(Network network) {
        Origin origin = network.origin();
        var about = new LinkedHashMap<String, String>();
        about.put("title", origin.title());
        about.put("address", origin.address());
        about.put("release", origin.release());
        about.put("released", origin.released().toString());
        about.put("documentsSearched", Long.toString(origin.documents()));
        about.put("completeness", origin.completeness());
        about.put("nodes", Integer.toString(network.vertices().size()));
        about.put("edges", Integer.toString(network.edges().size()));
        return about;
    }

    /** The same in a sentence or two. */
    static String summary(Network network) {
        Origin origin = network.origin();
        return "%s. PolicyGraph, release %d of %s, %d document(s) searched; %s. %s"
                .formatted(
                        origin.title(),
                        origin.number(),
                        origin.released(),
                        origin.documents(),
                        origin.completeness(),
                        origin.address());
    }
}
