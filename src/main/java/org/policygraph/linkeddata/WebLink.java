package org.policygraph.linkeddata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A typed link (RFC 8288).
 *
 * @param relation what the target is to this resource
 * @param target where it is; a path below the root of the server, or an IRI
 * @param type the media type of the target; empty if that does not matter
 */
record WebLink(String relation, String target, String type) {

    static WebLink to(String relation, String target) {
        return new WebLink(relation, target, "");
    }

    /** Several as one header. */
    static String header(List<WebLink> links) {
        return links.stream().map(WebLink::written).collect(Collectors.joining(", "));
    }

    String written() {
        return "<" + target + ">; rel=\"" + relation + "\"" + (type.isEmpty() ? "" : "; type=\"" + type + "\"");
    }
}
