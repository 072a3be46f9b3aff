package org.policygraph.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the input of citation processors (CSL-JSON): a list of one item. */
final class CslJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static String written(Citation citation) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", citation.key());
        item.put("type", citation.kind().csl());
        item.put("title", Plain.oneLine(citation.title()));
        put(
                item,
                "author",
                citation.authors().stream().map(name -> Map.of("literal", name)).toList());
        put(item, "publisher", String.join("; ", citation.publishers()));
        put(item, citation.kind() == Citation.Kind.PAGE ? "genre" : "number", Plain.oneLine(citation.detail()));
        if (!citation.date().isEmpty()) {
            item.put("issued", date(citation.date()));
        }
        put(item, "page", citation.page() > 0 ? Integer.toString(citation.page()) : "");
        put(item, "section", citation.row() > 0 ? "row " + citation.row() : "");
        item.put("source", "PolicyGraph");
        item.put("version", "release " + citation.edition().number());
        item.put("URL", citation.address());
        item.put("accessed", date(citation.accessed().toString()));
        item.put("note", String.join("\n", citation.remarks()));
        return JSON.writeValueAsString(List.of(item)) + "\n";
    }

    private static void put(Map<String, Object> item, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            item.put(name, value);
        }
    }

    private static Map<String, Object> date(String edtf) {
        List<Integer> parts = Dates.parts(edtf);
        return parts.isEmpty() ? Map.of("literal", edtf) : Map.of("date-parts", List.of(parts));
    }
}
