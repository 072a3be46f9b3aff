package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.http.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Ready questions as resources. */
@RunningService
class QuestionsIT {

    private static final String FORA = "/api/questions/cq01-fora-that-address-a-topic";
    private static final String PARTIES = "/api/questions/cq13-parties-to-a-treaty-on-a-date";
    private static final String STATE = "/api/questions/cq33-what-a-state-did-with-a-treaty";
    private static final String MODALITY = "/api/questions/cq41-statements-by-the-way-they-are-made";

    private final ApiClient client;

    QuestionsIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void areListedByTheme() {
        JsonNode index = client.json("/api/questions");

        assertThat(index.at("/item/total").asInt()).isGreaterThanOrEqualTo(40);
        assertThat(index.at("/item/themes")
                        .valueStream()
                        .map(theme -> theme.get("theme").asString()))
                .startsWith("fora", "topics", "actors")
                .contains(
                        "outcomes",
                        "instruments",
                        "commitments",
                        "norms",
                        "cbms",
                        "time",
                        "evidence",
                        "conflicts",
                        "gaps");
        assertThat(index.at("/item/themes/0/questions/0/href").asString()).isEqualTo(FORA);
        assertThat(index.at("/completeness/release").asInt()).isEqualTo(1);
    }

    @Test
    void leadToAnswersThatThereAre() {
        client.json("/api/questions")
                .at("/item/themes")
                .valueStream()
                .flatMap(theme -> theme.get("questions").valueStream())
                .map(question -> question.get("answers").asString())
                .forEach(answers ->
                        assertThat(client.get(answers).statusCode()).as(answers).isEqualTo(200));
    }

    @Test
    void sayWhatTheyTakeAndGive() {
        JsonNode question = client.json(FORA).get("item");

        assertThat(question.get("title").asString()).isEqualTo("Fora that address a topic");
        assertThat(question.at("/parameters/0/type").asString()).isEqualTo("iri(pg:Topic)");
        assertThat(question.at("/parameters/0/defaultValue").asString()).isEqualTo("id:topic-human-rights-online");
        assertThat(question.at("/parameters/0/choices")
                        .valueStream()
                        .map(each -> each.get("value").asString()))
                .contains("topic-human-rights-online", "topic-cybercrime")
                .doesNotContain("eu-us-working-group");
        assertThat(question.at("/parameters/0/choicesTotal").asInt())
                .isEqualTo(client.json("/api/topics").get("total").asInt());
        assertThat(question.get("sparql").asString()).contains("SELECT ?forum");
        assertThat(question.get("columns").valueStream().map(JsonNode::asString))
                .startsWith("forum", "forumLabel");
    }

    @Test
    void takePickListsFromTheData() {
        JsonNode parameter = client.json(MODALITY).at("/item/parameters/0");

        assertThat(parameter
                        .get("choices")
                        .valueStream()
                        .map(each -> each.get("value").asString()))
                .containsExactlyInAnyOrder("asserted", "evaluative", "inferred", "ongoing", "planned", "unverified");
        assertThat(client.json(STATE).at("/item/parameters/0/required").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "topic=id%3Atopic-cybercrime",
        "topic=topic-cybercrime",
        "topic=https%3A%2F%2Fw3id.org%2Fpolicygraph%2Fid%2Ftopic-cybercrime"
    })
    void takeAThingByAnyOfItsNames(String asked) {
        assertThat(client.json(FORA + "/answers?" + asked).at("/links/self").asString())
                .isEqualTo(FORA + "/answers?topic=topic-cybercrime");
    }

    @Test
    void sayWhatElseThereIs() {
        HttpResponse<String> response = client.get(FORA + "/answers?format=csv");
        String self = FORA + "/answers?topic=topic-human-rights-online";

        assertThat(response.headers().firstValue("Link").orElseThrow())
                .contains("<" + self + ">; rel=\"self\"")
                .contains("<" + FORA + ">; rel=\"describedby\"")
                .contains("<https://w3id.org/policygraph/questions/cq01-fora-that-address-a-topic"
                        + "?topic=topic-human-rights-online&knownAt=release-1>; rel=\"cite-as\"")
                .contains("<" + self + "&format=json>; rel=\"alternate\"; type=\"application/json\"")
                .doesNotContain("format=csv>; rel=\"alternate\"");
    }

