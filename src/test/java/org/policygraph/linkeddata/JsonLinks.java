package org.policygraph.linkeddata;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses that an answer in JSON leads to: values that begin with a slash. */
final class JsonLinks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Templates of addresses, and what is a pattern of paths and no path. */
    private static final Pattern ADDRESS = Pattern.compile("/[^/\\s{}<>*][^\\s{}<>*]*");

    private final Set<String> found = new LinkedHashSet<>();

    JsonLinks(String body) {
        read(JSON.readTree(body));
    }

    Set<String> found() {
        return found;
    }

    private void read(JsonNode node) {
        if (node.isContainer()) {
            node.forEach(this::read);
        } else if (node.isString() && ADDRESS.matcher(node.asString()).matches()) {
            found.add(node.asString());
        }
    }
}
