package org.policygraph.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds to the OpenAPI document what the code already knows: the parameters that an address takes, its problems, and an
 * example answer, which is a file that the tests compare with the real answer.
 */
final class OpenApi implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    /** How those are known who may write. */
    static final String CURATOR = "curator";

    static final String EXAMPLES = "/org/policygraph/api/examples/";

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "A parameter is unknown or its value is not allowed; the problem says what is.",
            "404", "The release has nothing of that name; the problem names the nearest.",
            "406", "The answer cannot be had in the media type asked for.");
    private static final Map<String, String> REFUSED_WRITES = Map.of(
            "400", "The body is not of the form that is described, or names what is not there.",
            "401", "Only the curator may write: send the user 'curator' and the password.",
            "403", "No curator has a password here, so that nobody can write; or a page of another site asks.",
            "409", "There is nothing to change.",
            "422", "The checks found something wrong, listed under 'findings'; nothing was changed.",
            "507", "The store could not be written, perhaps because it is read-only; nothing was changed.");
    private static final String STALE =
            "The cursor goes on in a release that is no longer read; the problem says where to begin anew.";

    private static final String BUSY = "As many large answers are being made, or queries run, as may be at once; the"
            + " header Retry-After says after how many seconds to try again.";

    private final JsonMapper json;
    private final WireSchemas schemas = new WireSchemas();

    OpenApi(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!method.getBeanType().getPackage().equals(OpenApi.class.getPackage())) {
            return operation;
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            new TreeMap<>(REFUSED_WRITES)
                    .entrySet()
                    .forEach(each -> operation.getResponses().addApiResponse(each.getKey(), problem(each)));
            return operation;
        }
        Accepts accepts = method.getMethodAnnotation(Accepts.class);
        if (accepts != null) {
            accepts.value().parameters().forEach(each -> operation.addParametersItem(ParameterSchemas.of(each)));
            if (accepts.value().parameters().contains(Parameter.CURSOR)) {
                operation.getResponses().addApiResponse("410", problem(Map.entry("410", STALE)));
            }
            if (accepts.value().mayBeLarge()) {
                operation.getResponses().addApiResponse("503", busy());
            }
        }
        Parameter.EVERYWHERE.forEach(each -> operation.addParametersItem(ParameterSchemas.of(each)));
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("You have this answer already (If-None-Match)."));
        boolean isList = accepts != null && !accepts.value().namesOneThing();
        AnswerHeads.describe(operation);
        schemas.learn(method.getReturnType().getGenericParameterType());
        PROBLEMS.entrySet().stream()
                .filter(problem -> !(isList && problem.getKey().equals("404")))
                .sorted(Map.Entry.comparingByKey())
                .forEach(problem -> operation.getResponses().addApiResponse(problem.getKey(), problem(problem)));
        if (accepts != null && accepts.value().parameters().contains(Parameter.NETWORK_FORMAT)) {
            addTables(operation);
        }
        describeFormats(operation);
        return operation;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("PolicyGraph")
                .version("1")
                .description("Who decided what, where, on which topic, and the sentence that says so. Every relation"
                        + " carries its quote, page, document and passage; every answer says which release it comes"
                        + " from and how many documents were searched. Lists in the examples are cut after three."
                        + " [The pages of PolicyGraph](/)"));
        document.servers(List.of(new Server().url("/")));
        document.getComponents().addSchemas("Problem", problemSchema());
        document.getComponents()
                .addSecuritySchemes(
                        CURATOR,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("The user 'curator' with the password that the operator has set."));
        schemas.complete(document.getComponents().getSchemas());
    }

    /** That there is no place for what is asked now. */
    static ApiResponse busy() {
        var seconds =
                new Header().description("After how many seconds to try again.").schema(new IntegerSchema());
        return problem(Map.entry("503", BUSY)).addHeaderObject(HttpHeaders.RETRY_AFTER, seconds);
    }

    private static ApiResponse problem(Map.Entry<String, String> problem) {
        var content = new Content()
                .addMediaType(
                        org.policygraph.http.Problem.MEDIA_TYPE, new MediaType().schema(new Schema<>().$ref(PROBLEM)));
        return new ApiResponse().description(problem.getValue()).content(content);
    }

    private static Schema<?> problemSchema() {
        return new ObjectSchema()
                .description("An error as RFC 9457 describes it.")
                .addProperty("type", new StringSchema().description("Which problem it is."))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What is wrong, and what to do."))
                .addProperty("instance", new StringSchema())
                .addProperty("parameter", new StringSchema().description("The parameter that is wrong."))
                .addProperty("value", new StringSchema().description("Its value."))
                .addProperty("allowed", new ArraySchema().items(new StringSchema()))
                .addProperty("nearest", new ArraySchema().items(new StringSchema()));
    }

    /** Tables of a network can be had by name wherever networks can, though {@code text/csv} may mean something else. */
    private static void addTables(Operation operation) {
        ApiResponse ok = operation.getResponses().get("200");
        if (ok != null && ok.getContent() != null) {
            ok.getContent().computeIfAbsent(NetworkChoice.TABLE_TYPE, none -> new MediaType());
        }
    }

    /** The example is JSON; other formats hold the same, but their schema is not that of the JSON. */
    private void describeFormats(Operation operation) {
        ApiResponse ok = operation.getResponses().get("200");
        if (ok == null || ok.getContent() == null) {
            return;
        }
        ok.setContent(jsonFirst(ok.getContent()));
        // The generator gives all types of an answer the same schema, in one object.
        ok.getContent().replaceAll((type, media) -> isJson(type) ? media : new MediaType().schema(new StringSchema()));
        ok.getContent().entrySet().stream()
                .filter(content -> isJson(content.getKey()))
                .forEach(content -> example(operation.getOperationId()).ifPresent(content.getValue()::setExample));
    }

    /** Whoever tries an address gets the first. */
    private static Content jsonFirst(Content content) {
        var ordered = new Content();
        Stream.of(true, false)
                .forEach(json -> content.entrySet().stream()
                        .filter(type -> isJson(type.getKey()) == json)
                        .forEach(type -> ordered.addMediaType(type.getKey(), type.getValue())));
        return ordered;
    }

    private static boolean isJson(String type) {
        return type.equals(org.springframework.http.MediaType.APPLICATION_JSON_VALUE);
    }

    private Optional<Object> example(String operation) {
        try (InputStream file = OpenApi.class.getResourceAsStream(EXAMPLES + operation + ".json")) {
            return file == null ? Optional.empty() : Optional.of(json.readValue(file, Map.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
