package org.policygraph.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document, against the standard that it follows, and answers against the schemas that it promises. */
final class Contract {

    private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";
    private static final String HERE = "https://policygraph.invalid/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry registry;

    Contract(JsonNode document) {
        this.document = document;
        String closed = closed(document).toString();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> iri.equals(HERE) ? closed : ofTheStandard(iri)));
    }

    JsonNode document() {
        return document;
    }

    /** What the document has that OpenAPI 3.1 does not allow. */
    List<Error> mistakes() {
        return registry.getSchema(SchemaLocation.of(OPENAPI)).validate(document);
    }

    /** What an answer has that the schema at a place of the document (a JSON Pointer) does not promise. */
    List<Error> mistakes(JsonNode answer, String pointer) {
        return registry.getSchema(SchemaLocation.of(HERE + "#" + pointer))
                .validate(
                        answer, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The document with objects that have no fields but those that it tells of. */
    private static JsonNode closed(JsonNode document) {
        JsonNode copy = document.deepCopy();
        Set<String> composed = composed(document);
        copy.at("/components/schemas").properties().forEach(named -> {
            if (named.getValue() instanceof ObjectNode schema
                    && schema.has("properties")
                    && !schema.has("additionalProperties")
                    && !composed.contains(named.getKey())
                    && !named.getKey().equals("Problem")) {
                schema.put("additionalProperties", false);
            }
        });
        return copy;
    }

    private static Set<String> composed(JsonNode document) {
        var composed = new HashSet<String>();
        for (JsonNode parts : document.findValues("allOf")) {
            for (JsonNode reference : parts.findValues("$ref")) {
                composed.add(reference.asString().replaceFirst(".*/", ""));
            }
        }
        document.at("/components/schemas").properties().forEach(named -> {
            if (named.getValue().has("allOf")) {
                composed.add(named.getKey());
            }
        });
        return composed;
    }

    private static String ofTheStandard(String iri) {
        try (InputStream schema = Contract.class.getResourceAsStream("/" + iri.replaceFirst("^https://", ""))) {
            if (schema == null) {
                throw new IllegalArgumentException("no schema " + iri + " on the class path");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
