package org.policygraph.linkeddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.reader.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The typed links of one resource as a document (RFC 9264, section 4.2). */
final class LinkSet {

    static final String MEDIA_TYPE = "application/linkset+json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LinkSet() {}

    /** All links of a resource, also those that do not fit into a head. */
    static ResponseEntity<byte[]> reply(Resource resource, Site site) {
        var links = new ArrayList<>(Replies.links(resource, site, Choice.of(Representation.HTML)));
        links.addAll(resource.items(site));
        String origin =
                site.origin().substring(0, site.origin().length() - site.root().length());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .cacheControl(CacheControl.noCache())
                .body(written(origin, site.root() + resource.path() + resource.query(), links));
    }

    /**
     * The document, in UTF-8.
     *
     * @param origin what paths are resolved against
     */
    private static byte[] written(String origin, String anchor, List<WebLink> links) {
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
