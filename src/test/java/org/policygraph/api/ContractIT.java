package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policygraph.http.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Holds every operation that the OpenAPI document describes, whichever feature it belongs to, to what it promises. */
@RunningService
class ContractIT {

    private static final String JSON = "application/json";

    /** Where the check of generated clients finds the document. */
    private static final Path WRITTEN = Path.of("target/openapi.json");

    private final ApiClient client;
    private final Contract contract;

    ContractIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
        contract = new Contract(client.json(Addresses.DESCRIPTION));
    }

    @Test
    void followsOpenApi31() throws IOException {
        assertThat(contract.mistakes()).isEmpty();
        Files.writeString(WRITTEN, contract.document().toPrettyString());
    }

    @Test
    void givesEveryOperationANameOfItsOwn() {
        assertThat(operations()).extracting(DescribedOperation::id).doesNotHaveDuplicates();
        assertThat(operations()).hasSizeGreaterThan(15);
    }

    @TestFactory
    Stream<DynamicTest> answersAsTheSchemasSay() {
        return tests(operation -> operation.addresses().forEach(address -> {
            for (HttpResponse<String> answer : asked(operation, address)) {
                assertThat(answer.statusCode())
                        .as(address + " " + answer.body())
                        .isEqualTo(200);
                requirePromised(operation, address, answer);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> showsExamplesThatFitTheSchemas() {
        return tests(operation -> operation.mediaTypes().stream()
                .filter(type -> type.equals(JSON) && !isReadyQuestion(operation))
                .forEach(type -> {
                    String content = operation.pointer() + "/responses/200/content" + Contract.step(type);
                    JsonNode example = contract.document().at(content + "/example");
                    assertThat(example.isMissingNode()).isFalse();
                    assertThat(contract.mistakes(example, content + "/schema")).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesAsTheSchemaOfProblemsSays() {
        return tests(operation -> {
            String address = operation.addresses().getFirst();
            HttpResponse<String> unknown = asked(
                            operation, address + (address.contains("?") ? "&" : "?") + "nonsense=1")
                    .getFirst();
            requireProblem(unknown, 400);
            HttpResponse<String> unacceptable =
                    asked(operation, address, "Accept", "application/x-nothing").getFirst();
            requireProblem(unacceptable, 406);
            JsonNode allowed = ApiClient.read(unacceptable.body()).get("allowed");
            assertThat(allowed.valueStream().map(JsonNode::asString)).isNotEmpty();
            HttpResponse<String> deleted = client.send("DELETE", address);
            requireProblem(deleted, 405);
            assertThat(header(deleted, "Allow")).contains(operation.method());
        });
    }

    @TestFactory
    Stream<DynamicTest> letsClientsKeepTheAnswersOfARelease() {
        return readTests(operation -> {
            String address = operation.addresses().getFirst();
            HttpResponse<String> answer = client.get(address);
            String tag = header(answer, "ETag");
            assertThat(tag).startsWith("\"").endsWith("\"");
            assertThat(header(answer, "Vary")).contains("Accept");
            if (answer.headers().firstValue("Content-Language").isPresent()) {
                assertThat(header(answer, "Vary")).contains("Accept-Language");
            }
            assertThat(header(answer, "Cache-Control")).isNotEmpty();
            HttpResponse<String> again = client.get(address, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
        });
    }

    @TestFactory
    Stream<DynamicTest> looksAtEveryMoment() {
        return readTests(operation -> {
            String address = operation.addresses().getFirst();
            String more = address + (address.contains("?") ? "&" : "?");
            HttpResponse<String> known = client.get(more + "knownAt=release-1");
            assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
            assertThat(header(known, "Memento-Datetime")).isNotEmpty();
            HttpResponse<String> held = client.get(more + "validAt=2014");
            assertThat(held.statusCode()).as(held.body()).isEqualTo(200);
            assertThat(header(held, "ETag")).isNotEqualTo(header(client.get(address), "ETag"));
            assertThat(client.get(more + "knownAt=release-9").statusCode()).isEqualTo(404);
            requireProblem(client.get(more + "validAt=soon"), 400);
            requireProblem(client.get(more + "validAt=2012&validAt=2013"), 400);
        });
    }

    @TestFactory
    Stream<DynamicTest> answersHeadAndOptions() {
        return readTests(operation -> {
            String address = operation.addresses().getFirst();
            HttpResponse<String> head = client.send("HEAD", address);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Type")).isEqualTo(header(client.get(address), "Content-Type"));
            assertThat(header(client.send("OPTIONS", address), "Allow")).contains("GET", "HEAD", "OPTIONS");
        });
    }

    @TestFactory
    Stream<DynamicTest> saysOfEveryAnswerWhatItIs() {
        return readTests(operation -> {
            HttpResponse<String> answer = client.get(operation.addresses().getFirst());
            assertThat(header(answer, "PolicyGraph-Release")).isEqualTo("1");
            assertThat(header(answer, "PolicyGraph-Documents")).isEqualTo("13");
            String links = String.join(", ", answer.headers().allValues("Link"));
            assertThat(links).contains("/releases/1>; rel=\"via\"", "</api/openapi.json>; rel=\"service-desc\"");
            if (header(answer, "Content-Type").startsWith(JSON)) {
                JsonNode completeness = ApiClient.read(answer.body()).path("completeness");
                assertThat(completeness.path("state").asString("")).isIn("complete", "truncated");
                assertThat(completeness.path("releaseIri").asString("")).endsWith("/releases/1");
                assertThat(completeness.path("documentsSearched").asInt()).isEqualTo(13);
            }
        });
    }

    /** Their rows are as long as the question wants; a sample of each stands in its file, and is tested there. */
    private static boolean isReadyQuestion(DescribedOperation operation) {
        return operation.addresses().getFirst().startsWith(Addresses.QUESTIONS);
    }

    private List<DescribedOperation> operations() {
        return DescribedOperation.of(contract.document());
    }

    private Stream<DynamicTest> tests(java.util.function.Consumer<DescribedOperation> test) {
        return operations().stream()
                // What only the curator may do changes what all the others are asked.
                .filter(operation -> !operation.isWrite())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> test.accept(operation)));
    }

    private Stream<DynamicTest> readTests(java.util.function.Consumer<DescribedOperation> test) {
        return operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> test.accept(operation)));
    }

    /** Asks once, or once with each kind of body. */
    private List<HttpResponse<String>> asked(DescribedOperation operation, String address, String... more) {
        var headers = new ArrayList<String>(Arrays.asList(more));
        operation.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
        Map<String, String> bodies = operation.bodies();
        if (bodies.isEmpty()) {
            return List.of(client.send(operation.method(), address, headers.toArray(String[]::new)));
        }
        return bodies.entrySet().stream()
                .map(body -> client.post(address, body.getKey(), body.getValue(), headers.toArray(String[]::new)))
                .toList();
    }

    private void requirePromised(DescribedOperation operation, String address, HttpResponse<String> answer) {
        String type = header(answer, "Content-Type").split(";", 2)[0];
        assertThat(operation.mediaTypes().stream().map(each -> each.split(";", 2)[0]))
                .as(address)
                .contains(type);
        if (type.equals(JSON)) {
            String schema = operation.pointer() + "/responses/200/content" + Contract.step(type) + "/schema";
            assertThat(contract.mistakes(ApiClient.read(answer.body()), schema))
                    .as(address)
                    .isEmpty();
        }
    }

    private void requireProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(contract.mistakes(ApiClient.read(answer.body()), "/components/schemas/Problem"))
                .isEmpty();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
