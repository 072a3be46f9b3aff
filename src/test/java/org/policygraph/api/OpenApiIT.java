package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whether the description of the face is sound and true. */
@RunningService
class OpenApiIT {

    private static final Path EXAMPLES = Path.of("src/main/resources" + OpenApi.EXAMPLES);

    private final ApiClient client;
    private final JsonNode document;

    OpenApiIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
        document = client.json(Addresses.DESCRIPTION);
    }

    @Test
    void isOpenApi31WithATitleAndAServer() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("PolicyGraph");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    }

    @Test
    void describesEveryAddressOfThisFace() {
        assertThat(operations().keySet()).hasSizeGreaterThanOrEqualTo(14);
        operations().forEach((path, get) -> {
            assertThat(get.get("operationId").asString()).as(path).isNotBlank();
            assertThat(get.get("summary").asString()).as(path).isNotBlank();
            assertThat(get.get("description").asString()).as(path).isNotBlank();
            assertThat(get.at("/responses/200/content/application~1json/schema").isMissingNode())
                    .as(path)
                    .isFalse();
            assertThat(get.at("/responses/400/content/application~1problem+json/schema/$ref")
                            .asString())
                    .as(path)
                    .endsWith("/Problem");
        });
        assertThat(operations().values().stream()
                        .map(get -> get.get("operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhichAnswersOneMayHaveToWaitFor() {
        var waiting = new TreeMap<String, JsonNode>();
        document.get("paths").properties().forEach(path -> {
            JsonNode busy = path.getValue().at("/get/responses/503");
            if (!busy.isMissingNode()) {
                waiting.put(path.getKey(), busy);
            }
        });

        assertThat(waiting)
                .containsKeys(
                        "/api/matrix",
                        "/api/cooccurrence",
                        "/api/compare",
                        "/api/network",
                        "/api/topics",
                        "/api/claims",
                        "/api/connections",
                        "/api/questions/cq01-fora-that-address-a-topic/answers")
                .doesNotContainKeys("/api/timeline", "/api/releases", "/api/topics/{slug}");
        waiting.values().forEach(busy -> {
            assertThat(busy.at("/headers/Retry-After/schema/type").asString()).isEqualTo("integer");
            assertThat(busy.at("/content/application~1problem+json/schema/$ref").asString())
                    .endsWith("/Problem");
        });
    }

    @Test
    void offersMatricesAndPairsAsNetworks() {
        for (String path : List.of("/api/matrix", "/api/cooccurrence")) {
            JsonNode get = Objects.requireNonNull(operations().get(path), path);
            assertThat(get.at("/responses/200/content").propertyNames())
                    .contains("application/json", "text/csv", "application/graphml+xml", "application/gexf+xml")
                    .contains("application/zip");
            assertThat(get.get("parameters")
                            .valueStream()
                            .filter(parameter ->
                                    parameter.get("name").asString().equals("format"))
                            .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                            .map(JsonNode::asString))
                    .containsExactly("json", "csv", "graphml", "gexf", "edges", "nodes", "evidence", "zip");
        }
    }

    @Test
    void describesEveryParameterWithAnExample() {
        operations()
                .forEach((path, get) -> get.path("parameters").forEach(parameter -> {
                    String name = path + " " + parameter.get("name").asString();
                    assertThat(parameter.get("description").asString()).as(name).isNotBlank();
                    assertThat(parameter.get("schema").isMissingNode()).as(name).isFalse();
                    // A cursor is of a release, and cannot be written down beforehand.
                    assertThat(name.endsWith(" cursor") ? "" : "!" + example(parameter))
                            .as(name)
                            .isNotEqualTo("!");
                }));
    }

    @Test
    void resolvesEveryReferenceInside() {
        for (JsonNode reference : document.findValues("$ref")) {
            String pointer = reference.asString();
            assertThat(pointer).startsWith("#/");
            assertThat(document.at(pointer.substring(1)).isMissingNode())
                    .as(pointer)
                    .isFalse();
        }
    }

    @Test
    void saysWhichFieldsAreAlwaysThereAndWhichMayBeNull() {
        JsonNode relation = document.at("/components/schemas/Relation");
        assertThat(relation.get("required").valueStream().map(JsonNode::asString))
                .contains("quote", "page", "document", "passage");
        assertThat(relation.at("/properties/quote/type").asString()).isEqualTo("string");
        assertThat(relation.at("/properties/validTime/type").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("string", "null");
    }

    @Test
    void answersEveryExample() {
        operations().forEach((path, get) -> {
            String address = filled(path, get);
            HttpResponse<String> response = client.get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            queryParameters(get).forEach((name, value) -> {
                String asked = address + (address.contains("?") ? "&" : "?") + name + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8);
                assertThat(client.get(asked).statusCode()).as(asked).isEqualTo(200);
            });
        });
    }

    @Test
    void showsRealAnswersAsExamples() {
        operations().forEach((path, get) -> {
            String operation = get.get("operationId").asString();
            Golden.compare(EXAMPLES.resolve(operation + ".json"), Golden.shortened(client.json(filled(path, get))));
        });
    }

    @Test
    void carriesTheExamplesInTheDocument() {
        operations()
                .forEach((path, get) -> assertThat(
                                get.at("/responses/200/content/application~1json/example/completeness")
                                        .isObject())
                        .as(path)
                        .isTrue());
    }

    @Test
    void hasAPageForPeopleThatLoadsNothingFromElsewhere() {
        HttpResponse<String> docs = client.get(Addresses.DOCS);
        assertThat(docs.statusCode()).isEqualTo(302);
        String page = docs.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> html = client.get(page);
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.body()).doesNotContain("http://", "https://");
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        for (String part : List.of("swagger-ui.css", "swagger-ui-bundle.js", "swagger-initializer.js")) {
            assertThat(client.get(folder + part).statusCode()).as(part).isEqualTo(200);
        }
        assertThat(client.get(folder + "swagger-initializer.js").body())
                .doesNotContain("petstore")
                .contains("\"validatorUrl\" : \"none\"");
    }

    /** The operations of this face; other features describe and test their own. */
    private Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        document.get("paths").properties().forEach(path -> {
            JsonNode get = path.getValue().path("get");
            boolean ours = List.of(
                            "Things",
                            "Evidence",
                            "Commitments",
                            "Connections",
                            "Explain",
                            "Networks",
                            "Search",
                            "Overviews",
                            "Releases")
                    .contains(get.at("/tags/0").asString(""));
            if (ours && get.at("/responses/200/content").has("application/json")) {
                operations.put(path.getKey(), get);
            }
        });
        return operations;
    }

    private static String filled(String path, JsonNode get) {
        String filled = path;
        for (JsonNode parameter : get.path("parameters")) {
            if (parameter.get("in").asString().equals("path")) {
                filled = filled.replace("{" + parameter.get("name").asString() + "}", example(parameter));
            }
        }
        assertThat(filled).doesNotContain("{");
        return filled + required(get);
    }

    private static String required(JsonNode get) {
        return get.path("parameters")
                .valueStream()
                .filter(OpenApiIT::isRequiredInQuery)
                .map(parameter -> parameter.get("name").asString() + "="
                        + URLEncoder.encode(example(parameter), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("^\\?$", "");
    }

    private static boolean isRequiredInQuery(JsonNode parameter) {
        return parameter.get("in").asString().equals("query")
                && parameter.path("required").asBoolean(false);
    }

    private static Map<String, String> queryParameters(JsonNode get) {
        var parameters = new TreeMap<String, String>();
        get.path("parameters").forEach(parameter -> {
            boolean optional = parameter.get("in").asString().equals("query") && !isRequiredInQuery(parameter);
            if (optional && !example(parameter).isEmpty()) {
                parameters.put(parameter.get("name").asString(), example(parameter));
            }
        });
        return parameters;
    }

    private static String example(JsonNode parameter) {
        JsonNode example =
                parameter.has("example") ? parameter.get("example") : parameter.at("/examples/example/value");
        return example.isArray() ? example.get(0).asString() : example.asString("");
    }
}
