package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the face says in overviews. */
@RunningService
class OverviewsIT {

    private static final String TABLE = "text/csv";

    private final ApiClient client;

    OverviewsIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void saysInHowManyDocumentsNothingWasFound() {
        JsonNode matrix = client.json("/api/matrix").get("item");

        int cells = matrix.get("cells").size();
        int all = matrix.get("rows").size() * matrix.get("columns").size();
        assertThat(cells).isPositive();
        assertThat(matrix.at("/empty/cells").asInt()).isEqualTo(all - cells);
        assertThat(matrix.at("/empty/meaning").asString()).isEqualTo("no evidence in 13 document(s)");
        assertThat(matrix.at("/searched/documents").asInt()).isEqualTo(13);
        assertThat(matrix.at("/searched/documentsOfTheTime").isNull()).isTrue();
    }

    @Test
    void saysHowManyDocumentsAreOfTheTimeAskedFor() {
        JsonNode searched = client.json("/api/matrix?from=2014&to=2014").at("/item/searched");

        // Of the thirteen only the fact sheet has a date in 2014.
        assertThat(searched.get("documentsOfTheTime").asInt()).isEqualTo(1);
        assertThat(searched.get("documents").asInt()).isEqualTo(13);
    }

    @Test
    void addsUpWhatIsInTheCells() {
        JsonNode matrix = client.json("/api/matrix?evidence=100").get("item");

        for (String end : List.of("row", "column")) {
            matrix.get(end + "s").forEach(line -> {
                List<JsonNode> cells = matrix.get("cells")
                        .valueStream()
                        .filter(cell -> cell.at("/" + end + "/slug").equals(line.at("/thing/slug")))
                        .toList();
                assertThat(line.get("cells").asInt()).isEqualTo(cells.size());
                assertThat(line.get("statements").asInt())
                        .isEqualTo(cells.stream()
                                .mapToInt(cell -> cell.get("statements").asInt())
                                .sum());
            });
        }
        matrix.get("cells")
                .forEach(cell -> assertThat(cell.findValues("said").stream()
                                .mapToInt(JsonNode::size)
                                .sum())
                        .isEqualTo(cell.get("statements").asInt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/matrix?evidence=100",
                "/api/matrix?rows=instruments&columns=states",
                "/api/matrix?rows=topics&columns=actors&rollUp=true",
                "/api/cooccurrence?of=actors&in=forum",
                "/api/timeline?size=200",
                "/api/compare?things=estonia,european-union",
                "/api/compare?things=fact-sheet-140326-01,osce-cbms",
                "/api/compare?things=topic-cybercrime&things=topic-human-rights-online"
            })
    void carriesTheEvidenceEverywhere(String path) {
        List<JsonNode> relations = client.json(path).findParents("quote");

        assertThat(relations).isNotEmpty().allSatisfy(relation -> {
            assertThat(relation.get("quote").asString()).isNotBlank();
            assertThat(relation.get("page").isNull())
                    .isNotEqualTo(relation.get("row").isNull());
            assertThat(relation.get("passage").asString())
                    .startsWith(relation.get("document").asString());
        });
    }

    @Test
    void narrowsAMatrixToOneCellWithAllItsReasons() {
        JsonNode answer =
                client.json("/api/matrix?row=topic-norms-of-behaviour&column=un-gge&evidence=100&modality=asserted");

        // The eleven norms of 2015.
        assertThat(answer.at("/item/cells/0/reasons").asInt()).isEqualTo(11);
        assertThat(answer.at("/item/cells/0/evidence").size()).isEqualTo(11);
        assertThat(answer.at("/item/cells").size()).isEqualTo(1);
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("complete");
        assertThat(client.json("/api/matrix?row=topic-norms-of-behaviour&column=un-gge")
                        .at("/completeness/state")
                        .asString())
                .isEqualTo("truncated");
    }

    @Test
    void saysInATableWhichCellsAreEmpty() throws IOException {
        JsonNode matrix = client.json("/api/matrix").get("item");
        List<CSVRecord> lines = table("/api/matrix");

        assertThat(lines.stream().filter(line -> line.get("found").equals("no evidence in 13 document(s)")))
                .hasSize(matrix.at("/empty/cells").asInt());
        assertThat(lines.stream().filter(line -> !line.get("found").startsWith("no evidence")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("quote")).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cooccurrence, together",
        "/api/cooccurrence?of=fora&in=topic, jaccard",
        "/api/timeline, words",
        "/api/timeline?kind=role, edtf",
        "'/api/compare?things=estonia,latvia', compared",
        "/api/gaps, meaning",
        "/api/gaps/undated-events, detail",
        "/api/gaps/roles-without-holder, detail"
    })
    void givesTablesThatCanBeReadBack(String path, String column) throws IOException {
        HttpResponse<String> answer = client.get(path, "Accept", TABLE);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(TABLE);
        List<CSVRecord> lines = table(path);
        String name = column.equals("edtf") ? "date" : column;
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.isConsistent()).isTrue();
            assertThat(line.isMapped(name)).isTrue();
        });
        assertThat(answer.body().lines().findFirst().orElse("")).contains(name);
        JsonNode json = client.json(path + (path.contains("?") ? "&" : "?") + "format=json");
        if (json.has("total")) {
            assertThat(lines).hasSize(json.get("total").asInt());
        }
    }

    @Test
    void filtersTheTimeline() {
        assertThat(slugs("/api/timeline?topic=topic-cyber-incident-management"))
                .contains("cyber-incident-table-top-exercise-2011", "eu-us-working-group-concept-paper");
        assertThat(slugs("/api/timeline?forum=global-alliance&kind=event&from=2014-09&to=2014-09"))
                .containsExactly("global-alliance-conference-2");
        assertThat(slugs("/api/timeline?thing=estonia&kind=treaty-action&from=2003&to=2004"))
                .containsExactly(
                        "budapest-convention-ratification-estonia", "budapest-convention-entry-into-force-estonia");
        assertThat(slugs("/api/timeline?kind=plan")).containsExactly("global-alliance-follow-up-conference");
    }

    @Test
    void comparesFora() {
        JsonNode answer = client.json("/api/compare?things=eu-us-working-group,eu-us-cyber-dialogue,global-alliance");
        JsonNode actors = answer.get("item")
                .get("aspects")
                .valueStream()
                .filter(aspect -> aspect.get("aspect").asString().equals("actors"))
                .findFirst()
                .orElseThrow();

        // S19, S11, S25
        assertThat(actors.get("commonToAll")
                        .valueStream()
                        .map(thing -> thing.get("slug").asString()))
                .containsExactly("united-states");
        answer.at("/item/aspects")
                .forEach(aspect -> aspect.get("things").forEach(thing -> {
                    assertThat(thing.get("by").size())
                            .isEqualTo(thing.get("sharedBy").asInt());
                    thing.get("by")
                            .forEach(by ->
                                    assertThat(by.get("evidence").isEmpty()).isFalse());
                }));
    }

    @Test
    void tellsTheFateOfCommitmentsAsOfADay() {
        String path = "/api/compare?things=united-states,european-union&date=";
        assertThat(state(path + "2014-03-26")).isEqualTo("no-evidence");
        assertThat(state(path + "2014-12-31")).isEqualTo("kept");
    }

    @Test
    void countsTheGapsOfEachKind() {
        client.json("/api/gaps?size=200").get("items").forEach(kind -> {
            assertThat(kind.get("meaning").asString()).endsWith(".");
            assertThat(kind.get("documentsSearched").asInt()).isEqualTo(13);
            assertThat(client.json(kind.get("href").asString()).get("total")).isEqualTo(kind.get("total"));
        });
    }

    @Test
    void labelsInTheLanguageThatIsAskedFor() {
        HttpResponse<String> answer = client.get("/api/matrix?row=topic-cybercrime", "Accept-Language", "de");
        assertThat(ApiClient.read(answer.body()).at("/item/rows/0/thing/label").asString())
                .isEqualTo("Computerkriminalität");
    }

    @Test
    void servesTheSameTimelineAsACalendar() {
        HttpResponse<String> answer = client.get("/api/timeline?kind=plan", "Accept", "text/calendar");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(answer.body()).contains("DTSTART;VALUE=DATE:20141001\r\nDTEND;VALUE=DATE:20141201");
        assertThat(client.get("/api/timeline?kind=plan&format=ics").body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/matrix?rows=nonsense, 400, 'one of fora, instruments, actors, states, topics'",
        "/api/matrix?rows=fora&columns=fora, 400, /api/cooccurrence?of=fora",
        "/api/matrix?rows=states&columns=actors, 400, another kind",
        "/api/matrix?from=2015&to=2014, 400, no earlier than 'from'",
        "/api/matrix?from=0000, 400, 2014-03-26",
        "/api/matrix?to=-001, 400, 2014-03-26",
        "/api/matrix?validAt=2014-02-31, 400, 2014-02-31",
        "/api/matrix?row=topic-cybercrim, 400, topic-cybercrime",
        "/api/matrix?column=topic-cybercrime, 400, none of the fora",
        "/api/matrix?evidence=0, 400, from 1 to 100",
        "/api/matrix?evidence=1000000000, 400, from 1 to 100",
        "/api/matrix?rollUp=maybe, 400, true or false",
        "/api/matrix?format=ics, 400, 'json, csv'",
        "/api/matrix?page=2, 400, There is no parameter 'page'",
        "/api/cooccurrence?of=fora&in=forum, 400, something else",
        "/api/cooccurrence?of=things, 400, one of",
        "/api/cooccurrence?in=paragraph, 400, one of",
        "/api/cooccurrence?thing=topic-cybercrim, 400, topic-cybercrime",
        "/api/timeline?thing=global-allianc, 400, global-alliance",
        "/api/timeline?forum=topic-cybercrime, 400, not a forum",
        "/api/timeline?kind=party, 400, treaty-action",
        "/api/timeline?from=2014-02-31, 400, 2014-02-31",
        "/api/timeline?from=2015&to=2014, 400, no earlier than 'from'",
        "/api/timeline?size=0, 400, from 1 to 200",
        "/api/compare, 400, must be given",
        "/api/compare?things=estonia, 400, from 2 to 20",
        "'/api/compare?things=estonia,estonia', 400, named once",
        "'/api/compare?things=estonia,https://w3id.org/policygraph/id/estonia', 400, named once",
        "'/api/compare?things=estonia,latvai', 400, latvia",
        "'/api/compare?things=estonia,latvia&date=2014', 400, one day",
        "/api/gaps/undated-event, 404, undated-events",
        "/api/gaps/undated-events?kind=x, 400, There is no parameter 'kind'"
    })
    void refusesWhatMakesNoSense(String path, int status, String told) {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(ApiClient.read(answer.body()).get("detail").asString()).contains(told);
    }

    @Test
    void refusesToCompareTwoHundredThings() {
        String things = String.join(
                ",",
                IntStream.range(0, 200).mapToObj(number -> "thing-" + number).toList());
        HttpResponse<String> answer = client.get("/api/compare?things=" + things);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiClient.read(answer.body()).get("detail").asString()).contains("200 things", "from 2 to 20");
    }

    private String state(String path) {
        return client.json(path)
                .get("item")
                .get("aspects")
                .valueStream()
                .flatMap(aspect -> aspect.get("things").valueStream())
                .filter(thing -> thing.at("/thing/slug").asString().equals("global-alliance-follow-up-conference"))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }

    private List<String> slugs(String path) {
        return client.json(path)
                .get("items")
                .valueStream()
                .map(item -> item.get("slug").asString())
                .toList();
    }

    private List<CSVRecord> table(String path) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(client.get(path, "Accept", TABLE).body()))) {
            return parser.getRecords();
        }
    }
}
