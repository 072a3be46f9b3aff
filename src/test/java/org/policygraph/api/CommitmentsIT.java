package org.policygraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the face says of commitments, and in which formats. */
@RunningService
class CommitmentsIT {

    private static final String CONFERENCE = "/api/commitments/global-alliance-follow-up-conference";

    private final ApiClient client;

    CommitmentsIT(@Autowired @LocalServerPort int port) {
        client = ApiClient.on(port);
    }

    @Test
    void saysWhoPromisedWhatAndWhereTheSentenceIs() {
        JsonNode item = client.json(CONFERENCE + "?date=2014-03-26").get("item");

        assertThat(item.at("/makers/0/slug").asString()).isEqualTo("united-states");
        assertThat(item.at("/fora/0/slug").asString()).isEqualTo("global-alliance");
        assertThat(item.at("/due/0").asString()).isEqualTo("2014-10/2014-11");
        assertThat(item.get("dueLatest").asString()).isEqualTo("2014-11-30");
        assertThat(item.at("/fate/state").asString()).isEqualTo("no-evidence");
        for (String relations : List.of("made", "dueBy", "madeAt")) {
            JsonNode relation = item.get(relations).get(0);
            assertThat(relation.get("quote").asString())
                    .as(relations)
                    .isEqualTo("the US, which is due to organise a follow-up conference in October/November 2014");
            assertThat(relation.get("page").asInt()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "maker=european-union, 2",
        "maker=european-union&maker=eu-us-leaders, 0",
        "forum=eu-us-summit, 2",
        "forum=eu-us-working-group, 1",
        "topic=topic-open-internet, 1",
        "topic=topic-prosecution, 1",
        "dueAfter=2014-11-29, 1",
        "dueAfter=2014-11-30, 0",
        "dueBefore=2014-10, 0",
        "dueBefore=2014-10-02, 1",
        "state=kept&state=no-evidence&maker=eu-us-leaders&size=1, 1"
    })
    void findsAsManyAsTheSheetSays(String asked, int total) {
        JsonNode answer = client.json("/api/commitments?date=2014-03-26&" + asked);

        assertThat(answer.get("total").asInt()).isEqualTo(total);
        assertThat(answer.at("/completeness/state").asString()).isEqualTo("complete");
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/json, application/json",
        "'', 'text/html,*/*;q=0.8', application/json",
        "'', text/calendar, text/calendar;charset=UTF-8",
        "'', 'text/csv;q=0.4,text/calendar;q=0.9', text/calendar;charset=UTF-8",
        "'', text/csv, text/csv;charset=UTF-8",
        "&format=csv, application/json, text/csv;charset=UTF-8",
        "&format=ics, */*, text/calendar;charset=UTF-8",
        "&format=json, text/csv, application/json"
    })
    void answersInTheFormatThatIsWanted(String format, String accept, String type) {
        for (String path : List.of("/api/commitments", CONFERENCE)) {
            HttpResponse<String> response = client.get(path + "?date=2014-12-31" + format, "Accept", accept);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).contains(type);
            assertThat(response.headers().firstValue("Vary").orElse("")).startsWith("Accept, Accept-Language");
        }
    }

    @Test
    void givesEachFormatAndDayAnEntityTagOfItsOwn() {
        var tags = List.of("application/json", "text/csv", "text/calendar").stream()
                .map(type -> client.get("/api/commitments?date=today", "Accept", type))
                .map(response -> response.headers().firstValue("ETag").orElseThrow());

        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void saysHowCompleteATableIs() {
        HttpResponse<String> response = client.get("/api/commitments?date=2014-12-31&format=csv");

        assertThat(response.headers().firstValue("PolicyGraph-Release")).contains("1");
        assertThat(response.headers().firstValue("PolicyGraph-Completeness")).contains("complete");
        assertThat(response.body().split("\r\n")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(client.get("/api/commitments?date=2014-12-31&format=csv&size=2")
                        .body()
                        .split("\r\n"))
                .hasSize(3);
    }

    @Test
    void takesTodayForADay() {
        JsonNode fate = client.json(CONFERENCE + "?date=today").at("/item/fate");

        assertThat(LocalDate.parse(fate.get("asOf").asString()))
                .isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1), LocalDate.now(ZoneOffset.UTC));
        assertThat(fate.get("state").asString()).isIn("kept", "overdue");
    }
}
