package org.policygraph.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.policygraph.questions.ParameterType;
import org.policygraph.questions.QuestionParameter;
import org.policygraph.questions.ReadyQuestion;
import org.policygraph.questions.ReadyQuestions;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Describes the answers of each ready question at an address of their own, with the parameters that it takes. */
final class QuestionPaths implements GlobalOpenApiCustomizer {

    private static final String ANY = Addresses.QUESTIONS + "/{name}/answers";
    private static final String ANSWER = "QuestionAnswerView";
    private static final String SCHEMA = "#/components/schemas/" + ANSWER;
    private static final String CELL = "#/components/schemas/End";

    private final ReadyQuestions questions;

    QuestionPaths(ReadyQuestions questions) {
        this.questions = questions;
    }

    @Override
    public void customise(OpenAPI document) {
        PathItem any = document.getPaths().remove(ANY);
        if (any == null) {
            return;
        }
        allowEmptyCells(document);
        Operation model = any.getGet();
        for (ReadyQuestion question : questions.all()) {
            document.path(QuestionAddress.answers(question), new PathItem().get(operation(question, model)));
        }
    }

    /** The generator does not see that the values of a map may be null. */
    private static void allowEmptyCells(OpenAPI document) {
        Schema<?> answer = document.getComponents().getSchemas().get(ANSWER);
        Schema<?> rows = answer == null ? null : answer.getProperties().get("rows");
        if (rows != null) {
            var nothing = new Schema<>();
            nothing.addType("null");
            rows.getItems().setAdditionalProperties(new Schema<>().oneOf(List.of(new Schema<>().$ref(CELL), nothing)));
        }
    }

    private static Operation operation(ReadyQuestion question, Operation model) {
        List<QuestionFormat> formats = QuestionFormat.of(question);
        var operation = new Operation()
                .operationId("answers-" + question.name())
                .tags(model.getTags())
                .summary(question.title())
                .description(question.question() + " " + question.about())
                .responses(responses(model, formats));
        question.parameters().forEach(parameter -> operation.addParametersItem(documented(parameter)));
        operation.addParametersItem(format(formats));
        org.policygraph.api.Parameter.EVERYWHERE.forEach(
                each -> operation.addParametersItem(ParameterSchemas.of(each)));
        return operation;
    }

    private static ApiResponses responses(Operation model, List<QuestionFormat> formats) {
        var responses = new ApiResponses();
        model.getResponses().forEach(responses::addApiResponse);
        var content = new Content();
        for (QuestionFormat format : formats) {
            Schema<?> schema = format == QuestionFormat.JSON ? new Schema<>().$ref(SCHEMA) : new StringSchema();
            if (format == QuestionFormat.XLSX || format == QuestionFormat.ZIP) {
                schema.format("binary");
            }
            // Two formats may be of one media type.
            content.putIfAbsent(format.plainType(), new MediaType().schema(schema));
        }
        return responses
                .addApiResponse("503", OpenApi.busy())
                .addApiResponse(
                        "200", new ApiResponse().description("The answer.").content(content));
    }

    private static Parameter documented(QuestionParameter parameter) {
        Schema<?> schema = schema(parameter.type());
        parameter.standard().ifPresent(schema::setDefault);
        return new QueryParameter()
                .name(parameter.name())
                .description(parameter.label() + ": " + parameter.type().allowed() + ".")
                .required(parameter.presence() == QuestionParameter.Presence.REQUIRED)
                .schema(schema)
                .addExample("example", new Example().value(parameter.example()));
    }

    private static Schema<?> schema(ParameterType type) {
        return switch (type) {
            case ParameterType.Day day -> new StringSchema().format("date");
            case ParameterType.Amount amount -> new NumberSchema();
            case ParameterType.Text text -> new StringSchema();
            case ParameterType.Thing thing -> new StringSchema();
            case ParameterType.Choice choice -> new StringSchema();
        };
    }

    private static Parameter format(List<QuestionFormat> formats) {
        var words = new StringSchema();
        formats.forEach(format -> words.addEnumItem(format.word()));
        return new QueryParameter()
                .name(QuestionFormat.PARAMETER)
                .description("The format; goes before the header Accept.")
                .required(false)
                .schema(words)
                .addExample("example", new Example().value(QuestionFormat.JSON.word()));
    }
}
