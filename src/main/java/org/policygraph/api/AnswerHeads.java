package org.policygraph.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the heads of requests and answers, the same everywhere. */
final class AnswerHeads {

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "ETag", "Ask with If-None-Match and get 304 as long as the release and the question are the same.",
            "Link",
                    "RFC 8288: the release (via), the list (collection), other pages (first, prev, next, last), this"
                            + " description (service-desc).",
            "Content-Language", "The languages of the labels.",
            "PolicyGraph-Release", "The number of the release that was asked.",
            "PolicyGraph-Released", "When that release was published.",
            "PolicyGraph-Documents", "How many documents were searched."));

    private AnswerHeads() {}

    static void describe(Operation operation) {
        var language = new HeaderParameter();
        language.name("Accept-Language")
                .description("In which languages labels are wanted; English stands in where there is none.")
                .schema(new StringSchema())
                .addExample("example", new Example().value("de, fr;q=0.5"));
        operation.addParametersItem(language);
        ApiResponse ok = operation.getResponses().get("200");
        if (ok != null) {
            HEADERS.forEach((name, meaning) -> ok.addHeaderObject(name, header(meaning)));
        }
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("You have this answer already (If-None-Match)."));
    }

    private static Header header(String meaning) {
        return new Header().description(meaning).schema(new StringSchema());
    }
}
