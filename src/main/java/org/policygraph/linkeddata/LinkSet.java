package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The typed links of one resource as a document (RFC 9264, section 4.2). */
final class LinkSet {

    static final String MEDIA_TYPE = "application/linkset+json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LinkSet() {}

    /**
     * The document, in UTF-8.
     *
     * @param origin what paths are resolved against
     */
    static byte[] written(String origin, String anchor, List<WebLink> links) {
        var context = new LinkedHashMap<String, Object>();
        context.put("anchor", origin + anchor);
        Map<String, List<Map<String, String>>> relations = new LinkedHashMap<>();
        for (WebLink link : links) {
            var target = new LinkedHashMap<String, String>();
            target.put("href", link.target().startsWith("/") ? origin + link.target() : link.target());
            if (!link.type().isEmpty()) {
                target.put("type", link.type());
            }
            relations
                    .computeIfAbsent(link.relation(), none -> new ArrayList<>())
                    .add(target);
        }
        context.putAll(relations);
        return JSON.writeValueAsBytes(Map.of("linkset", List.of(context)));
    }
}
