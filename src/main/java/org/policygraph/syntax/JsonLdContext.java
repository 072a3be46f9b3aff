package org.policygraph.syntax;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import no.hasmac.jsonld.JsonLd;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdOptions;
import no.hasmac.jsonld.document.Document;
import no.hasmac.jsonld.document.JsonDocument;

/** Shortens JSON-LD by a context document (JSON-LD 1.1), which is named and not repeated. */
public final class JsonLdContext {

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final String address;
    private final Document document;

    /**
     * A context.
     *
     * @param address where readers find the document
     * @param document the document itself, in UTF-8; it refers to no other
     */
    public JsonLdContext(String address, byte[] document) {
        this.address = address;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(document))) {
            this.document = JsonDocument.of(reader.readObject());
        }
    }

    /** Expanded JSON-LD in short form. */
    byte[] compacted(byte[] expanded) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(expanded))) {
            Document whole = JsonDocument.of(reader.readArray());
            var options = new JsonLdOptions();
            options.setCompactArrays(true);
            return written(
                    named(JsonLd.compact(whole, document).options(options).get()));
        } catch (JsonLdError impossible) {
            throw new IllegalStateException("the context of " + address + " does not fit", impossible);
        }
    }

    /** Expanded JSON-LD with all things beside each other. */
    static byte[] flattened(byte[] expanded) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(expanded))) {
            return written(JsonLd.flatten(JsonDocument.of(reader.readArray())).get());
        } catch (JsonLdError impossible) {
            throw new IllegalStateException("what was written cannot be flattened", impossible);
        }
    }

    private JsonObject named(JsonObject compacted) {
        var object = Json.createObjectBuilder().add("@context", address);
        compacted.forEach((key, value) -> {
            if (!key.equals("@context")) {
                object.add(key, value);
            }
        });
        return object.build();
    }

    private static byte[] written(JsonStructure structure) {
        var out = new ByteArrayOutputStream();
        try (var writer = WRITERS.createWriter(out)) {
            writer.write(structure);
        }
        return out.toByteArray();
    }
}
