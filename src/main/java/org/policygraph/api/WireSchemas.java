package org.policygraph.api;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds to the schemas what the records say and the generator does not read: that all fields are there, and which may be null. */
@SuppressWarnings("rawtypes") // the generator's own maps hold raw schemas
final class WireSchemas {

    private final Set<Class<?>> records = ConcurrentHashMap.newKeySet();

    /** The answers of questions are described one by one, and not by what a method returns. */
    WireSchemas() {
        learn(QuestionWire.QuestionAnswerView.class);
    }

    /** Learns of the records that an answer is made of. */
    void learn(Type type) {
        if (type instanceof ParameterizedType generic) {
            learn(generic.getRawType());
            Stream.of(generic.getActualTypeArguments()).forEach(this::learn);
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && record.getPackage().equals(WireSchemas.class.getPackage())
                && records.add(record)) {
            Stream.of(record.getRecordComponents()).forEach(component -> learn(component.getGenericType()));
        }
    }

    void complete(Map<String, Schema> schemas) {
        for (Class<?> type : records) {
            schemas.forEach((name, schema) -> {
                if (isOf(name, type) && schema.getProperties() != null) {
                    complete(schema, type.getRecordComponents());
                }
            });
        }
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
