package org.policygraph.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document, with requests made of its own examples.
 *
 * @param method in capitals
 * @param pointer where it stands in the document (a JSON Pointer)
 */
record DescribedOperation(String path, String method, JsonNode description, String pointer) {

    static List<DescribedOperation> of(JsonNode document) {
        var operations = new ArrayList<DescribedOperation>();
        document.get("paths")
                .properties()
                .forEach(path -> Stream.of("get", "post", "put", "delete", "patch")
                        .filter(path.getValue()::has)
                        .forEach(method -> operations.add(new DescribedOperation(
                                path.getKey(),
                                method.toUpperCase(java.util.Locale.ROOT),
                                path.getValue().get(method),
                                "/paths" + Contract.step(path.getKey()) + "/" + method))));
        return operations;
    }

    /** Whether it is not open to everyone. */
    boolean isWrite() {
        return description.path("security").size() > 0;
    }

    String id() {
        return description.get("operationId").asString();
    }

    /** Its address with the parameters that it needs, and then the same with each of the others that has an example. */
    List<String> addresses() {
        var addresses = new ArrayList<String>();
        addresses.add(address(Optional.empty()));
        parameters("query")
                .filter(parameter -> !required(parameter) && example(parameter).isPresent())
                .forEach(parameter -> addresses.add(address(Optional.of(parameter))));
        return addresses;
    }

    /** The headers that it describes, with their examples. */
    Map<String, String> headers() {
        var headers = new java.util.TreeMap<String, String>();
        parameters("header")
                .forEach(parameter -> example(parameter)
                        .ifPresent(example -> headers.put(
                                parameter.get("name").asString(), example.get(0).asString())));
        return headers;
    }

    /** The body that it takes, by media type, with an example of each. */
    Map<String, String> bodies() {
        var bodies = new java.util.TreeMap<String, String>();
        description.at("/requestBody/content").properties().forEach(content -> {
            JsonNode example = content.getValue().path("example");
            bodies.put(content.getKey(), example.isString() ? example.asString() : example.toString());
        });
        return bodies;
    }

    /** The media types of its answer. */
    List<String> mediaTypes() {
        return description.at("/responses/200/content").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private String address(Optional<JsonNode> optional) {
        String filled = path;
        var query = new ArrayList<String>();
        for (JsonNode parameter : parameters("path").toList()) {
            String name = parameter.get("name").asString();
            String value = example(parameter)
                    .orElseThrow(() -> new AssertionError(id() + ": the parameter '" + name + "' has no example"))
                    .get(0)
                    .asString();
            filled = filled.replace("{" + name + "}", URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        parameters("query").filter(DescribedOperation::required).forEach(parameter -> query.addAll(pairs(parameter)));
        optional.ifPresent(parameter -> query.addAll(pairs(parameter)));
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    private static List<String> pairs(JsonNode parameter) {
        String name = parameter.get("name").asString();
        return example(parameter)
                .orElseThrow(() -> new AssertionError("the parameter '" + name + "' has no example"))
                .valueStream()
                .map(value -> name + "=" + URLEncoder.encode(value.asString(), StandardCharsets.UTF_8))
                .toList();
    }

    private Stream<JsonNode> parameters(String place) {
        return description
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("in").asString().equals(place));
    }

    private static boolean required(JsonNode parameter) {
        return parameter.path("required").asBoolean(false);
    }

    /** Its example as a list of values. */
    private static Optional<JsonNode> example(JsonNode parameter) {
        JsonNode example = Stream.of(
                        parameter.path("example"),
                        parameter.at("/examples/example/value"),
                        parameter.at("/schema/example"))
                .filter(each -> !each.isMissingNode())
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
        if (example.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                example.isArray()
                        ? example
                        : tools.jackson.databind.node.JsonNodeFactory.instance
                                .arrayNode()
                                .add(example));
    }
}
