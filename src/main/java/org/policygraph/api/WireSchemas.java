package org.policygraph.api;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds to the schemas what the records say and the generator does not read: that all fields are there, and which may be null. */
@SuppressWarnings("rawtypes") // the generator's own maps hold raw schemas
final class WireSchemas {

    private WireSchemas() {}

    static void complete(Map<String, Schema> schemas) {
        Stream.of(Wire.class, QuestionWire.class)
                .flatMap(wire -> Stream.of(wire.getDeclaredClasses()))
                .filter(Class::isRecord)
                .forEach(type -> schemas.forEach((name, schema) -> {
                    if (isOf(name, type)) {
                        complete(schema, type.getRecordComponents());
                    }
                }));
    }

    /** A generic record has a schema for each use: PageSummary, PageRelation. */
    private static boolean isOf(String name, Class<?> type) {
        return type.getTypeParameters().length == 0
                ? name.equals(type.getSimpleName())
                : name.startsWith(type.getSimpleName());
    }

    private static void complete(Schema<?> schema, RecordComponent[] components) {
        Map<String, Schema> properties = schema.getProperties();
        schema.setRequired(Stream.of(components).map(RecordComponent::getName).toList());
        for (RecordComponent component : components) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.computeIfPresent(component.getName(), (name, property) -> nullable(property));
            }
        }
    }

    private static Schema<?> nullable(Schema<?> property) {
        var nothing = new Schema<>();
        nothing.addType("null");
        if (property.get$ref() != null) {
            return new Schema<>().oneOf(List.of(property, nothing));
        }
        var types = new LinkedHashSet<>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        return property;
    }
}