    @Test
    void narrowThePairsOfForaToThoseOfOne() {
        String address = "/api/questions/cq16-fora-that-share-topics/answers?least=1";
        List<JsonNode> all = client.json(address).get("rows").valueStream().toList();
        List<JsonNode> ofOne = client.json(address + "&with=eu-us-cyber-dialogue")
                .get("rows")
                .valueStream()
                .toList();

        assertThat(ofOne)
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .containsExactlyElementsOf(all.stream()
                        .filter(row -> row.at("/forum/slug").asString().equals("eu-us-cyber-dialogue")
                                || row.at("/otherForum/slug").asString().equals("eu-us-cyber-dialogue"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "cq01-fora-that-adress-a-topic/answers, 404, not-found, '', cq01-fora-that-address-a-topic",
        "cq01-fora-that-adress-a-topic, 404, not-found, '', cq01-fora-that-address-a-topic",
        "cq01-fora-that-address-a-topic?topic=topic-cybercrime, 400, unknown-parameter, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topik=topic-cybercrime, 400, unknown-parameter, topik, topic",
        "cq33-what-a-state-did-with-a-treaty/answers, 400, missing-parameter, state, ''",
        "cq01-fora-that-address-a-topic/answers?topic=topic%20cybercrime, 400, bad-value, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topic=https%3A%2F%2Fexample.org%2Fa%20b, 400, bad-value, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topic=, 400, bad-value, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topic=id%3Ax%3E%20%7D%20DROP%20ALL, 400, bad-value, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topic=topic-cybercrim, 400, unknown-name, topic, topic-cybercrime",
        "cq01-fora-that-address-a-topic/answers?topic=https%3A%2F%2Fw3id.org%2Fpolicygraph%2Fid%2Ftopic-cybercrim, 400, unknown-name, topic, topic-cybercrime",
        "cq01-fora-that-address-a-topic/answers?topic=https%3A%2F%2Fexample.org%2Fcybercrime, 400, unknown-name, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topic=eu-us-working-group, 400, unknown-name, topic, ''",
        "cq01-fora-that-address-a-topic/answers?topic=topic-cybercrime&topic=topic-cfsp, 400, bad-value, topic, ''",
        "cq13-parties-to-a-treaty-on-a-date/answers?date=31%20February, 400, bad-value, date, ''",
        "cq13-parties-to-a-treaty-on-a-date/answers?date=2014-02-31, 400, bad-value, date, ''",
        "cq13-parties-to-a-treaty-on-a-date/answers?date=2014, 400, bad-value, date, ''",
        "cq16-fora-that-share-topics/answers?least=two, 400, bad-value, least, ''",
        "cq16-fora-that-share-topics/answers?least=1e999, 400, bad-value, least, ''",
        "cq41-statements-by-the-way-they-are-made/answers?how=planed, 400, unknown-name, how, planned",
        "cq25-activities-of-a-kind-and-their-topics/answers?words=%20, 400, bad-value, words, ''",
        "cq01-fora-that-address-a-topic/answers?format=pdf, 400, bad-value, format, ''",
        "cq01-fora-that-address-a-topic/answers?format=csv&format=tsv, 400, bad-value, format, ''",
        "cq48-a-topic-and-what-is-linked-with-it/answers?format=csv, 400, bad-value, format, ''"
    })
    void refuseWhatDoesNotFit(String asked, int status, String type, String parameter, String nearest) {
        HttpResponse<String> response = client.get("/api/questions/" + asked);
        JsonNode problem = ApiClient.read(response.body());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo(Problem.TYPES + type);
        assertThat(problem.path("parameter").asString("")).isEqualTo(parameter);
        assertThat(problem.at("/nearest/0").asString("")).isEqualTo(nearest);
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(response.body()).doesNotContain("Exception");
    }

    @Test
    void areAnsweredOneByOneAsDocumented() {
        var paths = new TreeMap<String, JsonNode>();
        client.json(Addresses.DESCRIPTION).get("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/questions/cq")) {
                paths.put(path.getKey(), path.getValue().get("get"));
            }
        });

        assertThat(paths).hasSizeGreaterThanOrEqualTo(40);
        paths.forEach((path, get) -> {
            String required = get.get("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("required").asBoolean())
                    .map(parameter -> parameter.get("name").asString() + "="
                            + parameter.at("/examples/example/value").asString())
                    .reduce("", (all, one) -> all + one + "&");
            HttpResponse<String> response = client.get(path + "?" + required);
            assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
            assertThat(ApiClient.read(response.body()).get("total").asInt())
                    .as(path)
                    .isPositive();
            assertThat(get.get("summary").asString()).as(path).isNotBlank();
            get.get("parameters").forEach(parameter -> {
                String value = URLEncoder.encode(
                        parameter.at("/examples/example/value").asString(), StandardCharsets.UTF_8);
                String asked = path + "?" + required;
                if (!parameter.get("required").asBoolean()) {
                    asked += parameter.get("name").asString() + "=" + value;
                }
                assertThat(client.get(asked).statusCode()).as(asked).isEqualTo(200);
            });
        });
    }

    @Test
    void areDescribedWithTypesAndDefaults() {
        JsonNode parameters = client.json(Addresses.DESCRIPTION)
                .get("paths")
                .get(PARTIES + "/answers")
                .at("/get/parameters");

        assertThat(parameters.at("/0/schema/default").asString()).isEqualTo("id:budapest-convention");
        assertThat(parameters.at("/1/schema/format").asString()).isEqualTo("date");
        assertThat(parameters.at("/1/schema/default").asString()).isEqualTo("2014-03-26");
        assertThat(parameters.at("/2/schema/enum").valueStream().map(JsonNode::asString))
                .containsExactly("json", "sparql-json", "csv", "tsv", "xlsx");
    }
}
