package org.policygraph.api;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.policygraph.commitments.State;
import org.policygraph.overviews.Axis;
import org.policygraph.overviews.MomentKind;
import org.policygraph.overviews.Within;

/** The parameters as OpenAPI describes them. */
final class ParameterSchemas {

    private ParameterSchemas() {}

    static QueryParameter of(Parameter parameter) {
        var documented = new QueryParameter();
        documented
                .name(parameter.parameterName())
                .description(parameter.description())
                .required(parameter.isRequired());
        documented.schema(parameter.isRepeatable() ? new ArraySchema().items(schema(parameter)) : schema(parameter));
        if (!parameter.example().isEmpty()) {
            documented.addExample("example", new Example().value(example(parameter)));
        }
        return documented;
    }

    private static Schema<?> schema(Parameter parameter) {
        return switch (parameter) {
            case PAGE -> new IntegerSchema().minimum(BigDecimal.ONE);
            case SIZE -> size();
            case STATE -> oneOf(Stream.of(State.values()).map(State::word));
            case MODALITY -> oneOf(QuestionReader.MODALITIES.stream().sorted());
            case FORMAT -> oneOf(Stream.of(Format.values()).map(Format::word));
            case TABLE_FORMAT -> oneOf(Stream.of(Format.JSON, Format.CSV).map(Format::word));
            case OVERVIEW_FORMAT -> oneOf(NetworkChoice.words(MatrixController.FORMATS).stream());
            case ROWS, COLUMNS, OF -> oneOf(Stream.of(Axis.values()).map(Axis::word));
            case WITHIN -> oneOf(Stream.of(Within.values()).map(Within::word));
            case MOMENT_KIND -> oneOf(Stream.of(MomentKind.values()).map(MomentKind::word));
            case EVIDENCE -> evidence();
            case CITATION_FORMAT -> oneOf(CitationChoice.words().stream());
            case NETWORK_FORMAT -> oneOf(NetworkChoice.words().stream());
            default -> new StringSchema();
        };
    }

    private static Schema<?> size() {
        var size = new IntegerSchema();
        size.setMinimum(BigDecimal.ONE);
        size.setMaximum(BigDecimal.valueOf(QuestionReader.MOST_ON_A_PAGE));
        size.setDefault(QuestionReader.DEFAULT_SIZE);
        return size;
    }

    private static Schema<?> evidence() {
        var evidence = new IntegerSchema();
        evidence.setMinimum(BigDecimal.ONE);
        evidence.setMaximum(BigDecimal.valueOf(OverviewReader.MOST_EVIDENCE));
        evidence.setDefault(OverviewReader.DEFAULT_EVIDENCE);
        return evidence;
    }

    private static Schema<?> oneOf(Stream<String> words) {
        return new StringSchema()._enum(words.toList());
    }

    private static Object example(Parameter parameter) {
        if (parameter.isRepeatable()) {
            return List.of(parameter.example());
        }
        boolean isNumber = schema(parameter) instanceof IntegerSchema;
        return isNumber ? Integer.valueOf(parameter.example()) : parameter.example();
    }
}
