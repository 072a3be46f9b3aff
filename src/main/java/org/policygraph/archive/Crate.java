package org.policygraph.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of a bundle for programs: RO-Crate Metadata 1.1. */
record Crate(Notes notes, SortedMap<String, byte[]> files) {

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    byte[] written() {
        var graph = new ArrayList<Map<String, Object>>();
        graph.add(descriptor());
        graph.add(root());
        files.forEach((path, content) -> graph.add(file(path, content)));
        graph.add(entity("#project", "Organization", "PolicyGraph"));
        graph.add(entity(CC_BY, "CreativeWork", "Creative Commons Attribution 4.0 International"));
        var crate = new LinkedHashMap<String, Object>();
        crate.put("@context", SPECIFICATION + "/context");
        crate.put("@graph", graph);
        return JSON.writeValueAsBytes(crate);
    }

    private static Map<String, Object> descriptor() {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("@id", Layout.CRATE);
        descriptor.put("@type", "CreativeWork");
        descriptor.put("conformsTo", reference(SPECIFICATION));
        descriptor.put("about", reference("./"));
        return descriptor;
    }

    private Map<String, Object> root() {
        Map<String, Object> root = entity(
                "./", "Dataset", Notes.TITLE + ", release " + notes.release().number());
        root.put("description", Notes.ABSTRACT);
        root.put("identifier", notes.iri());
        root.put("version", Long.toString(notes.release().number()));
        root.put("datePublished", notes.day().toString());
        root.put("publisher", reference("#project"));
        root.put("license", reference(Layout.LICENSE));
        root.put("hasPart", files.keySet().stream().map(Crate::reference).toList());
        return root;
    }

    private Map<String, Object> file(String path, byte[] content) {
        Map<String, Object> file = entity(path, "File", name(path));
        file.put("encodingFormat", format(path));
        file.put("contentSize", Integer.toString(content.length));
        if (path.equals("ontology/policygraph.ttl")) {
            file.put("license", reference(CC_BY));
        }
        return file;
    }

    private static String name(String path) {
        return switch (path) {
            case Layout.NQUADS -> "All statements as N-Quads";
            case Layout.TRIG -> "All statements as TriG";
            case Layout.RECORD -> "The record of the releases";
            case Layout.LICENSE -> "Under which licence what is";
            case Layout.CITATION -> "How to cite the release";
            case Layout.LEFT_OUT -> "Texts that are not among the files, and why";
            default -> path.substring(path.lastIndexOf('/') + 1);
        };
    }

    private static Object format(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "gz" ->
                List.of("application/gzip", path.contains(".nq.") ? "application/n-quads" : "application/trig");
            case "nq" -> "application/n-quads";
            case "ttl" -> "text/turtle";
            case "rq" -> "application/sparql-query";
            case "csv" -> "text/csv";
            case "cff" -> "application/yaml";
            default -> "text/plain";
        };
    }

    private static Map<String, Object> entity(String id, String type, String name) {
        var entity = new LinkedHashMap<String, Object>();
        entity.put("@id", id);
        entity.put("@type", type);
        entity.put("name", name);
        return entity;
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }
}
